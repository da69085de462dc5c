// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "model/detector/detector.h"

#include <span>
#include <vector>

namespace semblance::analysis {

/// One result for each aligned crop, scored together as one batch: a batch's composition moves the last digits of its scores.
/// Error::Kind::Model: the detector failed, or gave scores that are no finite numbers or no probabilities.
Result<std::vector<model::FaceScores>> scoreCrops(model::Detector& detector, std::span<const RgbImage> crops);

} // namespace semblance::analysis
