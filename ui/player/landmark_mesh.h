// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <array>
#include <utility>

namespace semblance::ui {

/// Edges of the Delaunay triangulation of up to a few hundred points, by index, each once; none for fewer than three points.
/// Bowyer and Watson, The Computer Journal 24 (1981).
QList<std::pair<int, int>> delaunayEdges(const QList<QPointF>& points);

/// The outlines that dlib's 68 landmarks follow: jaw, brows, nose, eyes, lips; first and last index, and whether it closes.
struct LandmarkLine {
    int first;
    int last;
    bool closed;
};
inline constexpr std::array kLandmarkLines { LandmarkLine { 0, 16, false }, LandmarkLine { 17, 21, false }, LandmarkLine { 22, 26, false },
    LandmarkLine { 27, 30, false }, LandmarkLine { 31, 35, false }, LandmarkLine { 36, 41, true }, LandmarkLine { 42, 47, true },
    LandmarkLine { 48, 59, true }, LandmarkLine { 60, 67, true } };

} // namespace semblance::ui
