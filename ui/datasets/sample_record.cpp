// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/sample_record.h"

#include "ui/datasets/dataset_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonValue>
#include <QLocale>

namespace semblance::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SampleRecord", text);
}

class Table {
public:
    void row(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    void heading(const QString& text) { m_html += QStringLiteral("<tr><td colspan='2'><br><b>%1</b></td></tr>").arg(text.toHtmlEscaped()); }
    void html(const QString& name, const QString& html)
    {
        m_html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), html);
    }
    QString text() const { return QStringLiteral("<table cellspacing='1' width='100%'>%1</table>").arg(m_html); }

private:
    QString m_html;
};

/// Not by colour alone: ■ altered, □ not altered, ? not known.
QString labelRows(const dataset::SampleDetail& detail, dataset::Hierarchy hierarchy)
{
    const QStringList& nodes = dataset::nodeNames(hierarchy);
    QStringList rows;
    for (int i = 0; i < nodes.size() && i < static_cast<int>(detail.sample.labels.size()); ++i) {
        const auto label = detail.sample.labels[static_cast<std::size_t>(i)];
        const QString sign = !label ? QStringLiteral("?") : *label ? QStringLiteral("■") : QStringLiteral("□");
        QString row = QStringLiteral("%1&nbsp;%2: %3")
                          .arg(sign, nodeLabel(nodes[i].toStdString()).toHtmlEscaped(), labelText(label).toHtmlEscaped());
        if (i < static_cast<int>(detail.labelsAsMade.size()) && detail.labelsAsMade[static_cast<std::size_t>(i)] != label)
            row += QStringLiteral(" (%1)").arg(say(QT_TRANSLATE_NOOP("SampleRecord", "was: %1"))
                                                   .arg(labelText(detail.labelsAsMade[static_cast<std::size_t>(i)]))
                                                   .toHtmlEscaped());
        rows << row;
    }
    return rows.join(QStringLiteral("<br>"));
}

QString jsonText(const QJsonValue& value)
{
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', 8);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << jsonText(part);
        return QStringLiteral("[%1]").arg(parts.join(QStringLiteral(", ")));
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            parts << QStringLiteral("%1: %2").arg(part.key(), jsonText(part.value()));
        return QStringLiteral("{%1}").arg(parts.join(QStringLiteral(", ")));
    }
    return value.isNull() ? QStringLiteral("null") : value.toString();
}

QString reviewText(const dataset::ReviewRow& review, dataset::Hierarchy hierarchy)
{
    QString what;
    switch (review.action) {
    case dataset::ReviewRow::Action::Accept:
        what = say(QT_TRANSLATE_NOOP("SampleRecord", "accepted"));
        break;
    case dataset::ReviewRow::Action::Reject:
        what = say(QT_TRANSLATE_NOOP("SampleRecord", "rejected"));
        break;
    case dataset::ReviewRow::Action::Relabel:
        what = say(QT_TRANSLATE_NOOP("SampleRecord", "relabelled (%1)")).arg(labelsText(review.labels, hierarchy));
        break;
    }
    return say(QT_TRANSLATE_NOOP("SampleRecord", "%1 by %2: %3")).arg(what, review.author, review.reason);
}

void cropRows(Table& table, const dataset::CropRow& crop, const dataset::VideoRow& video)
{
    const QLocale locale;
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "File")), video.item.path);
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "File's SHA-256")), QString::fromLatin1(video.sha256));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Frame")),
        crop.timeSeconds ? say(QT_TRANSLATE_NOOP("SampleRecord", "%1, at %2")).arg(locale.toString(crop.frame), timeText(crop.timeSeconds))
                         : locale.toString(crop.frame));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Face")),
        say(QT_TRANSLATE_NOOP("SampleRecord", "%1 pixels, turned %2°, sharpness %3"))
            .arg(locale.toString(crop.face.quality.sizePixels, 'f', 0), locale.toString(crop.face.quality.yawDegrees, 'f', 0),
                locale.toString(crop.face.quality.sharpness, 'f', 0)));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Identity")), video.item.identity);
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Crop")), QString::number(crop.id));
}

} // namespace

QString sampleRecord(const dataset::SampleDetail& detail, dataset::Hierarchy hierarchy)
{
    const dataset::SampleRow& sample = detail.sample;
    Table table;
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Sample")), QString::number(sample.id));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Kind")), sampleKindText(sample.kind));
    if (sample.kind != dataset::SampleKind::Real)
        table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Method")), methodText(sample.method));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "State")),
        sample.rejected.isEmpty() ? say(QT_TRANSLATE_NOOP("SampleRecord", "accepted"))
                                  : say(QT_TRANSLATE_NOOP("SampleRecord", "rejected: %1")).arg(rejectionText(sample.rejected)));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Split")), splitText(sample.split));
    table.html(say(QT_TRANSLATE_NOOP("SampleRecord", "Labels")), labelRows(detail, hierarchy));
    table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Stored as")), sample.file);

    if (!detail.reviews.isEmpty()) {
        table.heading(say(QT_TRANSLATE_NOOP("SampleRecord", "Reviews")));
        for (const dataset::ReviewRow& review : detail.reviews)
            table.row(QLocale().toString(review.atUtc.toLocalTime(), QLocale::ShortFormat), reviewText(review, hierarchy));
    }
    table.heading(say(QT_TRANSLATE_NOOP("SampleRecord", "Target")));
    cropRows(table, detail.target, detail.targetVideo);
    if (detail.source && detail.sourceVideo) {
        table.heading(say(QT_TRANSLATE_NOOP("SampleRecord", "Source")));
        cropRows(table, *detail.source, *detail.sourceVideo);
    }
    if (sample.kind == dataset::SampleKind::Augmented) {
        table.heading(say(QT_TRANSLATE_NOOP("SampleRecord", "How it was made")));
        if (sample.landmarkDistance)
            table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Landmark distance")), QLocale().toString(*sample.landmarkDistance, 'f', 4));
        if (sample.seed)
            table.row(say(QT_TRANSLATE_NOOP("SampleRecord", "Seed")), QString::number(*sample.seed));
        for (auto entry = sample.recipe.begin(); entry != sample.recipe.end(); ++entry)
            table.row(entry.key(), jsonText(entry.value()));
    }
    return table.text();
}

} // namespace semblance::ui
