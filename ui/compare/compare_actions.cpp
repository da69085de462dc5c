// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_actions.h"

#include "ui/action_maker.h"

#include <QAction>
#include <QKeySequence>

namespace semblance::ui {

CompareActions::CompareActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    robustness = make("robustnessAction", tr("&Robustness"), { QKeySequence(Qt::SHIFT | Qt::Key_R) },
        tr("Score the chosen face again after recompression, resizing, blur and brightness steps"));
    exportRobustness = make("exportRobustnessAction", tr("E&xport robustness…"), {}, tr("Write every measured score to a CSV file"));
    exportRobustness->setIconText(tr("CSV…"));
    exportRobustness->setEnabled(false);
    counterfactual = make("counterfactualAction", tr("&Transplant"), { QKeySequence(Qt::SHIFT | Qt::Key_T) },
        tr("Replace a region of the chosen face by another face's and see how each node moves"));
    keepSource = make("keepSourceAction", tr("&Keep face as source"), { QKeySequence(Qt::SHIFT | Qt::Key_K) },
        tr("Keep the chosen face as the source of transplants into other faces"));
    keepSource->setIconText(tr("Keep face"));
    keepSource->setEnabled(false);
}

} // namespace semblance::ui
