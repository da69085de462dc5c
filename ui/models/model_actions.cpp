// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

ModelActions::ModelActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    import = make("importModelAction", tr("&Import…"), { QKeySequence(Qt::CTRL | Qt::Key_I), QKeySequence(Qt::CTRL | Qt::Key_O) },
        tr("Import a .pth, .pt or .safetensors file; or drop one on the window"));
    exportFile = make("exportModelAction", tr("&Export…"), { QKeySequence(Qt::CTRL | Qt::Key_E) }, tr("Write a copy of this model's file"));
    makeDefault = make("defaultModelAction", tr("Make it the &default"), { QKeySequence(Qt::CTRL | Qt::Key_D) },
        tr("Use this model wherever none is named, in the window and on the command line"));
    noDefault = make("noDefaultModelAction", tr("&No default of my own"), {}, tr("Use the model that came with the program again"));
    remove = make("deleteModelAction", tr("&Delete…"), { QKeySequence(Qt::Key_Delete) },
        tr("Move this model to the trash, after a look at the cases that refer to it"));
    copyHash = make("copyModelHashAction", tr("Copy the &SHA-256"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) },
        tr("Put this model's SHA-256 on the clipboard"));
    search = make("searchModelsAction", tr("&Find"), { QKeySequence(Qt::CTRL | Qt::Key_F) }, tr("Type what the list is searched for"));
    compare = make("compareModelsAction", tr("&Compare"), { QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Score the dataset with both models and compare them node by node"));
    stopCompare = make("stopCompareAction", tr("S&top comparing"), {}, tr("Stop; scores that are there are kept for the next time"));
    showScores = make("showScoresAction", tr("&Open the scores"), {}, tr("Open the folder with every score and figure of this comparison"));
    import->setIcon(symbolIcon(Symbol::Add));
    compare->setIcon(symbolIcon(Symbol::Analyze));
    stopCompare->setIcon(symbolIcon(Symbol::Stop));
    for (QAction* action : std::as_const(all))
        action->setIconText(plainText(action->text()));
}

} // namespace semblance::ui
