// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace semblance::ui {

/// For buttons: without the mnemonic, which some languages put in brackets behind the text, and without dots.
QString plainText(QString text);

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
