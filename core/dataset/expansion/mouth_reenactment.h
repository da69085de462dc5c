// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/face_image.h"
#include "core/dataset/expansion/region_mask.h"

#include <optional>

namespace semblance::dataset {

struct MovedMouth {
    cv::Mat rgb; ///< CV_8UC3, equal to the target where mask is 0
    cv::Mat mask; ///< CV_32FC1 in [0, 1]
};

/// Moves the target's mouth contour to the source's mouth shape with a smooth displacement field that fades out around the mouth. texture:
/// the target's picture, or a degraded one of its size, from which the moved pixels are taken. Absent where the shapes hardly differ.
std::optional<MovedMouth> reenactMouth(
    const FaceImage& target, const FaceImage& source, MaskShape shape, const cv::Mat& texture, double opacity);

} // namespace semblance::dataset
