// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_maker.h"

#include "ui/shell/language.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

namespace semblance::ui {
namespace {
const char* const kSearchWords = "searchWords";
}

QString plainText(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(bracketed).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

void addSearchWords(QAction& action, const QStringList& words)
{
    action.setProperty(kSearchWords, action.property(kSearchWords).toStringList() + words);
}

QString searchTextOf(const QAction& action)
{
    static const QRegularExpression key(QStringLiteral("\\s\\([^()]*\\)$"));
    QStringList texts { action.text(), QString(action.toolTip()).remove(key) };
    texts << action.property(kSearchWords).toStringList();
    QStringList all;
    for (const QString& text : std::as_const(texts))
        all << plainText(text) << plainText(englishOf(text));
    return all.join(QLatin1Char('\n'));
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
