// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/pixel_painter.h"

#include "ui/widgets/colours.h"

#include <QImage>
#include <QPainter>

namespace semblance::ui {
namespace {
const QColor kLine(128, 128, 128, 150);
constexpr double kTextShare = 0.29; ///< of a pixel's height for one line
}

void paintPixelGrid(QPainter& painter, const QImage& frame, const QTransform& toWidget, const QRectF& view, double zoom)
{
    if (zoom < kGridZoom)
        return;
    const QRect seen = toWidget.inverted().mapRect(view).toAlignedRect().intersected(frame.rect());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(kLine, 0));
    const QRectF area = toWidget.mapRect(QRectF(seen));
    for (int x = seen.left(); x <= seen.right() + 1; ++x) {
        const double at = toWidget.map(QPointF(x, 0)).x();
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
    }
    for (int y = seen.top(); y <= seen.bottom() + 1; ++y) {
        const double at = toWidget.map(QPointF(0, y)).y();
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
    }
    if (zoom >= kValuesZoom) {
        const double side = toWidget.m11();
        QFont font = painter.font();
        font.setPixelSize(qMax(1, qRound(side * kTextShare)));
        painter.setFont(font);
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            for (int x = seen.left(); x <= seen.right(); ++x) {
                const QColor colour = frame.pixelColor(x, y);
                painter.setPen(textOn(colour));
                painter.drawText(toWidget.mapRect(QRectF(x, y, 1, 1)), Qt::AlignCenter,
                    QStringLiteral("%1\n%2\n%3").arg(colour.red()).arg(colour.green()).arg(colour.blue()));
            }
        }
    }
    painter.restore();
}

} // namespace semblance::ui
