// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/region_mask.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

cv::Point2f centre(const faces::Landmarks& landmarks, std::size_t first, std::size_t last)
{
    cv::Point2d sum;
    for (std::size_t i = first; i <= last; ++i)
        sum += cv::Point2d(landmarks[i].x, landmarks[i].y);
    return sum / static_cast<double>(last - first + 1);
}

void fillHull(cv::Mat& mask, const faces::Landmarks& landmarks, std::size_t first, std::size_t last)
{
    constexpr int fractionBits = 4;
    std::vector<cv::Point> points;
    for (std::size_t i = first; i <= last; ++i)
        points.emplace_back(cvRound(landmarks[i].x * (1 << fractionBits)), cvRound(landmarks[i].y * (1 << fractionBits)));
    std::vector<cv::Point> hull;
    cv::convexHull(points, hull);
    cv::fillConvexPoly(mask, hull, cv::Scalar(255), cv::LINE_8, fractionBits);
}

} // namespace

double eyeDistance(const faces::Landmarks& landmarks)
{
    return cv::norm(centre(landmarks, 36, 41) - centre(landmarks, 42, 47));
}

std::vector<int> regionLandmarks(Region region)
{
    const auto range = [](int first, int last) {
        std::vector<int> indices(static_cast<std::size_t>(last - first + 1));
        std::iota(indices.begin(), indices.end(), first);
        return indices;
    };
    switch (region) {
    case Region::Eye: return range(36, 47);
    case Region::LipAndMouth: return range(48, 67);
    case Region::Nose: return range(27, 35);
    case Region::WholeFace: return range(0, 67);
    }
    return {};
}

cv::Mat regionMask(cv::Size size, const faces::Landmarks& landmarks, Region region, const MaskShape& shape)
{
    const double unit = eyeDistance(landmarks);
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    if (region == Region::Eye) {
        fillHull(mask, landmarks, 36, 41);
        fillHull(mask, landmarks, 42, 47);
    } else {
        const auto indices = regionLandmarks(region);
        fillHull(mask, landmarks, static_cast<std::size_t>(indices.front()), static_cast<std::size_t>(indices.back()));
    }
    const int radius = static_cast<int>(std::lround(std::abs(shape.dilation) * unit));
    if (radius > 0) {
        const cv::Mat element = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
        if (shape.dilation > 0)
            cv::dilate(mask, mask, element);
        else
            cv::erode(mask, mask, element, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    }
    cv::Mat result;
    mask.convertTo(result, CV_32F, 1.0 / 255);
    const double sigma = shape.blur * unit;
    if (sigma >= 0.3) {
        const int half = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
        cv::GaussianBlur(result, result, {2 * half + 1, 2 * half + 1}, sigma, sigma, cv::BORDER_CONSTANT);
    }
    return result;
}

} // namespace semblance::dataset
