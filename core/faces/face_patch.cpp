// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/face_patch.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace semblance::faces {
namespace {

constexpr int kSide = 40;
constexpr int kReach = kSide / 2;
constexpr double kLeastDeviation = 2; // levels; a flatter patch correlates with anything

/// The area of the frame, resized; beyond the frame its edge is repeated.
cv::Mat greyPart(const RgbImage& frame, const Box& area, int width, int height)
{
    const cv::Mat whole(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    const cv::Rect wanted(static_cast<int>(std::lround(area.x)), static_cast<int>(std::lround(area.y)),
        std::max(1, static_cast<int>(std::lround(area.width))), std::max(1, static_cast<int>(std::lround(area.height))));
    const cv::Rect part = wanted & cv::Rect(0, 0, whole.cols, whole.rows);
    if (part.empty())
        return {};
    cv::Mat grey;
    cv::cvtColor(whole(part), grey, cv::COLOR_RGB2GRAY);
    if (part != wanted) {
        cv::copyMakeBorder(grey, grey, part.y - wanted.y, wanted.br().y - part.br().y, part.x - wanted.x, wanted.br().x - part.br().x,
            cv::BORDER_REPLICATE);
    }
    cv::Mat resized;
    cv::resize(grey, resized, cv::Size(width, height), 0, 0, cv::INTER_AREA);
    return resized;
}

} // namespace

FacePatch::FacePatch(const RgbImage& frame, const Box& box)
{
    const cv::Mat patch = greyPart(frame, box, kSide, kSide);
    if (patch.empty())
        return;
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(patch, mean, deviation);
    if (deviation[0] >= kLeastDeviation)
        m_pixels.assign(patch.datastart, patch.dataend);
}

std::optional<FacePatch::Match> FacePatch::find(const RgbImage& frame, const Box& expected) const
{
    if (m_pixels.empty())
        return {};
    const Box area { expected.x - expected.width / 2, expected.y - expected.height / 2, expected.width * 2, expected.height * 2 };
    const cv::Mat surroundings = greyPart(frame, area, kSide + 2 * kReach, kSide + 2 * kReach);
    if (surroundings.empty())
        return {};
    const cv::Mat patch(kSide, kSide, CV_8UC1, const_cast<std::uint8_t*>(m_pixels.data()));
    cv::Mat similarity;
    cv::matchTemplate(surroundings, patch, similarity, cv::TM_CCOEFF_NORMED);
    double best = 0;
    cv::Point at;
    cv::minMaxLoc(similarity, nullptr, &best, nullptr, &at);
    if (!std::isfinite(best))
        return {};
    const Box box { area.x + at.x * area.width / surroundings.cols, area.y + at.y * area.height / surroundings.rows, expected.width,
        expected.height };
    return Match { box, best };
}

} // namespace semblance::faces
