// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Every command of the Batch screen.
struct BatchActions {
    Q_DECLARE_TR_FUNCTIONS(BatchActions)
public:
    /// screen owns them.
    explicit BatchActions(QWidget& screen);

    QAction* addFiles;
    QAction* addFolder;
    QAction* chooseCase;
    QAction* pause; ///< checked: paused
    QAction* retry;
    QAction* stop;
    QAction* remove;
    QAction* clearDone;
    QAction* toTop;
    QAction* up;
    QAction* down;
    QAction* toEnd;
    QAction* openInReview;
    QAction* readAgain;
    QAction* exportCsv;
    QAction* find;

    QList<QAction*> all;
};

} // namespace semblance::ui
