// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict_uncertainty.h"

#include <algorithm>

namespace semblance::analysis {

std::vector<MeanUncertainty> trackUncertainty(const TrackScores& track)
{
    std::vector<MeanUncertainty> result;
    std::vector<double> values(track.size());
    for (int node = 0; node < track.nodes; ++node) {
        for (std::size_t face = 0; face < values.size(); ++face)
            values[face] = track.probability(face, node);
        result.push_back(meanUncertainty(values));
    }
    return result;
}

std::vector<MeanUncertainty> videoUncertainty(std::span<const TrackScores* const> tracks)
{
    if (tracks.empty())
        return {};
    std::vector<qint64> frames;
    for (const TrackScores* track : tracks)
        frames.insert(frames.end(), track->frames.begin(), track->frames.end());
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());

    std::vector<MeanUncertainty> result;
    for (int node = 0; node < tracks.front()->nodes; ++node) {
        std::vector<double> sums(frames.size());
        std::vector<double> counts(frames.size());
        std::vector<double> squares(frames.size());
        for (const TrackScores* track : tracks) {
            std::size_t at = 0;
            for (std::size_t face = 0; face < track->size(); ++face) {
                while (frames[at] < track->frames[face])
                    ++at;
                const double p = track->probability(face, node);
                sums[at] += p;
                counts[at] += 1;
                squares[at] += p * p;
            }
        }
        result.push_back(meanUncertainty(sums, counts, squares));
    }
    return result;
}

} // namespace semblance::analysis
