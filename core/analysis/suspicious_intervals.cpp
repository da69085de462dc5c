// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suspicious_intervals.h"

#include <algorithm>

namespace semblance::analysis {
namespace {

bool joins(const TrackScores& scores, std::size_t end, std::size_t begin, const JoinRule& rule)
{
    const qint64 frames = scores.frames[begin] - scores.frames[end];
    if (frames <= std::max(1, scores.every))
        return true;
    return scores.hasTimes() ? scores.seconds[begin] - scores.seconds[end] <= rule.seconds : frames <= rule.frames;
}

/// Calls add(interval, first, last) with face indices for each span of marked faces.
template <typename IsMarked, typename Add>
void collect(const TrackScores& scores, const JoinRule& rule, int leastMarked, IsMarked isMarked, Add add)
{
    std::optional<std::size_t> first;
    std::size_t last = 0;
    int marked = 0;
    const auto close = [&] {
        if (first && marked >= leastMarked) {
            TrackInterval interval { scores.track, scores.frames[*first], scores.frames[last], {}, {}, static_cast<int>(last - *first + 1),
                marked };
            if (scores.hasTimes()) {
                interval.firstSeconds = scores.seconds[*first];
                interval.lastSeconds = scores.seconds[last];
            }
            add(interval, *first, last);
        }
        first.reset();
        marked = 0;
    };
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!isMarked(i))
            continue;
        if (first && !joins(scores, last, i, rule))
            close();
        if (!first)
            first = i;
        last = i;
        ++marked;
    }
    close();
}

} // namespace

std::size_t TrackScores::lowerBound(qint64 frame) const
{
    return static_cast<std::size_t>(std::lower_bound(frames.begin(), frames.end(), frame) - frames.begin());
}

QList<SuspiciousInterval> suspiciousIntervals(const TrackScores& scores, int node, double threshold, const JoinRule& join, int leastMarked)
{
    QList<SuspiciousInterval> found;
    collect(
        scores, join, leastMarked, [&](std::size_t i) { return scores.probability(i, node) >= threshold; },
        [&](const TrackInterval& span, std::size_t first, std::size_t last) {
            SuspiciousInterval interval { span, node, span.firstFrame, scores.probability(first, node), 0 };
            double sum = 0;
            for (std::size_t i = first; i <= last; ++i) {
                const double p = scores.probability(i, node);
                sum += p;
                if (p > interval.peak) {
                    interval.peak = p;
                    interval.peakFrame = scores.frames[i];
                }
            }
            interval.mean = sum / span.faces;
            found.append(interval);
        });
    return found;
}

std::optional<NodeConflict> nodeConflict(const model::LabelHierarchy& hierarchy, const double* probabilities, double threshold)
{
    const double below = kClearlyBelow * threshold;
    std::optional<NodeConflict> strongest;
    const auto check = [&](NodeConflict::Kind kind, int node, const std::vector<int>& others) {
        if (others.empty())
            return;
        const int nearest
            = *std::max_element(others.begin(), others.end(), [&](int a, int b) { return probabilities[a] < probabilities[b]; });
        const double difference = probabilities[node] - probabilities[nearest];
        if (probabilities[nearest] < below && (!strongest || difference > strongest->difference))
            strongest = { kind, node, nearest, difference };
    };
    for (int node = 0; node < hierarchy.size(); ++node) {
        if (probabilities[node] < threshold)
            continue;
        const model::Node& facts = hierarchy.nodes()[static_cast<std::size_t>(node)];
        check(NodeConflict::Kind::NoParent, node, facts.parents);
        check(NodeConflict::Kind::NoChild, node, facts.children);
    }
    return strongest;
}

QList<DisagreementInterval> disagreements(
    const TrackScores& scores, const model::LabelHierarchy& hierarchy, double threshold, const JoinRule& join, int leastMarked)
{
    const auto conflictOf = [&](std::size_t face) {
        return nodeConflict(hierarchy, scores.probabilities.data() + face * static_cast<std::size_t>(scores.nodes), threshold);
    };
    QList<DisagreementInterval> found;
    collect(
        scores, join, leastMarked, [&](std::size_t i) { return conflictOf(i).has_value(); },
        [&](const TrackInterval& span, std::size_t first, std::size_t last) {
            DisagreementInterval interval { span, *conflictOf(first), span.firstFrame };
            for (std::size_t i = first + 1; i <= last; ++i) {
                const auto conflict = conflictOf(i);
                if (conflict && conflict->difference > interval.strongest.difference) {
                    interval.strongest = *conflict;
                    interval.strongestFrame = scores.frames[i];
                }
            }
            found.append(interval);
        });
    return found;
}

} // namespace semblance::analysis
