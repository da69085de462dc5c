// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/region_shape.h"

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace semblance::faces {
namespace {

constexpr std::array<LandmarkRun, 2> kEyes { { { 36, 41 }, { 42, 47 } } };
constexpr std::array<LandmarkRun, 2> kEyebrows { { { 17, 21 }, { 22, 26 } } };
constexpr std::array<LandmarkRun, 1> kMouth { { { 48, 67 } } };
constexpr std::array<LandmarkRun, 1> kNose { { { 27, 35 } } };
constexpr std::array<LandmarkRun, 1> kFace { { { 0, 67 } } };

cv::Point2f centre(const Landmarks& landmarks, std::size_t first, std::size_t last)
{
    cv::Point2d sum;
    for (std::size_t i = first; i <= last; ++i)
        sum += cv::Point2d(landmarks[i].x, landmarks[i].y);
    return sum / static_cast<double>(last - first + 1);
}

void fillHull(cv::Mat& mask, const Landmarks& landmarks, LandmarkRun run)
{
    constexpr int fractionBits = 4;
    std::vector<cv::Point> points;
    for (std::size_t i = run.first; i <= run.second; ++i)
        points.emplace_back(cvRound(landmarks[i].x * (1 << fractionBits)), cvRound(landmarks[i].y * (1 << fractionBits)));
    std::vector<cv::Point> hull;
    cv::convexHull(points, hull);
    cv::fillConvexPoly(mask, hull, cv::Scalar(255), cv::LINE_8, fractionBits);
}

} // namespace

double eyeDistance(const Landmarks& landmarks)
{
    return cv::norm(centre(landmarks, 36, 41) - centre(landmarks, 42, 47));
}

cv::Mat filledHulls(cv::Size size, const Landmarks& landmarks, std::span<const LandmarkRun> runs, double dilation)
{
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    for (const LandmarkRun& run : runs)
        fillHull(mask, landmarks, run);
    const int radius = static_cast<int>(std::lround(std::abs(dilation) * eyeDistance(landmarks)));
    if (radius > 0) {
        const cv::Mat element = cv::getStructuringElement(cv::MORPH_ELLIPSE, { 2 * radius + 1, 2 * radius + 1 });
        if (dilation > 0)
            cv::dilate(mask, mask, element);
        else
            cv::erode(mask, mask, element, { -1, -1 }, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    }
    return mask;
}

std::optional<cv::Mat> namedRegion(cv::Size size, const Landmarks& landmarks, std::string_view node)
{
    const auto part = [&](std::span<const LandmarkRun> runs) { return filledHulls(size, landmarks, runs, kRegionDilation); };
    if (node == "eye")
        return part(kEyes);
    if (node == "eyebrow")
        return part(kEyebrows);
    if (node == "lip" || node == "mouth")
        return part(kMouth);
    if (node == "nose")
        return part(kNose);
    if (node != "face" && node != "skin")
        return std::nullopt;
    cv::Mat face = filledHulls(size, landmarks, kFace, 0);
    if (node == "skin")
        face.setTo(0, part(kEyes) | part(kEyebrows) | part(kMouth) | part(kNose));
    return face;
}

} // namespace semblance::faces
