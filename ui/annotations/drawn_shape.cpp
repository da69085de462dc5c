// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/drawn_shape.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {

struct Shapes {
    Q_DECLARE_TR_FUNCTIONS(Shapes)
};

const QColor kColour(0xf0, 0xe4, 0x42); ///< Okabe and Ito's yellow: none of the colours that stand for probabilities
const QColor kOutline(0, 0, 0, 200);
constexpr double kHead = 9; ///< an arrow's head and a measure's ticks, in units

constexpr std::array<std::pair<ShapeKind, const char*>, 5> kNames { {
    { ShapeKind::Arrow, "arrow" },
    { ShapeKind::Box, "box" },
    { ShapeKind::Ellipse, "ellipse" },
    { ShapeKind::Text, "text" },
    { ShapeKind::Distance, "distance" },
} };

QJsonArray pair(QPointF point)
{
    // A hundredth of a pixel: finer than anyone points.
    return { std::round(point.x() * 100) / 100, std::round(point.y() * 100) / 100 };
}

std::optional<QPointF> point(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (array.size() != 2 || !array[0].isDouble() || !array[1].isDouble())
        return std::nullopt;
    return QPointF(array[0].toDouble(), array[1].toDouble());
}

QPainterPath outline(const DrawnShape& shape, const QTransform& fromFrame, double unit)
{
    const QPointF from = fromFrame.map(shape.from);
    const QPointF to = fromFrame.map(shape.to);
    QPainterPath path;
    const auto stroke = [&](QPointF end, double angle) {
        QLineF line(end, end + QPointF(kHead * unit, 0));
        line.setAngle(angle);
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    };
    const double angle = QLineF(from, to).angle();
    switch (shape.kind) {
    case ShapeKind::Arrow:
        path.moveTo(from);
        path.lineTo(to);
        stroke(to, angle + 180 - 28);
        stroke(to, angle + 180 + 28);
        break;
    case ShapeKind::Box:
        path.addRect(QRectF(from, to).normalized());
        break;
    case ShapeKind::Ellipse:
        path.addEllipse(QRectF(from, to).normalized());
        break;
    case ShapeKind::Distance:
        path.moveTo(from);
        path.lineTo(to);
        for (const QPointF end : { from, to }) {
            stroke(end, angle + 90);
            stroke(end, angle - 90);
        }
        break;
    case ShapeKind::Text:
        path.addEllipse(from, 2 * unit, 2 * unit);
        break;
    }
    return path;
}

double distanceToLine(QPointF point, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const double square = QPointF::dotProduct(way, way);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(point - a, way) / square, 0.0, 1.0) : 0.0;
    return QLineF(point, a + share * way).length();
}

} // namespace

double DrawnShape::length() const
{
    return QLineF(from, to).length();
}

DrawnShape DrawnShape::movedBy(QPointF way) const
{
    DrawnShape moved = *this;
    moved.from += way;
    moved.to += way;
    return moved;
}

QString shapeName(ShapeKind kind)
{
    const auto it = std::find_if(kNames.begin(), kNames.end(), [kind](const auto& each) { return each.first == kind; });
    return QString::fromLatin1(it->second);
}

std::optional<ShapeKind> shapeFromName(const QString& name)
{
    const auto it = std::find_if(kNames.begin(), kNames.end(), [&](const auto& each) { return name == QLatin1String(each.second); });
    return it == kNames.end() ? std::nullopt : std::optional(it->first);
}

QString shapeText(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Arrow:
        return Shapes::tr("Arrow");
    case ShapeKind::Box:
        return Shapes::tr("Box");
    case ShapeKind::Ellipse:
        return Shapes::tr("Ellipse");
    case ShapeKind::Text:
        return Shapes::tr("Text");
    case ShapeKind::Distance:
        return Shapes::tr("Distance");
    }
    return {};
}

std::optional<DrawnShape> shapeOf(const cases::RecordEntry& entry)
{
    const QJsonObject& payload = entry.content.payload;
    const auto kind = shapeFromName(payload.value(cases::kShapeKey).toString());
    const auto from = point(payload.value(QLatin1String("from")));
    const auto to = point(payload.value(QLatin1String("to")));
    if (!kind || !from || !to)
        return std::nullopt;
    DrawnShape shape { entry.first.value, *kind, *from, *to, entry.content.text(), false };
    if (*kind == ShapeKind::Distance && shape.text.isEmpty()) {
        const QJsonValue eyes = payload.value(QLatin1String("interocular_pixels"));
        shape.text = distanceText(shape.length(), eyes.isDouble() ? std::optional(eyes.toDouble()) : std::nullopt);
    }
    return shape;
}

QJsonObject shapePayload(const DrawnShape& shape, std::optional<double> interocular)
{
    QJsonObject payload { { cases::kShapeKey, shapeName(shape.kind) }, { QStringLiteral("from"), pair(shape.from) },
        { QStringLiteral("to"), pair(shape.to) } };
    if (shape.kind == ShapeKind::Distance) {
        payload.insert(QStringLiteral("pixels"), std::round(shape.length() * 100) / 100);
        if (interocular) {
            payload.insert(QStringLiteral("interocular_pixels"), std::round(*interocular * 100) / 100);
            payload.insert(QStringLiteral("ratio"), std::round(shape.length() / *interocular * 10000) / 10000);
        }
    }
    return payload;
}

QString distanceText(double pixels, std::optional<double> interocular)
{
    const QString length = Shapes::tr("%1 px").arg(QLocale().toString(pixels, 'f', 1));
    return interocular && *interocular > 0
        ? Shapes::tr("%1 = %2 × eye distance").arg(length, QLocale().toString(pixels / *interocular, 'f', 2))
        : length;
}

bool isOn(const DrawnShape& shape, QPointF point, double reach)
{
    const QRectF rect = QRectF(shape.from, shape.to).normalized();
    switch (shape.kind) {
    case ShapeKind::Arrow:
    case ShapeKind::Distance:
        return distanceToLine(point, shape.from, shape.to) <= reach;
    case ShapeKind::Text:
        return QLineF(point, shape.from).length() <= 2 * reach;
    case ShapeKind::Box:
        return rect.adjusted(-reach, -reach, reach, reach).contains(point) && !rect.adjusted(reach, reach, -reach, -reach).contains(point);
    case ShapeKind::Ellipse: {
        const double a = std::max(0.5, rect.width() / 2);
        const double b = std::max(0.5, rect.height() / 2);
        const QPointF away = point - rect.center();
        const double radius = std::hypot(away.x() / a, away.y() / b);
        return std::abs(radius - 1) * std::min(a, b) <= reach;
    }
    }
    return false;
}

QPointF wayOnFrame(const DrawnShape& shape, QPointF way, QSize frame)
{
    const QRectF rect = QRectF(shape.from, shape.to).normalized();
    const auto along = [](double step, double low, double high, double end) {
        return std::clamp(step, std::min(0.0, -low), std::max(0.0, end - high));
    };
    return { along(way.x(), rect.left(), rect.right(), frame.width()), along(way.y(), rect.top(), rect.bottom(), frame.height()) };
}

void paintShapes(QPainter& painter, const QList<DrawnShape>& shapes, const QTransform& fromFrame, const QRectF& bounds, double unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const DrawnShape& shape : shapes) {
        const QPainterPath path = outline(shape, fromFrame, unit);
        const double width = (shape.chosen ? 2.6 : 1.6) * unit;
        painter.setPen(QPen(kOutline, width + 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(shape.chosen ? QColor(Qt::white) : kColour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        if (shape.text.isEmpty())
            continue;
        const QFontMetricsF metrics(painter.font(), painter.device());
        const QRectF about = path.boundingRect();
        QRectF label = metrics.boundingRect(shape.text).adjusted(-3 * unit, -unit, 3 * unit, unit);
        if (shape.kind == ShapeKind::Text)
            label.moveTo(about.right() + 3 * unit, about.center().y() - label.height() / 2);
        else
            label.moveTo(about.left(), about.bottom() + 3 * unit);
        // Where there is room: a label that is cut can't be read.
        label.moveLeft(std::max(bounds.left(), std::min(label.left(), bounds.right() - label.width())));
        label.moveTop(std::max(bounds.top(), std::min(label.top(), bounds.bottom() - label.height())));
        painter.fillRect(label, kOutline);
        painter.setPen(shape.chosen ? QColor(Qt::white) : kColour);
        painter.drawText(label, Qt::AlignCenter, shape.text);
    }
    painter.restore();
}

} // namespace semblance::ui
