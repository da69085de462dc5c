// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Every command of the Evaluation screen.
struct EvaluationActions {
    Q_DECLARE_TR_FUNCTIONS(EvaluationActions)
public:
    /// screen owns them.
    explicit EvaluationActions(QWidget& screen);

    QAction* start;
    QAction* stop;
    QAction* open;
    QAction* copyCsv;
    QAction* copyTex;
    QAction* exportTable;
    QAction* exportCharts;
    QAction* openFrame;
    QAction* openFolder;

    QList<QAction*> all;
};

} // namespace semblance::ui
