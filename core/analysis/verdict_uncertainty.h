// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mean_uncertainty.h"
#include "core/analysis/track_scores.h"

#include <span>
#include <vector>

namespace semblance::analysis {

/// Of each node, the mean over a track's faces with its uncertainty.
std::vector<MeanUncertainty> trackUncertainty(const TrackScores& track);

/// Of each node, the mean over all faces of a video with its uncertainty. Faces of one frame are drawn together, since they share
/// what the frame went through; a frame without faces is none. Tracks must be of one hierarchy; empty without tracks.
std::vector<MeanUncertainty> videoUncertainty(std::span<const TrackScores* const> tracks);

} // namespace semblance::analysis
