// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Every command of the Datasets screen. Those of the dataset belong to the window's screen as a whole; those of samples have their keys
/// only while the gallery or the detail view has the keyboard, so that letters can be typed elsewhere.
struct DatasetActions {
    Q_DECLARE_TR_FUNCTIONS(DatasetActions)
public:
    /// screen and gallery own their commands.
    DatasetActions(QWidget& screen, QWidget& gallery);

    QAction* add;
    QAction* open;
    QAction* expand;
    QAction* exportCsv;
    QAction* refresh;
    QAction* closeDataset;
    QAction* filter;
    QAction* showAll;
    QAction* larger;
    QAction* smaller;

    QAction* previous;
    QAction* next;
    QAction* accept;
    QAction* reject;
    QAction* relabel;
    QAction* landmarks;

    QList<QAction*> ofDataset; ///< the first group above
    QList<QAction*> ofSample; ///< the second
};

} // namespace semblance::ui
