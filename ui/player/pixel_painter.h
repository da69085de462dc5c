// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTransform>

class QImage;
class QPainter;

namespace semblance::ui {

inline constexpr double kGridZoom = 8; ///< from here on, in screen pixels for one frame pixel, the grid is drawn
inline constexpr double kValuesZoom = 32; ///< from here on each pixel carries its values

/// Lines between the frame's pixels, and at kValuesZoom the red, green and blue value of each, top to bottom.
void paintPixelGrid(QPainter& painter, const QImage& frame, const QTransform& toWidget, const QRectF& view, double zoom);

} // namespace semblance::ui
