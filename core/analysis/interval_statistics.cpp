// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/interval_statistics.h"

#include <algorithm>

namespace semblance::analysis {
namespace {

bool hasSuccessor(const TrackScores& scores, std::size_t face)
{
    return face + 1 < scores.size() && scores.frames[face + 1] - scores.frames[face] <= std::max(1, scores.every);
}

/// How long each of the faces first..last-1 lasts; all alike where the track has no times.
std::vector<double> durations(const TrackScores& scores, std::size_t first, std::size_t last)
{
    std::vector<double> lasting(last - first, 1.0);
    if (!scores.hasTimes())
        return lasting;
    std::vector<double> steps;
    for (std::size_t i = 0; i + 1 < scores.size(); ++i) {
        if (hasSuccessor(scores, i))
            steps.push_back(scores.seconds[i + 1] - scores.seconds[i]);
    }
    if (steps.empty())
        return lasting;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    for (std::size_t i = first; i < last; ++i)
        lasting[i - first] = hasSuccessor(scores, i) ? scores.seconds[i + 1] - scores.seconds[i] : *middle;
    return lasting;
}

} // namespace

IntervalStatistics intervalStatistics(
    const TrackScores& scores, qint64 firstFrame, qint64 lastFrame, double threshold, const BlockBootstrapOptions& options)
{
    IntervalStatistics result { scores.track, firstFrame, lastFrame, 0, {}, {} };
    const std::size_t first = scores.lowerBound(firstFrame);
    const std::size_t last = std::max(first, scores.lowerBound(lastFrame + 1));
    result.faces = static_cast<int>(last - first);
    if (result.faces > 0 && scores.hasTimes())
        result.seconds = scores.seconds[last - 1] - scores.seconds[first];
    const std::vector<double> lasting = durations(scores, first, last);
    std::vector<double> values(last - first);
    for (int node = 0; node < scores.nodes; ++node) {
        NodeStatistics statistics;
        statistics.node = node;
        double reaching = 0;
        double total = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = scores.probability(first + i, node);
            total += lasting[i];
            if (values[i] >= threshold) {
                ++statistics.reaching;
                reaching += lasting[i];
            }
        }
        statistics.mean = meanUncertainty(values, options);
        if (!values.empty()) {
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            statistics.least = *least;
            statistics.most = *most;
            // Frames that all bear the same time last nothing.
            statistics.shareReaching = total > 0 ? reaching / total : statistics.reaching / static_cast<double>(values.size());
        }
        result.nodes.push_back(statistics);
    }
    return result;
}

} // namespace semblance::analysis
