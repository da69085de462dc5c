// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/augmentation.h"

namespace semblance::dataset {

// The parts of self-blended images and Face X-ray that differ from the paper's paste.

/// map followed by the change of place, about the picture's centre.
cv::Matx23d changedPlace(const cv::Matx23d& map, const SourceChange& change, cv::Size size);
/// Colour, brightness and detail. Takes and gives CV_8UC3 RGB.
cv::Mat changedLook(const cv::Mat& rgb, const SourceChange& change);
SourceChange drawSourceChange(SampleRandom& random);

/// unit: pixels between the eyes. CV_32FC1 in [0, 1].
cv::Mat deformedMask(const cv::Mat& mask, const MaskDeformation& deformation, double unit);
/// Gaussian of this standard deviation in pixels; unchanged below 0.3. Exactly 0 beyond three standard deviations.
cv::Mat blurredMask(const cv::Mat& mask, double sigma);

} // namespace semblance::dataset
