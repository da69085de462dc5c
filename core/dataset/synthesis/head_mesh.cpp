// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/head_mesh.h"

#include <algorithm>
#include <map>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

constexpr std::array<int, 68> kMirroredLandmarks { 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 26, 25, 24, 23, 22, 21, 20, 19,
    18, 17, 27, 28, 29, 30, 35, 34, 33, 32, 31, 45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40, 54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56,
    55, 64, 63, 62, 61, 60, 67, 66, 65 };

// A plausible adult head: proportions, not measurements.
constexpr std::array<double, 68> kLandmarkDepth { -1.05, -1.0, -0.92, -0.8, -0.6, -0.35, -0.1, 0.06, 0.12, 0.06, -0.1, -0.35, -0.6, -0.8,
    -0.92, -1.0, -1.05, // jaw
    -0.18, 0.0, 0.12, 0.18, 0.2, 0.2, 0.18, 0.12, 0.0, -0.18, // eyebrows
    0.16, 0.28, 0.42, 0.56, 0.24, 0.3, 0.36, 0.3, 0.24, // nose
    -0.12, 0.02, 0.04, 0.0, 0.02, 0.0, 0.0, 0.04, 0.02, -0.12, 0.0, 0.02, // eyes
    0.04, 0.18, 0.27, 0.28, 0.27, 0.18, 0.04, 0.16, 0.23, 0.24, 0.23, 0.16, // outer lip
    0.06, 0.2, 0.24, 0.2, 0.06, 0.18, 0.2, 0.18 }; // inner lip

/// Upper lip, lower lip, and the opening between them.
constexpr std::array<std::array<int, 3>, 26> kLipTriangles { { { 48, 49, 60 }, { 49, 60, 61 }, { 49, 50, 61 }, { 50, 51, 61 },
    { 51, 61, 62 }, { 51, 62, 63 }, { 51, 52, 63 }, { 52, 53, 63 }, { 53, 63, 64 }, { 53, 54, 64 }, { 54, 55, 64 }, { 55, 64, 65 },
    { 55, 56, 65 }, { 56, 57, 65 }, { 57, 65, 66 }, { 57, 66, 67 }, { 57, 58, 67 }, { 58, 59, 67 }, { 59, 60, 67 }, { 48, 59, 60 },
    { 60, 61, 67 }, { 61, 66, 67 }, { 61, 62, 66 }, { 62, 63, 66 }, { 63, 65, 66 }, { 63, 64, 65 } } };

} // namespace

int mirrored(int point)
{
    if (point < kOutline)
        return kMirroredLandmarks[static_cast<std::size_t>(point)];
    if (point < kMargin)
        return kOutline + kRays - 1 - (point - kOutline);
    if (point < kForehead)
        return kMargin + kRays - 1 - (point - kMargin);
    if (point < kBody)
        return kForehead + kForeheadRays - 1 - (point - kForehead);
    const int row = (point - kBody) / 5;
    return kBody + row * 5 + 4 - (point - kBody) % 5;
}

double depth(int point)
{
    if (point < kOutline)
        return kLandmarkDepth[static_cast<std::size_t>(point)];
    if (point < kMargin)
        return -1.35;
    if (point < kForehead)
        return -1.45;
    if (point < kBody) {
        // The forehead bends back towards the temples.
        const double side = std::abs(point - kForehead - kForeheadRays / 2) / double(kForeheadRays / 2);
        return -0.12 - 0.75 * side * side;
    }
    constexpr std::array<double, 5> across { -1.2, -1.0, -0.45, -1.0, -1.2 };
    return across[static_cast<std::size_t>((point - kBody) % 5)];
}

double headShare(int point)
{
    if (point < kBody)
        return 1;
    constexpr std::array<double, kBodyRows> share { 0.45, 0.08, 0 };
    return share[static_cast<std::size_t>((point - kBody) / 5)];
}

Shape symmetric(const Shape& shape)
{
    Shape result(shape.size());
    for (int i = 0; i < kPoints; ++i) {
        const auto& a = shape[static_cast<std::size_t>(i)];
        const auto& b = shape[static_cast<std::size_t>(mirrored(i))];
        result[static_cast<std::size_t>(i)] = { (a.x - b.x) / 2, (a.y + b.y) / 2 };
    }
    return result;
}

void completeShape(Shape& shape)
{
    const auto at = [&](int i) -> cv::Point2d& { return shape[static_cast<std::size_t>(i)]; };
    const cv::Point2d centre;
    for (int ray = 0; ray < kRays; ++ray)
        at(kMargin + ray) = centre + (at(kOutline + ray) - centre) * kMarginWidening;
    for (int i = 0; i < kForeheadRays; ++i)
        at(kForehead + i) = centre + (at(kOutline + 4 + i) - centre) * kForeheadShare;
    for (int row = 0; row < kBodyRows; ++row) {
        const int first = kBody + 5 * row;
        const auto half = (at(first + 3) - at(first + 1)) / 2;
        at(first + 2) = (at(first + 3) + at(first + 1)) / 2;
        at(first) = at(first + 1) - half * 0.3;
        at(first + 4) = at(first + 3) + half * 0.3;
    }
}

std::vector<Triangle> triangulate(const Shape& layout, cv::Size size)
{
    // Coordinates in the layout's own pixels; Subdiv2D gives coordinates back, not indices.
    cv::Subdiv2D subdivision(cv::Rect(-size.width, -size.height, 3 * size.width, 3 * size.height));
    std::map<std::pair<float, float>, int> index;
    for (int i = 0; i < kPoints; ++i) {
        const cv::Point2f p = layout[static_cast<std::size_t>(i)];
        subdivision.insert(p);
        index[{ p.x, p.y }] = i;
    }
    std::vector<cv::Vec6f> found;
    subdivision.getTriangleList(found);
    const auto all = [](const Triangle& t, int first, int last) {
        return std::all_of(t.points.begin(), t.points.end(), [&](int p) { return p >= first && p <= last; });
    };
    std::vector<cv::Point2f> outerLip;
    for (int p = 48; p < 60; ++p)
        outerLip.emplace_back(layout[static_cast<std::size_t>(p)]);
    const auto inLips = [&](const Triangle& t) {
        cv::Point2d centre;
        for (const int p : t.points)
            centre += layout[static_cast<std::size_t>(p)] / 3;
        return cv::pointPolygonTest(outerLip, centre, false) > 0;
    };
    std::vector<Triangle> triangles;
    for (const auto& f : found) {
        Triangle t;
        bool known = true;
        for (int k = 0; k < 3; ++k) {
            const auto it = index.find({ f[2 * k], f[2 * k + 1] });
            known = known && it != index.end();
            if (known)
                t.points[static_cast<std::size_t>(k)] = it->second;
        }
        if (!known)
            continue;
        if (all(t, 36, 41) || all(t, 42, 47))
            t.part = Part::EyeOpening;
        if (all(t, 48, 67) && inLips(t))
            continue;
        std::sort(t.points.begin(), t.points.end());
        triangles.push_back(t);
    }
    // Delaunay's edges need not follow thin lips.
    for (const auto& corners : kLipTriangles)
        triangles.push_back({ corners, *std::min_element(corners.begin(), corners.end()) >= 60 ? Part::MouthOpening : Part::Skin });
    std::sort(triangles.begin(), triangles.end(), [](const Triangle& a, const Triangle& b) { return a.points < b.points; });
    return triangles;
}

} // namespace semblance::dataset::synthesis
