// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QLabel;
class QToolButton;
class QWidget;

namespace semblance::ui {

void makeBold(QWidget& widget);
/// A bold label over a part of a screen.
QLabel* heading(const QString& text, QWidget* parent);
/// A button for an action, reached by Tab, named as the action with "Button" behind; shows the action's text, and its icon where it has one.
QToolButton* buttonOf(QAction* action, QWidget* parent);

} // namespace semblance::ui
