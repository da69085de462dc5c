// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <span>

namespace semblance::dataset {

// The five real-world perturbations of section V-A2, exactly as the official training code applies them (parity: preprocess). All take and
// give CV_8UC3 RGB.

/// Patch substitution: 8x8 grey (128) squares with these top left corners.
cv::Mat substitutePatches(const cv::Mat& rgb, std::span<const cv::Point> corners);
/// How many patches the published rule sets: parameter (16 or 32) times the shorter side over 256, rounded down.
int patchCount(cv::Size size, int parameter);
/// White Gaussian noise of this variance in studio-range YCbCr; normal: CV_32FC3 standard normal draws in the order Y, Cb, Cr.
cv::Mat addColourNoise(const cv::Mat& rgb, double variance, const cv::Mat& normal);
/// Gaussian blur with an odd kernel (7 or 9 as published) and standard deviation kernel / 6.
cv::Mat blurGaussian(const cv::Mat& rgb, int kernel);
/// Bilinear down by the factor (2 or 3 as published) and up again.
cv::Mat pixelate(const cv::Mat& rgb, int factor);
/// JPEG round trip, 4:2:0 (75, 80 or 90 as published).
cv::Mat compressJpeg(const cv::Mat& rgb, int quality);

} // namespace semblance::dataset
