// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <limits>
#include <opencv2/core.hpp>
#include <optional>

namespace semblance::dataset {

/// Means and standard deviations in l, alpha, beta (natural logarithm) inside the region, and the gain that was applied.
struct ColourTransfer {
    std::array<double, 3> sourceMean{};
    std::array<double, 3> sourceDeviation{};
    std::array<double, 3> targetMean{};
    std::array<double, 3> targetDeviation{};
    std::array<double, 3> gain{};
};

/// The published transfer has no limits; in the shadows of a small region its gains can turn skin green.
struct ColourLimits {
    double darkest = 0.5; ///< grey levels; what is darker counts as this dark in the logarithm
    std::array<double, 3> smallestGain{}; ///< of l, alpha, beta
    double largestGain = std::numeric_limits<double>::infinity();
};

struct ColourMatch {
    cv::Mat rgb;
    ColourTransfer transfer;
};

/// Reinhard et al. 2001: gives source the mean and standard deviation of target in the l-alpha-beta space, per channel, both taken where
/// weight > 0.5. Images CV_8UC3 RGB and weight CV_32FC1, all of one size. Absent where the weight covers under 16 pixels.
std::optional<ColourMatch> matchColour(const cv::Mat& source, const cv::Mat& target, const cv::Mat& weight, const ColourLimits& limits);

/// matchColour() as published; source unchanged where it is absent.
cv::Mat transferColour(const cv::Mat& source, const cv::Mat& target, const cv::Mat& weight);

} // namespace semblance::dataset
