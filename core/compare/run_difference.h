// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"

#include <QList>
#include <optional>

namespace semblance::compare {

/// One node of one face in two runs of one evidence.
struct PairedScore {
    qint64 frame = 0;
    std::optional<double> timeSeconds;
    double first = 0; ///< probability
    std::optional<double> second; ///< absent: the other run has no such face on this frame
};

/// The faces of a track of the first run with those of the second run on the same frames: of several the one whose box overlaps most, from
/// half of their common area on (tracks are numbered anew in every run). node: index into each run's own hierarchy. Both lists in frame
/// order.
QList<PairedScore> pairedScores(
    const QList<analysis::FaceResult>& first, int track, int firstNode, const QList<analysis::FaceResult>& second, int secondNode);

struct RunDifference {
    int pairs = 0; ///< faces that both runs have
    int alone = 0; ///< faces of the first run's track that the second lacks
    double mean = 0; ///< of first less second, over the pairs
    double largest = 0; ///< with its sign
    qint64 largestFrame = 0;
    int otherSide = 0; ///< pairs that stand on different sides of their thresholds
};

/// Absent without a pair.
std::optional<RunDifference> summaryOf(const QList<PairedScore>& scores, double firstThreshold, double secondThreshold);

} // namespace semblance::compare
