// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/text_table.h"

namespace semblance::evaluation {
namespace {

QString texEscaped(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\')
            result += QStringLiteral("\\textbackslash{}");
        else if (c == u'^' || c == u'~')
            result += u'\\' + QString(c) + QStringLiteral("{}");
        else if (QStringLiteral("&%$#_{}").contains(c))
            result += u'\\' + QString(c);
        else
            result += c;
    }
    return result;
}

} // namespace

QString alignedText(const QList<QStringList>& rows, qsizetype leftColumns)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += QString(i == 0 ? 0 : 2, u' ') + (i < leftColumns ? row[i].leftJustified(widths[i]) : row[i].rightJustified(widths[i]));
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString texTabular(const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return {};
    QString text = QStringLiteral("\\begin{tabular}{l") + QString(std::max<qsizetype>(0, rows.first().size() - 1), u'r')
        + QStringLiteral("}\n\\hline\n");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString& cell : rows[i])
            cells.append(texEscaped(cell));
        text += cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
        if (i == 0)
            text += QStringLiteral("\\hline\n");
    }
    return text + QStringLiteral("\\hline\n\\end{tabular}\n");
}

} // namespace semblance::evaluation
