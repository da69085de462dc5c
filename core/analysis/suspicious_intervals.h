// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/track_scores.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QList>

#include <optional>

namespace semblance::analysis {

/// When two places of a track count as one: where no analysed frame lies between them, or where the second begins at most `seconds`
/// after the first ends (at most `frames` after it where the track has no times). Both are differences of the frames' own times
/// or ordinals.
struct JoinRule {
    double seconds = 0.5;
    qint64 frames = 12;
};

/// A span of one track. Its ends are analysed frames with a face that has what is looked for.
struct TrackInterval {
    int track = 0;
    qint64 firstFrame = 0;
    qint64 lastFrame = 0; ///< inclusive
    std::optional<double> firstSeconds; ///< times of these frames; absent where the track has none
    std::optional<double> lastSeconds;
    int faces = 0; ///< of the track, within the interval
    int marked = 0; ///< of these, those that have what is looked for; the others lie in joined gaps

    qint64 frameCount() const { return lastFrame - firstFrame + 1; }
};

/// A span in which a node's probability stays at or above the threshold, gaps joined by the rule.
struct SuspiciousInterval : TrackInterval {
    int node = 0;
    qint64 peakFrame = 0; ///< the earliest with the highest probability
    double peak = 0;
    double mean = 0; ///< over all its faces, those in joined gaps too
};

/// In frame order. A probability exactly at the threshold counts. leastMarked: shorter ones are left out.
QList<SuspiciousInterval> suspiciousIntervals(
    const TrackScores& scores, int node, double threshold, const JoinRule& join = {}, int leastMarked = 1);

/// Nodes of one face that tell different stories. The thresholded marginals, read as a state of the label hierarchy, break Eq. (1)
/// of the paper (section IV-A, its strict reading): a node reaches the threshold, but none of its parents does (it has no
/// explanation), or none of its children does (nothing bears it out: "altered, but no region is"). So that values which all hug the
/// threshold are no finding, the missing nodes must lie clearly below it: under kClearlyBelow times the threshold.
struct NodeConflict {
    enum class Kind { NoParent, NoChild };
    Kind kind = Kind::NoChild;
    int node = 0; ///< reaches the threshold
    int nearest = 0; ///< the most probable of the parents or children that don't
    double difference = 0; ///< of their probabilities, > 0
};
inline constexpr double kClearlyBelow = 0.9;

/// The conflict with the largest difference, of equals the lower node's, NoParent first; absent: the nodes agree. probabilities:
/// hierarchy.size() values.
std::optional<NodeConflict> nodeConflict(const model::LabelHierarchy& hierarchy, const double* probabilities, double threshold);

/// A span whose marked faces have a conflict.
struct DisagreementInterval : TrackInterval {
    NodeConflict strongest; ///< in the interval, the earliest of equals
    qint64 strongestFrame = 0;
};

/// In frame order. Precondition: scores.nodes == hierarchy.size().
QList<DisagreementInterval> disagreements(
    const TrackScores& scores, const model::LabelHierarchy& hierarchy, double threshold, const JoinRule& join = {}, int leastMarked = 1);

} // namespace semblance::analysis
