// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/portrait_set.h"

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <random>

namespace semblance::test {

/// 68 landmarks of a plain frontal face, about 200 pixels wide around (cx, cy), each moved a little by the seed.
inline faces::Landmarks drawnLandmarks(double cx, double cy, unsigned seed, double spread = 3)
{
    faces::Landmarks p;
    const auto arc = [&](std::size_t first, std::size_t count, double x, double y, double rx, double ry, double from, double to) {
        for (std::size_t i = 0; i < count; ++i) {
            const double a = from + (to - from) * static_cast<double>(i) / static_cast<double>(count - 1);
            p[first + i] = {cx + x + rx * std::cos(a), cy + y + ry * std::sin(a)};
        }
    };
    constexpr double pi = std::numbers::pi;
    arc(0, 17, 0, -10, 95, 110, pi, 0); // jaw, through the chin
    arc(17, 5, -45, -52, 28, 10, -pi, 0);
    arc(22, 5, 45, -52, 28, 10, -pi, 0);
    for (std::size_t i = 0; i < 4; ++i)
        p[27 + i] = {cx, cy - 35 + 14 * static_cast<double>(i)};
    arc(31, 5, 0, 14, 20, 8, pi, 0);
    arc(36, 6, -42, -30, 18, 8, -pi, 2 * pi / 3);
    arc(42, 6, 42, -30, 18, 8, -pi, 2 * pi / 3);
    arc(48, 12, 0, 52, 32, 15, -pi, 5 * pi / 6);
    arc(60, 8, 0, 52, 22, 6, -pi, 3 * pi / 4);
    std::mt19937 random(seed);
    for (auto& point : p) {
        point.x += spread * (static_cast<double>(random() % 1000) / 500 - 1);
        point.y += spread * (static_cast<double>(random() % 1000) / 500 - 1);
    }
    return p;
}

/// Skin-like noise that differs from person to person, 317 x 317.
inline dataset::FaceImage drawnFace(int identity)
{
    dataset::FaceImage face;
    face.identity = identity;
    face.rgb = cv::Mat(317, 317, CV_8UC3);
    cv::RNG rng(static_cast<std::uint64_t>(identity) + 17);
    rng.fill(face.rgb, cv::RNG::UNIFORM, 60, 200);
    cv::GaussianBlur(face.rgb, face.rgb, {9, 9}, 2);
    face.rgb += cv::Scalar(20.0 + 7 * (identity % 5), 4.0 * (identity % 3), 0);
    face.landmarks = drawnLandmarks(158, 150, static_cast<unsigned>(identity));
    return face;
}

inline dataset::PortraitSet drawnPortraits(int count)
{
    dataset::PortraitSet set;
    for (int i = 0; i < count; ++i)
        set.portraits.push_back({QStringLiteral("face%1.png").arg(i), drawnFace(i), drawnFace(i)});
    set.sha256 = "drawn";
    return set;
}

} // namespace semblance::test
