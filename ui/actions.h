// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Every command of the window with its text, shortcut and tool tip. Owned by the window; connected there.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
public:
    explicit Actions(QWidget& window);

    QAction* open;
    QAction* chooseCase;
    QAction* automaticCase;
    QAction* quit;

    QAction* reviewMode;
    QAction* datasetsMode;
    QAction* trainingMode;

    QAction* play;
    QAction* stepBack;
    QAction* stepForward;
    QAction* jumpBack;
    QAction* jumpForward;
    QAction* first;
    QAction* last;
    QAction* goToFrame;

    QAction* analyze;
    QAction* cancel;
    QAction* previousTrack;
    QAction* nextTrack;

    QAction* heatMap;
    QAction* lessOpaque;
    QAction* moreOpaque;
    QAction* tickNode;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* showAll;
    QAction* fullScreen;

    QAction* shortcuts;
    QAction* about;

    /// All of them, for the list of shortcuts, in the order above.
    QList<QAction*> all;
    /// Those that only the Review screen has.
    QList<QAction*> ofReview;
};

} // namespace semblance::ui
