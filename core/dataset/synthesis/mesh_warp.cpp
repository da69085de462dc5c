// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/mesh_warp.h"

#include <algorithm>
#include <cmath>

namespace semblance::dataset::synthesis {

void rasterise(std::span<const WarpTriangle> triangles, cv::Mat& map)
{
    for (const auto& t : triangles) {
        const auto [a, b, c] = t.to;
        const double area = double(b.x - a.x) * (c.y - a.y) - double(c.x - a.x) * (b.y - a.y);
        if (std::abs(area) < 1e-6)
            continue;
        const auto slopes = [&](float va, float vb, float vc) {
            const double db = vb - va;
            const double dc = vc - va;
            const double dx = (db * (c.y - a.y) - dc * (b.y - a.y)) / area;
            const double dy = (dc * (b.x - a.x) - db * (c.x - a.x)) / area;
            return std::array<double, 3> { dx, dy, va - dx * a.x - dy * a.y };
        };
        const auto u = slopes(t.from[0].x, t.from[1].x, t.from[2].x);
        const auto v = slopes(t.from[0].y, t.from[1].y, t.from[2].y);
        const int top = std::max(0, static_cast<int>(std::ceil(std::min({ a.y, b.y, c.y }))));
        const int bottom = std::min(map.rows - 1, static_cast<int>(std::floor(std::max({ a.y, b.y, c.y }))));
        for (int y = top; y <= bottom; ++y) {
            double left = 1e9;
            double right = -1e9;
            for (int k = 0; k < 3; ++k) {
                const auto& p = t.to[static_cast<std::size_t>(k)];
                const auto& q = t.to[static_cast<std::size_t>((k + 1) % 3)];
                if ((static_cast<double>(p.y) - y) * (static_cast<double>(q.y) - y) > 0)
                    continue;
                if (p.y == q.y) {
                    left = std::min({ left, double(p.x), double(q.x) });
                    right = std::max({ right, double(p.x), double(q.x) });
                    continue;
                }
                const double x = p.x + (q.x - p.x) * ((y - p.y) / static_cast<double>(q.y - p.y));
                left = std::min(left, x);
                right = std::max(right, x);
            }
            const int first = std::max(0, static_cast<int>(std::ceil(left - 1e-4)));
            const int last = std::min(map.cols - 1, static_cast<int>(std::floor(right + 1e-4)));
            auto* row = map.ptr<cv::Vec2f>(y);
            for (int x = first; x <= last; ++x)
                row[x] = { static_cast<float>(u[0] * x + u[1] * y + u[2]), static_cast<float>(v[0] * x + v[1] * y + v[2]) };
        }
    }
}

std::vector<WarpTriangle> warpBetween(const std::vector<Triangle>& triangles, const Shape& from, const Shape& to)
{
    std::vector<WarpTriangle> result(triangles.size());
    for (std::size_t i = 0; i < triangles.size(); ++i) {
        for (std::size_t k = 0; k < 3; ++k) {
            const auto p = static_cast<std::size_t>(triangles[i].points[k]);
            result[i].from[k] = from[p];
            result[i].to[k] = to[p];
        }
    }
    return result;
}

} // namespace semblance::dataset::synthesis
