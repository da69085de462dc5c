// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_text.h"

#include "app/messages.h"

namespace semblance::app {

QString checkTable(const QList<custody::CheckLine>& lines)
{
    QString text;
    for (const custody::CheckLine& line : lines) {
        QString row
            = QStringLiteral("  %1 %2 %3").arg(custody::stateName(line.state), -12).arg(line.what, -20).arg(singleLine(line.subject));
        if (line.count)
            row += QStringLiteral("%1%2 %3").arg(line.subject.isEmpty() ? QString() : QStringLiteral("  ")).arg(*line.count).arg(line.unit);
        while (row.endsWith(QLatin1Char(' ')))
            row.chop(1);
        text += row + QLatin1Char('\n');
        if (!line.note.isEmpty())
            text += QStringLiteral("%1%2\n").arg(QString(), 15).arg(singleLine(line.note));
    }
    return text;
}

void writeChecks(analysis::JsonWriter& writer, const QList<custody::CheckLine>& lines)
{
    writer.key(QStringLiteral("checks"));
    writer.beginArray();
    for (const custody::CheckLine& line : lines) {
        writer.beginObject(analysis::JsonWriter::Layout::OneLine);
        writer.member("what", line.what);
        writer.member("subject", line.subject);
        writer.member("state", custody::stateName(line.state));
        writer.member("count", line.count);
        writer.member("unit", line.count ? std::optional(line.unit) : std::nullopt);
        writer.member("note", line.note);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace semblance::app
