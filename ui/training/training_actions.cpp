// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

TrainingActions::TrainingActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    start = make("startTrainingAction", tr("&Start training"), { QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Start the run that the plan describes, as a process of its own"));
    pause = make("pauseTrainingAction", tr("&Pause"), { QKeySequence(Qt::CTRL | Qt::Key_P) },
        tr("Stop the run; it keeps a checkpoint and can go on"));
    resume = make("resumeTrainingAction", tr("&Resume"), { QKeySequence(Qt::CTRL | Qt::Key_R) }, tr("Go on from the run's checkpoint"));
    keep = make("keepTrainingAction", tr("Stop and &keep the model"), {}, tr("End the run where it stands and write its model file"));
    openRun = make("openRunAction", tr("&Open a run…"), { QKeySequence(Qt::CTRL | Qt::Key_O) },
        tr("Follow a run that was started elsewhere, by its log file"));
    compare = make("compareRunAction", tr("&Compare with a run…"), { QKeySequence(Qt::CTRL | Qt::Key_M) },
        tr("Draw the curves of another run's log over these"));
    noCompare = make("noCompareAction", tr("Compare &no more"), {}, tr("Take the other runs' curves away"));
    wholeRun = make("wholeRunAction", tr("&Whole run"), { QKeySequence(Qt::CTRL | Qt::Key_0) }, tr("Show all steps in every chart"));
    start->setIcon(symbolIcon(Symbol::Analyze));
    pause->setIcon(symbolIcon(Symbol::Pause));
    resume->setIcon(symbolIcon(Symbol::Play));
    keep->setIcon(symbolIcon(Symbol::Stop));
    openRun->setIcon(symbolIcon(Symbol::Open));
    compare->setIcon(symbolIcon(Symbol::Add));
    for (QAction* action : std::as_const(all))
        action->setIconText(plainText(action->text()));
}

} // namespace semblance::ui
