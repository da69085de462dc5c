// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

class QAction;
class QWidget;

namespace semblance::ui {

/// For buttons: without the mnemonic, which some languages put in brackets behind the text, and without dots.
QString plainText(QString text);

/// What a command is looked for by beside its name and tool tip; texts in the language that is shown, by which it is found in English too.
void addSearchWords(QAction& action, const QStringList& words);
/// All that a command is found by: name, tool tip and search words, as they are shown and in English.
QString searchTextOf(const QAction& action);

/// Makes commands of a widget with their keys, and tool tips that name the first key.
class ActionMaker {
public:
    ActionMaker(QWidget& widget, QList<QAction*>& all)
        : m_widget(widget)
        , m_all(all)
    {
    }

    /// Owned by the widget, which has the keys, and appended to all.
    QAction* operator()(const char* name, const QString& text, const QList<QKeySequence>& keys, const QString& toolTip) const;

private:
    QWidget& m_widget;
    QList<QAction*>& m_all;
};

} // namespace semblance::ui
