// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/faces/face.h"

namespace semblance::faces {

/// Degrees from facing the camera; positive: turned to the image's right. Scaled orthographic least-squares fit of a generic
/// head to 14 landmarks, so an estimate: expressions and unusual proportions change it by some degrees, and beyond 60 it is coarse.
double yawDegrees(const Landmarks& landmarks);

/// Variance of the 3 x 3 Laplacian of the grey aligned crop where it lies inside the frame (levels squared). Low: blurred, or enlarged from few pixels.
double sharpness(const RgbImage& frame, const Landmarks& landmarks);

FaceQuality qualityOf(const RgbImage& frame, const Box& box, const Landmarks& landmarks);

} // namespace semblance::faces
