// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/rich_text.h"

#include <QStringList>

namespace semblance::cases {
namespace {

const QString kSpecial = QStringLiteral("\\*[]()-");
const QString kItem = QStringLiteral("- ");
const QString kBold = QStringLiteral("**");

bool isEscape(const QString& text, qsizetype at)
{
    return text[at] == QLatin1Char('\\') && at + 1 < text.size() && kSpecial.contains(text[at + 1]);
}

/// The next sign that is not escaped, or -1.
qsizetype find(const QString& text, QStringView sign, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (isEscape(text, at))
            ++at;
        else if (QStringView(text).mid(at).startsWith(sign))
            return at;
    }
    return -1;
}

QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEscape(text, at))
            ++at;
        plain += text[at];
    }
    return plain;
}

QString escaped(const QString& text)
{
    QString markup;
    for (const QChar character : text) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QChar::ParagraphSeparator
            || character == QChar::LineSeparator) {
            markup += QLatin1Char(' ');
            continue;
        }
        if (kSpecial.contains(character) && character != QLatin1Char('-'))
            markup += QLatin1Char('\\');
        markup += character;
    }
    return markup;
}

QList<RichRun> runsOf(const QString& line)
{
    QList<RichRun> runs;
    QString text;
    bool bold = false;
    const auto flush = [&] {
        if (!text.isEmpty())
            runs.append({ text, bold });
        text.clear();
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (isEscape(line, at)) {
            text += line[++at];
        } else if (QStringView(line).mid(at).startsWith(kBold) && (bold || find(line, kBold, at + 2) > at + 2)) {
            flush();
            bold = !bold;
            ++at;
        } else if (line[at] == QLatin1Char('[')) {
            const qsizetype middle = find(line, u"](", at + 1);
            const qsizetype end = middle < 0 ? -1 : find(line, u")", middle + 2);
            if (end < 0 || middle == at + 1) {
                text += line[at];
                continue;
            }
            flush();
            runs.append({ unescaped(line.mid(at + 1, middle - at - 1)), bold, unescaped(line.mid(middle + 2, end - middle - 2)) });
            at = end;
        } else {
            text += line[at];
        }
    }
    flush();
    return runs;
}

} // namespace

QList<RichBlock> parseRichText(const QString& markup)
{
    QList<RichBlock> blocks;
    for (QString line : markup.split(QLatin1Char('\n'))) {
        line.remove(QLatin1Char('\r'));
        const bool item = line.startsWith(kItem);
        blocks.append({ item, runsOf(item ? line.mid(kItem.size()) : line) });
    }
    return blocks;
}

QString richMarkup(const QList<RichBlock>& blocks)
{
    QStringList lines;
    for (const RichBlock& block : blocks) {
        QString line = block.item ? kItem : QString();
        bool bold = false;
        for (const RichRun& run : block.runs) {
            if (run.text.isEmpty())
                continue;
            if (run.bold != bold)
                line += kBold;
            bold = run.bold;
            const QString words = escaped(run.text);
            line += run.address.isEmpty() ? words : QStringLiteral("[%1](%2)").arg(words, escaped(run.address));
        }
        if (bold)
            line += kBold;
        if (!block.item && line.startsWith(kItem))
            line.prepend(QLatin1Char('\\'));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString richPlain(const RichBlock& block)
{
    QString text;
    for (const RichRun& run : block.runs)
        text += run.address.isEmpty() || run.address == run.text ? run.text : QStringLiteral("%1 (%2)").arg(run.text, run.address);
    return text;
}

QString richPlain(const QString& markup)
{
    QStringList lines;
    for (const RichBlock& block : parseRichText(markup))
        lines << (block.item ? QStringLiteral("• ") : QString()) + richPlain(block);
    return lines.join(QLatin1Char('\n'));
}

QString richHtml(const QString& markup)
{
    QString html;
    bool inList = false;
    for (const RichBlock& block : parseRichText(markup)) {
        if (block.item != inList)
            html += block.item ? QStringLiteral("<ul>") : QStringLiteral("</ul>");
        inList = block.item;
        QString words;
        for (const RichRun& run : block.runs) {
            const QString text = richPlain(RichBlock { false, { run } }).toHtmlEscaped();
            words += run.bold ? QStringLiteral("<b>%1</b>").arg(text) : text;
        }
        html += (block.item ? QStringLiteral("<li>%1</li>") : QStringLiteral("<p>%1</p>")).arg(words);
    }
    return inList ? html + QStringLiteral("</ul>") : html;
}

} // namespace semblance::cases
