// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// The commands of the Models screen.
struct ModelActions {
    Q_DECLARE_TR_FUNCTIONS(ModelActions)
public:
    explicit ModelActions(QWidget& screen);

    QAction* import;
    QAction* exportFile;
    QAction* makeDefault;
    QAction* noDefault;
    QAction* remove;
    QAction* copyHash;
    QAction* search;
    QAction* compare;
    QAction* stopCompare;
    QAction* showScores;
    QList<QAction*> all;
};

} // namespace semblance::ui
