// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/face_image.h"
#include "core/faces/region_shape.h"

namespace semblance::dataset {

/// The local face regions of section III-A, and the whole face inside its outline.
enum class Region { Eye, LipAndMouth, Nose, WholeFace };

struct MaskShape {
    double dilation = faces::kRegionDilation; ///< of the region's landmark hull, in distances between the eyes
    double blur = 0.05;     ///< standard deviation of the Gaussian blur, in distances between the eyes
};

using faces::eyeDistance;

/// CV_32FC1 in [0, 1]: the filled, dilated hull of the region's landmarks, blurred. Exactly 0 beyond the blur's support (three standard
/// deviations outside the dilated hull, along either axis).
cv::Mat regionMask(cv::Size size, const faces::Landmarks& landmarks, Region region, const MaskShape& shape);

/// The landmarks that a region consists of, as indices.
std::vector<int> regionLandmarks(Region region);

} // namespace semblance::dataset
