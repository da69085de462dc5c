// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <vector>

namespace semblance::dataset::synthesis {

/// Points of the head-and-shoulders mesh. 0 to 67 are dlib's landmarks; then rings around the nose root along rays, and rows below the
/// chin.
inline constexpr int kRays = 17;
inline constexpr int kOutline = 68; ///< 17: where hair or ears end, from below the left ear over the top
inline constexpr int kMargin = kOutline + kRays; ///< 17: beyond the outline, transparent
inline constexpr int kForehead = kMargin + kRays; ///< 9: between eyebrows and outline, rays 4 to 12
inline constexpr int kForeheadRays = 9;
inline constexpr int kBody = kForehead + kForeheadRays; ///< 3 rows (neck, shoulders, chest) of margin, edge, middle, edge, margin
inline constexpr int kBodyRows = 3;
inline constexpr int kPoints = kBody + 5 * kBodyRows;

/// Image directions of the rays in degrees, 0 to the left of the image, 90 up.
inline constexpr std::array<double, kRays> kRayDegrees { -40, -20, 0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180, 200, 220 };
inline cv::Point2d rayDirection(int ray)
{
    const double a = kRayDegrees[static_cast<std::size_t>(ray)] * std::numbers::pi / 180;
    return { -std::cos(a), -std::sin(a) };
}
inline constexpr double kMarginWidening = 1.25;
inline constexpr double kForeheadShare = 0.6;

/// Lengths are in distances between the eyes' centres, x to the right and y down in the image, the origin between the eyes.
using Shape = std::vector<cv::Point2d>; ///< kPoints long

/// The point's mirror image, e.g. 16 for 0.
int mirrored(int point);
/// Towards the viewer, from the plane of the eyes. The same head for everybody.
double depth(int point);
/// How far a point goes with the head (1) or stays with the trunk (0).
double headShare(int point);
/// The rows below the chin at these distances from it.
inline constexpr std::array<double, kBodyRows> kBodyRowBelowChin { 0.45, 1.0, 1.8 };

/// Average of a shape and its mirror image.
Shape symmetric(const Shape& shape);
/// Rings and rows that follow from others (margin, forehead) from the outline and rows' edges in shape.
void completeShape(Shape& shape);

enum class Part { Skin, EyeOpening, MouthOpening };
struct Triangle {
    std::array<int, 3> points {};
    Part part = Part::Skin;
};
/// Delaunay triangles of a layout, which has open eyes and an open mouth.
std::vector<Triangle> triangulate(const Shape& layout, cv::Size size);

} // namespace semblance::dataset::synthesis
