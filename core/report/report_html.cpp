// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_html.h"

#include <cmath>

namespace semblance::report {
namespace {

// Fonts by name only: a web font would be fetched.
const char* const kStyle = R"(
:root { color-scheme: light; }
body { font: 15px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", sans-serif; color: #1f2933; background: #fff; max-width: 56rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; } h2 { font-size: 1.4rem; border-bottom: 2px solid #1f5fa8; padding-bottom: .2rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.12rem; margin: 2rem 0 .5rem; } h4 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p { margin: .5rem 0; } p.lead { font-size: 1.1rem; } p.small, figcaption, caption, .lines { font-size: .85rem; color: #45505c; }
p.warning { border-left: 5px solid #b3261e; background: #fdf1f0; padding: .6rem .9rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .7rem 0; } caption { text-align: left; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #d5dae0; overflow-wrap: anywhere; }
th { font-weight: 600; } table.facts th { width: 32%; font-weight: 400; color: #45505c; } td.right, th.right { text-align: right; font-variant-numeric: tabular-nums; }
code { font: .85em "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; } figure { margin: 1rem 0; } svg { width: 100%; height: auto; }
.pictures { display: grid; gap: .8rem; } .pictures img { width: 100%; height: auto; display: block; } .lines { overflow-wrap: anywhere; }
.signature { margin-top: 3.5rem; border-top: 1px solid #1f2933; width: 60%; padding-top: .2rem; font-size: .9rem; }
nav ol { list-style: none; padding: 0; } nav a { color: #1f5fa8; text-decoration: none; } footer { margin-top: 3rem; font-size: .8rem; color: #45505c; }
@media print { body { max-width: none; padding: 0; } h2, h3, h4 { break-after: avoid; } figure, tr, img { break-inside: avoid; } }
)";

/// Isolated text becomes <bdi>, which every browser honours; everything else is escaped.
QString html(const QString& text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QChar(0x2068), QStringLiteral("<bdi>"));
    escaped.replace(QChar(0x2069), QStringLiteral("</bdi>"));
    return escaped;
}

/// Attributes have no elements in them; the isolates stay characters.
QString attribute(const QString& text)
{
    return text.toHtmlEscaped();
}

QString cell(const Cell& cell)
{
    return cell.code ? QStringLiteral("<code>%1</code>").arg(html(cell.text)) : html(cell.text);
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

/// As contentJson() rounds it, so that the drawing can be made from either.
QString place(double value)
{
    return number(std::round(value * 100) / 100);
}

QString svg(const Shape& shape)
{
    static const char* const kAnchors[] = { "start", "middle", "end" };
    if (shape.kind == Shape::Kind::Text)
        return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\">")
                   .arg(place(shape.points.value(0).x()), place(shape.points.value(0).y()), number(shape.size), shape.colour,
                       QString::fromLatin1(kAnchors[static_cast<int>(shape.anchor)]))
            + attribute(shape.text) + QStringLiteral("</text>\n");
    QStringList points;
    for (const QPointF& point : shape.points)
        points << place(point.x()) + u',' + place(point.y());
    if (shape.kind == Shape::Kind::Area)
        return QStringLiteral("<polygon points=\"%1\" fill=\"%2\" fill-opacity=\"%3\"/>\n")
            .arg(points.join(u' '), shape.colour, number(shape.opacity));
    return QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\" stroke-linejoin=\"round\"%4/>\n")
        .arg(points.join(u' '), shape.colour, number(shape.size), shape.dashed ? QStringLiteral(" stroke-dasharray=\"4 3\"") : QString());
}

class ToHtml {
public:
    ToHtml(const Report& report, const QByteArray& hash)
        : m_report(report)
        , m_hash(hash)
    {
    }

    QString operator()(const Heading& block) const
    {
        return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(block.level + 1), html(block.text));
    }
    QString operator()(const Paragraph& block) const
    {
        static const char* const kClasses[] = { "", " class=\"lead\"", " class=\"small\"", " class=\"warning\"" };
        return QStringLiteral("<p%1>%2</p>\n").arg(QString::fromLatin1(kClasses[static_cast<int>(block.style)]), html(block.text));
    }
    QString operator()(const List& block) const
    {
        QString text = QStringLiteral("<ul>\n");
        for (const QString& item : block.items)
            text += QStringLiteral("<li>") + html(item) + QStringLiteral("</li>\n");
        return text + QStringLiteral("</ul>\n");
    }
    QString operator()(const Facts& block) const
    {
        QString text = QStringLiteral("<table class=\"facts\">\n");
        for (const auto& [name, value] : block.rows)
            text += QStringLiteral("<tr><th scope=\"row\">") + html(name) + QStringLiteral("</th><td>") + cell(value)
                + QStringLiteral("</td></tr>\n");
        return text + QStringLiteral("</table>\n");
    }
    QString operator()(const Table& block) const
    {
        const auto side = [&](qsizetype i) { return block.columns.at(i).right ? QStringLiteral(" class=\"right\"") : QString(); };
        QString text = QStringLiteral("<table>\n");
        if (!block.caption.isEmpty())
            text += QStringLiteral("<caption>") + html(block.caption) + QStringLiteral("</caption>\n");
        text += QStringLiteral("<thead><tr>");
        for (qsizetype i = 0; i < block.columns.size(); ++i)
            text += QStringLiteral("<th scope=\"col\"") + side(i) + u'>' + html(block.columns.at(i).title) + QStringLiteral("</th>");
        text += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const auto& row : block.rows) {
            text += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i)
                text += QStringLiteral("<td") + side(i) + u'>' + cell(row.at(i)) + QStringLiteral("</td>");
            text += QStringLiteral("</tr>\n");
        }
        return text + QStringLiteral("</tbody>\n</table>\n");
    }
    QString operator()(const Figure& block) const
    {
        QString text = QStringLiteral("<figure>\n<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\" font-family=\"sans-serif\">\n")
                           .arg(number(block.width), number(block.height), attribute(block.description));
        for (const Shape& shape : block.shapes)
            text += svg(shape);
        return text + QStringLiteral("</svg>\n<figcaption>") + html(block.caption) + QStringLiteral("</figcaption>\n</figure>\n");
    }
    QString operator()(const Pictures& block) const
    {
        QString text
            = QStringLiteral("<figure>\n<div class=\"pictures\" style=\"grid-template-columns: repeat(%1, 1fr)\">\n").arg(block.across);
        for (const Picture& picture : block.pictures) {
            text
                += QStringLiteral("<div><img width=\"%1\" height=\"%2\" alt=\"%3\" src=\"data:image/jpeg;base64,%4\"><div class=\"lines\">")
                       .arg(QString::number(picture.width), QString::number(picture.height), attribute(picture.description),
                           QString::fromLatin1(picture.bytes.toBase64()));
            QStringList lines;
            for (const QString& line : picture.lines)
                lines << html(line);
            text += lines.join(QStringLiteral("<br>")) + QStringLiteral("</div></div>\n");
        }
        return text + QStringLiteral("</div>\n<figcaption>") + html(block.caption) + QStringLiteral("</figcaption>\n</figure>\n");
    }
    QString operator()(const Signature& block) const
    {
        QString text;
        for (const QString& label : block.labels)
            text += QStringLiteral("<div class=\"signature\">") + html(label) + QStringLiteral("</div>\n");
        return text;
    }
    QString operator()(const Stamp& block) const
    {
        return (*this)(
            Facts { { { block.dateLabel, { m_report.dateUtc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC") } },
                { block.hashLabel, { QString::fromLatin1(m_hash), {}, true } } } });
    }

private:
    const Report& m_report;
    const QByteArray& m_hash;
};

QString numbered(const Section& section)
{
    return section.number.isEmpty() ? html(section.title) : section.number + u' ' + html(section.title);
}

} // namespace

QByteArray reportHtml(const Report& report)
{
    const QByteArray hash = contentSha256(report);
    const ToHtml toHtml(report, hash);
    QString text
        = QStringLiteral(
              "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"%2\">\n"
              "<meta name=\"content-sha256\" content=\"%3\">\n<title>%4</title>\n<style>")
              .arg(QString(report.language).replace(u'_', u'-'), attribute(report.generator), QString::fromLatin1(hash),
                  attribute(report.title))
        + QString::fromLatin1(kStyle) + QStringLiteral("</style>\n</head>\n<body>\n");
    QString contents = QStringLiteral("<nav>\n<h2>") + html(report.labels.contents) + QStringLiteral("</h2>\n<ol>\n");
    for (const Section& section : report.sections) {
        if (!section.number.isEmpty())
            contents += QStringLiteral("<li><a href=\"#%1\">").arg(section.key) + numbered(section) + QStringLiteral("</a></li>\n");
    }
    contents += QStringLiteral("</ol>\n</nav>\n");
    bool contentsShown = false;
    for (const Section& section : report.sections) {
        const bool isTitle = section.number.isEmpty();
        if (!isTitle && !std::exchange(contentsShown, true))
            text += contents;
        text += QStringLiteral("<section id=\"%1\">\n<h%2>").arg(section.key, isTitle ? QStringLiteral("1") : QStringLiteral("2"))
            + numbered(section) + (isTitle ? QStringLiteral("</h1>\n") : QStringLiteral("</h2>\n"));
        for (const Block& block : section.blocks)
            text += std::visit(toHtml, block);
        text += QStringLiteral("</section>\n");
    }
    text += QStringLiteral("<footer>") + html(report.labels.contentHash) + QStringLiteral(" <code>") + QString::fromLatin1(hash)
        + QStringLiteral("</code></footer>\n</body>\n</html>\n");
    return text.toUtf8();
}

} // namespace semblance::report
