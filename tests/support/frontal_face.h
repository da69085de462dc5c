// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

#include <cmath>

namespace semblance::test {

/// A frontal face as it lies in an aligned crop of 317 pixels, times scale.
inline faces::Landmarks frontalFace(double scale = 1)
{
    faces::Landmarks points;
    const auto ring = [&](std::size_t first, std::size_t count, double x, double y, double rx, double ry) {
        for (std::size_t i = 0; i < count; ++i) {
            const double angle = 2 * M_PI * static_cast<double>(i) / static_cast<double>(count);
            points[first + i] = { x + rx * std::cos(angle), y + ry * std::sin(angle) };
        }
    };
    for (std::size_t i = 0; i < 17; ++i) {
        const double angle = M_PI * (1 - static_cast<double>(i) / 16);
        points[i] = { 158 + 90 * std::cos(angle), 140 + 110 * std::sin(angle) };
    }
    for (std::size_t i = 0; i < 5; ++i) {
        points[17 + i] = { 85.0 + 12 * static_cast<double>(i), 105 };
        points[22 + i] = { 183.0 + 12 * static_cast<double>(i), 105 };
    }
    for (std::size_t i = 0; i < 4; ++i)
        points[27 + i] = { 158, 125.0 + 15 * static_cast<double>(i) };
    for (std::size_t i = 0; i < 5; ++i)
        points[31 + i] = { 142.0 + 8 * static_cast<double>(i), 182 };
    ring(36, 6, 115, 130, 16, 7);
    ring(42, 6, 201, 130, 16, 7);
    ring(48, 12, 158, 215, 32, 13);
    ring(60, 8, 158, 215, 20, 6);
    for (auto& point : points)
        point = { point.x * scale, point.y * scale };
    return points;
}

} // namespace semblance::test
