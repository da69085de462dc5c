// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Every command of the Training screen.
struct TrainingActions {
    Q_DECLARE_TR_FUNCTIONS(TrainingActions)
public:
    /// screen owns them.
    explicit TrainingActions(QWidget& screen);

    QAction* start;
    QAction* pause;
    QAction* resume;
    QAction* keep;
    QAction* openRun;
    QAction* compare;
    QAction* noCompare;
    QAction* wholeRun;

    QList<QAction*> all;
};

} // namespace semblance::ui
