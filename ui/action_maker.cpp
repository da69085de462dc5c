// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_maker.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

namespace semblance::ui {

QString plainText(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(bracketed).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QAction* ActionMaker::operator()(const char* name, const QString& text, const QList<QKeySequence>& keys, const QString& toolTip) const
{
    auto* action = new QAction(text, &m_widget);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setToolTip(keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys.first().toString(QKeySequence::NativeText)));
    m_widget.addAction(action);
    m_all << action;
    return action;
}

} // namespace semblance::ui
