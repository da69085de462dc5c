// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

#include <opencv2/core.hpp>

namespace semblance::dataset {

/// A picture of one known face. Internal to core/dataset and core/training: shows OpenCV.
struct FaceImage {
    cv::Mat rgb; ///< CV_8UC3, RGB
    faces::Landmarks landmarks{};
    int identity = 0; ///< equal for pictures of one person
};

} // namespace semblance::dataset
