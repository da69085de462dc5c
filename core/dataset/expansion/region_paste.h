// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/region_mask.h"

#include <opencv2/core.hpp>
#include <vector>

namespace semblance::dataset {

// The steps that every pasted region takes. Pictures CV_8UC3 RGB, masks CV_32FC1 in [0, 1].

/// Landmarks that carry a region's place and pose: its own and, where they are few or flat, neighbours.
std::vector<int> anchorLandmarks(Region region);
/// Least-squares affine map between corresponding points.
cv::Matx23d affineBetween(const faces::Landmarks& from, const faces::Landmarks& to, const std::vector<int>& indices);
/// Smallest box around what is above 0.
cv::Rect support(const cv::Mat& mask);
/// Shrunk and enlarged again; unchanged where scale is 1 or more.
cv::Mat degraded(const cv::Mat& image, double scale);
/// target + mask * (paste - target). All of one size.
cv::Mat blended(const cv::Mat& target, const cv::Mat& paste, const cv::Mat& mask);
/// Seamless cloning (Perez et al. 2003) into roi where the mask is above 0.5. False where the mask is too small. It needs a mask that stays
/// off the picture's border and takes one that does.
bool blendPoisson(cv::Mat& roi, const cv::Mat& paste, const cv::Mat& mask);

} // namespace semblance::dataset
