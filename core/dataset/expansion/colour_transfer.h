// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace semblance::dataset {

/// Reinhard et al. 2001: gives source the mean and standard deviation of target in the l-alpha-beta space, per channel, both taken where
/// weight > 0.5. Images CV_8UC3 RGB and weight CV_32FC1, all of one size. Returns source unchanged where the weight covers under 16 pixels.
cv::Mat transferColour(const cv::Mat& source, const cv::Mat& target, const cv::Mat& weight);

} // namespace semblance::dataset
