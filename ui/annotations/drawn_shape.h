// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/examiner_record.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QTransform>

#include <optional>

class QPainter;

namespace semblance::ui {

enum class ShapeKind { Arrow, Box, Ellipse, Text, Distance };

/// An annotation as it is drawn over the frame. Points in frame pixels, corner to corner.
struct DrawnShape {
    qint64 id = 0; ///< of the entry's first version
    ShapeKind kind = ShapeKind::Arrow;
    QPointF from; ///< an arrow's end, a corner, the text's place
    QPointF to; ///< an arrow's head, the other corner; of a text the same as from
    QString text;
    bool chosen = false;

    double length() const; ///< in pixels of the frame
    DrawnShape movedBy(QPointF way) const;
};

/// "arrow", as in the record.
QString shapeName(ShapeKind kind);
std::optional<ShapeKind> shapeFromName(const QString& name);
/// "Arrow", in the user's language.
QString shapeText(ShapeKind kind);

/// Of the entry's shape in the record: payload "shape", "from", "to" and of a distance "pixels" and, where a face with landmarks was there,
/// "interocular_pixels", "ratio". Absent where the entry has none that this program knows.
std::optional<DrawnShape> shapeOf(const cases::RecordEntry& entry);
/// interocular: distance of the eyes' centres of the face it is measured against, in pixels.
QJsonObject shapePayload(const DrawnShape& shape, std::optional<double> interocular);
/// "57.3 px", "57.3 px = 0.91 × eye distance".
QString distanceText(double pixels, std::optional<double> interocular);

/// Whether a point of the frame is on the shape, within reach frame pixels.
bool isOn(const DrawnShape& shape, QPointF point, double reach);

/// As much of the way as the shape can be moved without leaving the frame; one that reaches out of it already only comes nearer.
QPointF wayOnFrame(const DrawnShape& shape, QPointF way, QSize frame);

/// bounds: where labels have to stay, in the painter's pixels. unit: the thickness of a thin line there.
void paintShapes(QPainter& painter, const QList<DrawnShape>& shapes, const QTransform& fromFrame, const QRectF& bounds, double unit);

} // namespace semblance::ui
