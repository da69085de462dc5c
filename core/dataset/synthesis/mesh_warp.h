// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/head_mesh.h"

#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace semblance::dataset::synthesis {

/// Where a pixel of a piecewise-affine picture comes from.
struct WarpTriangle {
    std::array<cv::Point2f, 3> from;
    std::array<cv::Point2f, 3> to;
};

/// Coordinates far outside every source, which cv::remap with a constant border leaves empty.
inline const cv::Vec2f kNowhere { -10000, -10000 };

/// Writes the source coordinates of each pixel whose centre lies in a triangle's "to" corners into map (CV_32FC2); later triangles lie
/// above earlier ones. Pixels of no triangle are left as they are.
void rasterise(std::span<const WarpTriangle> triangles, cv::Mat& map);

/// The triangles of a mesh between two sets of point positions, in pixels.
std::vector<WarpTriangle> warpBetween(const std::vector<Triangle>& triangles, const Shape& from, const Shape& to);

} // namespace semblance::dataset::synthesis
