// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/face_painter.h"

#include "ui/player/landmark_mesh.h"
#include "ui/widgets/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace semblance::ui {
namespace {

const QColor kOutline(0, 0, 0, 190);
constexpr double kDotRadius = 1.6; ///< in units

/// Twice: a dark line under the coloured one is seen on any picture.
void stroke(
    QPainter& painter, const QPainterPath& path, const QColor& colour, double width, double unit, Qt::PenStyle style = Qt::SolidLine)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kOutline, width + 2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(path);
    painter.setPen(QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

void paintMesh(QPainter& painter, const FaceBox& face, const QTransform& fromFrame, double unit)
{
    QPainterPath path;
    for (const auto& [from, to] : delaunayEdges(face.landmarks)) {
        path.moveTo(fromFrame.map(face.landmarks[from]));
        path.lineTo(fromFrame.map(face.landmarks[to]));
    }
    QColor colour = face.colour.lighter(130);
    colour.setAlpha(200);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, unit * 0.8));
    painter.drawPath(path);
}

void paintLandmarks(QPainter& painter, const FaceBox& face, const QTransform& fromFrame, double unit)
{
    QPainterPath lines;
    for (const LandmarkLine& line : kLandmarkLines) {
        if (line.last >= face.landmarks.size())
            continue;
        lines.moveTo(fromFrame.map(face.landmarks[line.first]));
        for (int i = line.first + 1; i <= line.last; ++i)
            lines.lineTo(fromFrame.map(face.landmarks[i]));
        if (line.closed)
            lines.lineTo(fromFrame.map(face.landmarks[line.first]));
    }
    stroke(painter, lines, face.colour, unit * 0.8, unit * 0.4);
    painter.setPen(QPen(kOutline, unit * 0.6));
    painter.setBrush(Qt::white);
    for (const QPointF& landmark : face.landmarks)
        painter.drawEllipse(fromFrame.map(landmark), kDotRadius * unit, kDotRadius * unit);
}

void paintLabel(QPainter& painter, const FaceBox& face, const QString& text, const QRectF& box, const QRectF& bounds, double unit)
{
    const double thickness = unit * (face.chosen ? 3 : 2);
    QFont font = painter.font();
    font.setBold(face.chosen);
    painter.save();
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    QRectF label(box.left() - thickness / 2, 0, metrics.horizontalAdvance(text) + 6 * unit, metrics.height());
    label.moveBottom(box.top() - thickness / 2 - unit);
    if (label.top() < bounds.top())
        label.moveTop(std::min(box.bottom() + thickness, bounds.bottom() - label.height()));
    label.moveLeft(std::clamp(label.left(), bounds.left(), std::max(bounds.left(), bounds.right() - label.width())));
    painter.fillRect(label.adjusted(-unit, -unit, unit, unit), kOutline);
    painter.fillRect(label, face.colour);
    painter.setPen(textOn(face.colour));
    painter.drawText(label, Qt::AlignCenter, text);
    painter.restore();
}

void paintFace(
    QPainter& painter, const FaceBox& face, const FaceParts& parts, const QTransform& fromFrame, const QRectF& bounds, double unit)
{
    const QRectF box = fromFrame.mapRect(face.box);
    if (parts.mesh)
        paintMesh(painter, face, fromFrame, unit);
    if (parts.landmarks)
        paintLandmarks(painter, face, fromFrame, unit);
    if (parts.boxes) {
        QPainterPath path;
        path.addRect(box);
        stroke(painter, path, face.colour, unit * (face.chosen ? 3 : 2), unit, face.aboveThreshold ? Qt::SolidLine : Qt::DashLine);
    }
    QStringList label;
    if (parts.trackIds)
        label << face.trackText;
    if (parts.probabilities)
        label << face.probabilityText;
    if (!label.isEmpty() && bounds.intersects(box))
        paintLabel(painter, face, label.join(QStringLiteral(": ")), box, bounds, unit);
}

} // namespace

void paintFaces(
    QPainter& painter, const QList<FaceBox>& faces, const FaceParts& parts, const QTransform& fromFrame, const QRectF& bounds, double unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool chosen : { false, true }) { // The chosen one lies on top.
        for (const FaceBox& face : faces) {
            if (face.chosen == chosen)
                paintFace(painter, face, parts, fromFrame, bounds, unit);
        }
    }
    painter.restore();
}

} // namespace semblance::ui
