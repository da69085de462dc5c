// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mean_uncertainty.h"
#include "core/analysis/track_scores.h"

#include <optional>
#include <vector>

namespace semblance::analysis {

/// What one node does over a track's faces in an interval of frames.
struct NodeStatistics {
    int node = 0;
    MeanUncertainty mean; ///< with the spread and the interval of the mean
    std::optional<double> least; ///< absent without faces, as all below
    std::optional<double> most;
    int reaching = 0; ///< faces at or above the threshold
    /// Of the time with a face. A face lasts until the next analysed frame; one whose successor is missing lasts the track's median
    /// step. Share of faces where the track has no times.
    std::optional<double> shareReaching;
};

struct IntervalStatistics {
    int track = 0;
    qint64 firstFrame = 0; ///< as asked, inclusive
    qint64 lastFrame = 0;
    int faces = 0; ///< of the track within
    std::optional<double> seconds; ///< from the first to the last of them; absent without faces or times
    std::vector<NodeStatistics> nodes; ///< in the hierarchy's order
};

IntervalStatistics intervalStatistics(
    const TrackScores& scores, qint64 firstFrame, qint64 lastFrame, double threshold, const BlockBootstrapOptions& options = {});

} // namespace semblance::analysis
