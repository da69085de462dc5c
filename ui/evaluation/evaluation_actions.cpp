// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

EvaluationActions::EvaluationActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    start = make("startEvaluationAction", tr("&Evaluate"), { QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Score the dataset with the chosen models and compute every figure"));
    stop = make("stopEvaluationAction", tr("&Stop"), {},
        tr("Stop; the scores are kept, and evaluating again goes on from there"));
    open = make("openEvaluationAction", tr("&Open an evaluation…"), { QKeySequence(Qt::CTRL | Qt::Key_O) },
        tr("Show the results of an earlier evaluation's folder"));
    copyCsv = make("copyTableCsvAction", tr("&Copy the table as CSV"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) },
        tr("Every figure of the table that is shown, in full precision, to the clipboard"));
    copyTex = make("copyTableTexAction", tr("Copy the table as &LaTeX"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L) },
        tr("The table that is shown as a LaTeX tabular, to the clipboard"));
    exportTable = make("exportTableAction", tr("E&xport the table…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E) },
        tr("Write the table that is shown as CSV or LaTeX"));
    exportCharts = make("exportChartsAction", tr("Export the c&harts…"), { QKeySequence(Qt::CTRL | Qt::Key_E) },
        tr("Write the charts that are shown as SVG or PDF"));
    openFrame = make("openErrorFrameAction", tr("Open the &frame"), { QKeySequence(Qt::CTRL | Qt::Key_F) },
        tr("Show the chosen face's frame in Review"));
    openFolder = make("openResultFolderAction", tr("Show the &files"), {}, tr("Open the folder that holds scores, figures and tables"));
    start->setIcon(symbolIcon(Symbol::Analyze));
    stop->setIcon(symbolIcon(Symbol::Stop));
    open->setIcon(symbolIcon(Symbol::Open));
    for (QAction* action : std::as_const(all))
        action->setIconText(plainText(action->text()));
}

} // namespace semblance::ui
