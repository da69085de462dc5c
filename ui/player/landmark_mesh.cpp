// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/landmark_mesh.h"

#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace semblance::ui {
namespace {

struct Triangle {
    std::array<int, 3> corners;
    QPointF centre;
    double radiusSquared;
};

double squaredDistance(QPointF a, QPointF b)
{
    const QPointF d = a - b;
    return QPointF::dotProduct(d, d);
}

std::optional<Triangle> triangle(int a, int b, int c, const QList<QPointF>& points)
{
    const QPointF ab = points[b] - points[a];
    const QPointF ac = points[c] - points[a];
    const double twiceArea = ab.x() * ac.y() - ab.y() * ac.x();
    if (twiceArea == 0)
        return std::nullopt;
    const double bb = QPointF::dotProduct(ab, ab);
    const double cc = QPointF::dotProduct(ac, ac);
    const QPointF offset((ac.y() * bb - ab.y() * cc) / (2 * twiceArea), (ab.x() * cc - ac.x() * bb) / (2 * twiceArea));
    return Triangle { { a, b, c }, points[a] + offset, QPointF::dotProduct(offset, offset) };
}

} // namespace

QList<std::pair<int, int>> delaunayEdges(const QList<QPointF>& given)
{
    const int count = static_cast<int>(given.size());
    if (count < 3)
        return {};
    QList<QPointF> points = given;
    QPolygonF all(given);
    const QRectF bounds = all.boundingRect();
    const double reach = 1000 * std::max({ bounds.width(), bounds.height(), 1.0 });
    const QPointF middle = bounds.center();
    points << middle + QPointF(-reach, -reach) << middle + QPointF(reach, -reach) << middle + QPointF(0, reach);
    QList<Triangle> triangles { *triangle(count, count + 1, count + 2, points) };
    for (int p = 0; p < count; ++p) {
        std::map<std::pair<int, int>, int> sides; // of the triangles whose circle holds the point; those seen once are the hole's edge
        triangles.removeIf([&](const Triangle& t) {
            if (squaredDistance(points[p], t.centre) >= t.radiusSquared)
                return false;
            for (std::size_t i = 0; i < 3; ++i)
                ++sides[std::minmax(t.corners[i], t.corners[(i + 1) % 3])];
            return true;
        });
        for (const auto& [side, seen] : sides) {
            if (seen != 1)
                continue;
            if (const auto added = triangle(side.first, side.second, p, points))
                triangles << *added;
        }
    }
    std::set<std::pair<int, int>> edges;
    for (const Triangle& t : std::as_const(triangles)) {
        for (std::size_t i = 0; i < 3; ++i) {
            const auto edge = std::minmax(t.corners[i], t.corners[(i + 1) % 3]);
            if (edge.second < count)
                edges.insert(edge);
        }
    }
    return { edges.begin(), edges.end() };
}

} // namespace semblance::ui
