// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace semblance::report {
namespace {

QJsonObject typed(const char* type, QJsonObject members)
{
    members.insert(QStringLiteral("type"), QString::fromLatin1(type));
    return members;
}

QJsonValue json(const Cell& cell)
{
    QJsonObject object { { QStringLiteral("text"), cell.text } };
    if (cell.value)
        object.insert(QStringLiteral("value"), *cell.value);
    return object;
}

QJsonObject json(const Shape& shape)
{
    static const char* const kKinds[] = { "line", "area", "text" };
    static const char* const kAnchors[] = { "start", "middle", "end" };
    QJsonArray points;
    for (const QPointF& point : shape.points) {
        points.append(std::round(point.x() * 100) / 100);
        points.append(std::round(point.y() * 100) / 100);
    }
    QJsonObject object { { QStringLiteral("kind"), QString::fromLatin1(kKinds[static_cast<int>(shape.kind)]) },
        { QStringLiteral("points"), points }, { QStringLiteral("colour"), shape.colour }, { QStringLiteral("size"), shape.size } };
    if (shape.dashed)
        object.insert(QStringLiteral("dashed"), true);
    if (shape.opacity < 1)
        object.insert(QStringLiteral("opacity"), shape.opacity);
    if (shape.kind == Shape::Kind::Text) {
        object.insert(QStringLiteral("text"), shape.text);
        object.insert(QStringLiteral("anchor"), QString::fromLatin1(kAnchors[static_cast<int>(shape.anchor)]));
    }
    return object;
}

struct ToJson {
    QJsonObject operator()(const Heading& block) const
    {
        return typed("heading", { { QStringLiteral("level"), block.level }, { QStringLiteral("text"), block.text } });
    }
    QJsonObject operator()(const Paragraph& block) const
    {
        static const char* const kStyles[] = { "plain", "lead", "small", "warning" };
        return typed("paragraph",
            { { QStringLiteral("style"), QString::fromLatin1(kStyles[static_cast<int>(block.style)]) },
                { QStringLiteral("text"), block.text } });
    }
    QJsonObject operator()(const List& block) const
    {
        return typed("list", { { QStringLiteral("items"), QJsonArray::fromStringList(block.items) } });
    }
    QJsonObject operator()(const Facts& block) const
    {
        QJsonArray rows;
        for (const auto& [name, cell] : block.rows)
            rows.append(QJsonArray { name, json(cell) });
        return typed("facts", { { QStringLiteral("rows"), rows } });
    }
    QJsonObject operator()(const Table& block) const
    {
        QJsonArray columns;
        for (const Column& column : block.columns)
            columns.append(column.title);
        QJsonArray rows;
        for (const auto& row : block.rows) {
            QJsonArray cells;
            for (const Cell& cell : row)
                cells.append(json(cell));
            rows.append(cells);
        }
        return typed("table",
            { { QStringLiteral("caption"), block.caption }, { QStringLiteral("columns"), columns }, { QStringLiteral("rows"), rows } });
    }
    QJsonObject operator()(const Figure& block) const
    {
        QJsonArray shapes;
        for (const Shape& shape : block.shapes)
            shapes.append(json(shape));
        return typed("figure",
            { { QStringLiteral("caption"), block.caption }, { QStringLiteral("width"), block.width },
                { QStringLiteral("height"), block.height }, { QStringLiteral("shapes"), shapes } });
    }
    QJsonObject operator()(const Pictures& block) const
    {
        QJsonArray pictures;
        for (const Picture& picture : block.pictures)
            pictures.append(QJsonObject { { QStringLiteral("width"), picture.width }, { QStringLiteral("height"), picture.height },
                { QStringLiteral("lines"), QJsonArray::fromStringList(picture.lines) },
                { QStringLiteral("description"), picture.description },
                { QStringLiteral("jpeg_base64"), QString::fromLatin1(picture.bytes.toBase64()) } });
        return typed("pictures", { { QStringLiteral("caption"), block.caption }, { QStringLiteral("pictures"), pictures } });
    }
    QJsonObject operator()(const Signature& block) const
    {
        return typed("signature", { { QStringLiteral("labels"), QJsonArray::fromStringList(block.labels) } });
    }
    QJsonObject operator()(const Stamp& block) const
    {
        return typed("stamp", { { QStringLiteral("date_label"), block.dateLabel }, { QStringLiteral("hash_label"), block.hashLabel } });
    }
};

} // namespace

QByteArray contentJson(const Report& report)
{
    QJsonArray sections;
    for (const Section& section : report.sections) {
        QJsonArray blocks;
        for (const Block& block : section.blocks)
            blocks.append(std::visit(ToJson(), block));
        sections.append(QJsonObject { { QStringLiteral("key"), section.key }, { QStringLiteral("number"), section.number },
            { QStringLiteral("title"), section.title }, { QStringLiteral("blocks"), blocks } });
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("language"), report.language }, { QStringLiteral("title"), report.title },
                             { QStringLiteral("author"), report.author }, { QStringLiteral("generator"), report.generator },
                             { QStringLiteral("sections"), sections } })
        .toJson(QJsonDocument::Compact);
}

QByteArray contentSha256(const Report& report)
{
    return QCryptographicHash::hash(contentJson(report), QCryptographicHash::Sha256).toHex();
}

QByteArray reportJson(const Report& report)
{
    const QByteArray content = contentJson(report);
    return "{\n\"schema\": \"semblance.report/1\",\n\"date\": \"" + report.dateUtc.toString(Qt::ISODate).toUtf8()
        + "\",\n\"content_sha256\": \"" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()
        + "\",\n\"content\": " + content + "\n}\n";
}

} // namespace semblance::report
