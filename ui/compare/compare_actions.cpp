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
    sideBySide = make("sideBySideAction", tr("&Side by side"), { QKeySequence(Qt::SHIFT | Qt::Key_V) },
        tr("Lay the chosen face over another track's or an authentic video's"));
    twoRuns = make("twoRunsAction", tr("Two r&uns"), { QKeySequence(Qt::SHIFT | Qt::Key_U) },
        tr("Draw the chosen track's node in two runs or models over each other"));
    const auto nudge = [&](const char* name, const QString& text, const QKeySequence& key, const QString& toolTip, const QString& sign) {
        QAction* action = make(name, text, { key }, toolTip);
        action->setIconText(sign);
        action->setEnabled(false);
        return action;
    };
    nudgeThisBack = nudge("nudgeThisBackAction", tr("Nudge this video back"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_PageUp),
        tr("Go back by one frame while the other video stays"), QStringLiteral("◀"));
    nudgeThisForward = nudge("nudgeThisForwardAction", tr("Nudge this video on"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_PageDown),
        tr("Go on by one frame while the other video stays"), QStringLiteral("▶"));
    nudgeOtherBack = nudge("nudgeOtherBackAction", tr("Nudge other video back"), QKeySequence(Qt::ALT | Qt::Key_PageUp),
        tr("Move the other video back by one frame against this one"), QStringLiteral("◀"));
    nudgeOtherForward = nudge("nudgeOtherForwardAction", tr("Nudge other video on"), QKeySequence(Qt::ALT | Qt::Key_PageDown),
        tr("Move the other video on by one frame against this one"), QStringLiteral("▶"));
}

} // namespace semblance::ui
