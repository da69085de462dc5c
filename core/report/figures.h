// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/material.h"
#include "core/report/words.h"

namespace semblance::report {

/// A track's probability of the primary node over the frames: the mean of each place as a line, least to greatest as a band, the
/// threshold dashed, stretches that reach it shaded.
Figure timelineFigure(const Words& say, const RunMaterial& run, const TrackMaterial& track);

/// Means of all nodes as bars with 95 % intervals, where there are any, and the threshold.
Figure nodeFigure(const Words& say, const model::LabelHierarchy& hierarchy, const std::vector<double>& means,
    const std::vector<analysis::MeanUncertainty>& uncertainty, double threshold);

} // namespace semblance::report
