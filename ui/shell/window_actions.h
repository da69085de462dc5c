// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// The commands that every screen has. Connected by the window.
struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
public:
    /// owner, a part of the window, owns them and has their keys.
    explicit WindowActions(QWidget& owner);

    QAction* cancel;
    QAction* settings;
    QAction* palette;
    QAction* fullScreen;
    QAction* handbook;
    QAction* shortcuts;
    QAction* doctor;
    QAction* about;
    QAction* quit;

    QList<QAction*> all;
};

} // namespace semblance::ui
