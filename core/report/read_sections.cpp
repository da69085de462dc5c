// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_sections.h"

#include <QJsonObject>

namespace semblance::report {
namespace {

QString text(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toString();
}

QJsonArray array(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toArray();
}

QStringList texts(const QJsonArray& from)
{
    QStringList all;
    for (const QJsonValue& each : from)
        all << each.toString();
    return all;
}

/// The member's place among names; -1: it is none of them.
int oneOf(const QJsonObject& object, const char* member, const QStringList& names)
{
    return static_cast<int>(names.indexOf(text(object, member)));
}

Cell cellFrom(const QJsonValue& from)
{
    const QJsonObject object = from.toObject();
    Cell cell { text(object, "text") };
    if (const auto value = object.constFind(QLatin1String("value")); value != object.constEnd())
        cell.value = value->toDouble();
    return cell;
}

std::optional<Shape> shapeFrom(const QJsonObject& object)
{
    const int kind = oneOf(object, "kind", { QStringLiteral("line"), QStringLiteral("area"), QStringLiteral("text") });
    const QJsonArray points = array(object, "points");
    if (kind < 0 || points.size() % 2 != 0)
        return {};
    Shape shape;
    shape.kind = static_cast<Shape::Kind>(kind);
    for (qsizetype i = 0; i < points.size(); i += 2)
        shape.points << QPointF(points.at(i).toDouble(), points.at(i + 1).toDouble());
    shape.colour = text(object, "colour");
    shape.size = object.value(QLatin1String("size")).toDouble();
    shape.dashed = object.value(QLatin1String("dashed")).toBool();
    shape.opacity = object.value(QLatin1String("opacity")).toDouble(1);
    if (shape.kind == Shape::Kind::Text) {
        const int anchor = oneOf(object, "anchor", { QStringLiteral("start"), QStringLiteral("middle"), QStringLiteral("end") });
        if (anchor < 0)
            return {};
        shape.text = text(object, "text");
        shape.anchor = static_cast<Shape::Anchor>(anchor);
    }
    return shape;
}

std::optional<Block> tableFrom(const QJsonObject& object)
{
    Table table { text(object, "caption"), {}, {} };
    const QStringList titles = texts(array(object, "columns"));
    for (const QString& title : titles)
        table.columns.append({ title });
    const QJsonArray rows = array(object, "rows");
    for (const QJsonValue& row : rows) {
        QList<Cell> cells;
        const QJsonArray from = row.toArray();
        for (const QJsonValue& each : from)
            cells << cellFrom(each);
        if (cells.size() != table.columns.size())
            return {};
        table.rows << cells;
    }
    return table;
}

std::optional<Block> figureFrom(const QJsonObject& object)
{
    Figure figure { text(object, "caption"), {}, object.value(QLatin1String("width")).toDouble(),
        object.value(QLatin1String("height")).toDouble(), {} };
    const QJsonArray shapes = array(object, "shapes");
    for (const QJsonValue& each : shapes) {
        const auto shape = shapeFrom(each.toObject());
        if (!shape)
            return {};
        figure.shapes << *shape;
    }
    return figure;
}

Block picturesFrom(const QJsonObject& object)
{
    Pictures pictures;
    pictures.caption = text(object, "caption");
    const QJsonArray from = array(object, "pictures");
    for (const QJsonValue& each : from) {
        const QJsonObject picture = each.toObject();
        pictures.pictures.append({ QByteArray::fromBase64(text(picture, "jpeg_base64").toLatin1()),
            picture.value(QLatin1String("width")).toInt(), picture.value(QLatin1String("height")).toInt(), texts(array(picture, "lines")),
            text(picture, "description") });
    }
    return pictures;
}

std::optional<Block> blockFrom(const QJsonObject& object)
{
    const QString type = text(object, "type");
    if (type == QLatin1String("heading"))
        return Heading { object.value(QLatin1String("level")).toInt(), text(object, "text") };
    if (type == QLatin1String("paragraph")) {
        const int style = oneOf(object, "style",
            { QStringLiteral("plain"), QStringLiteral("lead"), QStringLiteral("small"), QStringLiteral("warning") });
        if (style < 0)
            return {};
        return Paragraph { text(object, "text"), static_cast<Paragraph::Style>(style) };
    }
    if (type == QLatin1String("list"))
        return List { texts(array(object, "items")) };
    if (type == QLatin1String("facts")) {
        Facts facts;
        const QJsonArray rows = array(object, "rows");
        for (const QJsonValue& each : rows) {
            const QJsonArray row = each.toArray();
            facts.rows.append({ row.at(0).toString(), cellFrom(row.at(1)) });
        }
        return facts;
    }
    if (type == QLatin1String("table"))
        return tableFrom(object);
    if (type == QLatin1String("figure"))
        return figureFrom(object);
    if (type == QLatin1String("pictures"))
        return picturesFrom(object);
    if (type == QLatin1String("signature"))
        return Signature { texts(array(object, "labels")) };
    if (type == QLatin1String("stamp"))
        return Stamp { text(object, "date_label"), text(object, "hash_label") };
    return {};
}

} // namespace

std::optional<QList<Section>> sectionsFromJson(const QJsonArray& sections)
{
    QList<Section> all;
    for (const QJsonValue& each : sections) {
        const QJsonObject object = each.toObject();
        Section section { text(object, "key"), text(object, "number"), text(object, "title"), {} };
        const QJsonArray blocks = array(object, "blocks");
        for (const QJsonValue& from : blocks) {
            const auto block = blockFrom(from.toObject());
            if (!block)
                return {};
            section.blocks << *block;
        }
        all << section;
    }
    return all;
}

} // namespace semblance::report
