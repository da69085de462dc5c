// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/colour_transfer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

const cv::Matx33f kRgbToLms(0.3811F, 0.5783F, 0.0402F, 0.1967F, 0.7244F, 0.0782F, 0.0241F, 0.1288F, 0.8444F);
const cv::Matx33f kLmsToRgb = kRgbToLms.inv();
const float kS3 = 1 / std::sqrt(3.0F);
const float kS6 = 1 / std::sqrt(6.0F);
const float kS2 = 1 / std::sqrt(2.0F);
const cv::Matx33f kLogLmsToLab(kS3, kS3, kS3, kS6, kS6, -2 * kS6, kS2, -kS2, 0);
const cv::Matx33f kLabToLogLms = kLogLmsToLab.t();

cv::Mat toLab(const cv::Mat& rgb, double darkest)
{
    cv::Mat lms;
    rgb.convertTo(lms, CV_32FC3, 1.0 / 255);
    cv::transform(lms, lms, kRgbToLms);
    // Keeps black out of the logarithm.
    lms = cv::max(lms, darkest / 255);
    cv::log(lms, lms);
    cv::transform(lms, lms, kLogLmsToLab);
    return lms;
}

std::array<double, 3> firstThree(const cv::Scalar& s)
{
    return {s[0], s[1], s[2]};
}

cv::Mat recoloured(cv::Mat lab, const ColourTransfer& transfer)
{
    cv::Matx34f affine = cv::Matx34f::zeros();
    for (int c = 0; c < 3; ++c) {
        const auto i = static_cast<std::size_t>(c);
        affine(c, c) = static_cast<float>(transfer.gain[i]);
        affine(c, 3) = static_cast<float>(transfer.targetMean[i] - transfer.gain[i] * transfer.sourceMean[i]);
    }
    cv::transform(lab, lab, affine);
    cv::transform(lab, lab, kLabToLogLms);
    cv::exp(lab, lab);
    cv::transform(lab, lab, kLmsToRgb);
    cv::Mat result;
    lab.convertTo(result, CV_8UC3, 255);
    return result;
}

} // namespace

std::optional<ColourMatch> matchColour(const cv::Mat& source, const cv::Mat& target, const cv::Mat& weight, const ColourLimits& limits)
{
    const cv::Mat inside = weight > 0.5F;
    if (cv::countNonZero(inside) < 16)
        return {};
    const cv::Mat lab = toLab(source, limits.darkest);
    cv::Scalar sourceMean;
    cv::Scalar sourceDeviation;
    cv::Scalar targetMean;
    cv::Scalar targetDeviation;
    cv::meanStdDev(lab, sourceMean, sourceDeviation, inside);
    cv::meanStdDev(toLab(target, limits.darkest), targetMean, targetDeviation, inside);
    ColourTransfer transfer{firstThree(sourceMean), firstThree(sourceDeviation), firstThree(targetMean), firstThree(targetDeviation), {}};
    for (std::size_t c = 0; c < 3; ++c) {
        const double gain = transfer.targetDeviation[c] / std::max(transfer.sourceDeviation[c], 1e-4);
        transfer.gain[c] = std::clamp(gain, limits.smallestGain[c], limits.largestGain);
    }
    return ColourMatch{recoloured(lab, transfer), transfer};
}

cv::Mat transferColour(const cv::Mat& source, const cv::Mat& target, const cv::Mat& weight)
{
    const auto match = matchColour(source, target, weight, {});
    return match ? match->rgb : source;
}

} // namespace semblance::dataset
