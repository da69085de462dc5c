// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include <cstdio>

namespace semblance::app {

QString singleLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            line += QStringLiteral("\\n");
        else if (c == u'\t')
            line += QStringLiteral("\\t");
        else if (c.category() == QChar::Other_Control)
            line += QStringLiteral("\\x%1").arg(static_cast<int>(c.unicode()), 2, 16, QLatin1Char('0'));
        else if (c.category() == QChar::Other_Format) // would turn the direction of writing, or hide
            line += QStringLiteral("<U+%1>").arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            line += c;
    }
    return line;
}

void printError(const QString& sentence)
{
    const QByteArray line = QByteArrayLiteral("semblance: ") + singleLine(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

bool printResult(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace semblance::app
