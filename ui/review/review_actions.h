// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Every command of the Review screen with its text, shortcut and tool tip.
struct ReviewActions {
    Q_DECLARE_TR_FUNCTIONS(ReviewActions)
public:
    /// screen owns them.
    explicit ReviewActions(QWidget& screen);

    QAction* open;
    QAction* chooseCase;
    QAction* automaticCase;
    QAction* report;
    QAction* exportFiles;

    QAction* analyze;
    QAction* previousTrack;
    QAction* nextTrack;

    QAction* heatMap;
    QAction* lessOpaque;
    QAction* moreOpaque;
    QAction* tickNode;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* showAll;
    QAction* faces;

    QList<QAction*> all; ///< in the order above
};

} // namespace semblance::ui
