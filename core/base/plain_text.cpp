// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

#include <QList>

namespace semblance {

bool isMisleading(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString spelledOut(const QString& text)
{
    QString line = text;
    return spelledOutName(line.replace(u'\n', u' ').replace(u'\t', u' '));
}

QString spelledOutName(const QString& name)
{
    QString shown;
    shown.reserve(name.size());
    for (const char32_t c : name.toUcs4()) {
        if (isMisleading(c))
            shown += QStringLiteral("<U+%1>").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

} // namespace semblance
