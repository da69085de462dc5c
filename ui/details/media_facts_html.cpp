// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/media_facts_html.h"

#include "core/base/plain_text.h"
#include "core/media/media_remarks.h"

#include <QLocale>

#include <utility>

namespace semblance::ui {
namespace {

media::MediaWording wording()
{
    return { [](const char* source) { return QCoreApplication::translate("Media", source); }, QLocale().decimalPoint() };
}

QString heading(const QString& text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style='padding-right: 14px'>%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

QString mediaFactsHtml(const media::MediaFacts& facts, const std::optional<QDateTime>& fileModified)
{
    const media::MediaWording say = wording();
    QString html;
    if (const QStringList remarks = media::mediaRemarks(facts, fileModified, say); !remarks.isEmpty()) {
        html += heading(say(QT_TRANSLATE_NOOP("Media", "Worth knowing"))) + QStringLiteral("<ul>");
        for (const QString& remark : remarks)
            html += QStringLiteral("<li>%1</li>").arg(remark.toHtmlEscaped());
        html += QStringLiteral("</ul>");
    }
    for (const media::FactGroup& group : media::factGroups(facts, say)) {
        html += heading(group.title) + QStringLiteral("<table>");
        for (const media::FactRow& fact : group.rows)
            html += row(fact.name, fact.value);
        html += QStringLiteral("</table>");
    }
    if (!facts.details || facts.details->tags.isEmpty())
        return html;
    html += heading(say(QT_TRANSLATE_NOOP("Media", "What the file says about itself"))) + QStringLiteral("<table>");
    QString group;
    for (const media::MetadataTag& tag : facts.details->tags) {
        const QString name = tag.source + QStringLiteral(", ") + tag.group;
        if (name != std::exchange(group, name))
            html += QStringLiteral("<tr><th colspan=2 align=left>%1</th></tr>").arg(spelledOut(name).toHtmlEscaped());
        html += row(spelledOut(tag.name), spelledOut(tag.value));
    }
    return html + QStringLiteral("</table>");
}

} // namespace semblance::ui
