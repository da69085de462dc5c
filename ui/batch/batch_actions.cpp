// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

BatchActions::BatchActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    addFiles = make("batchAddFilesAction", tr("&Add files…"), { QKeySequence(Qt::CTRL | Qt::Key_O) },
        tr("Queue videos and pictures; or drop them on the table"));
    addFolder = make("batchAddFolderAction", tr("Add a &folder…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) },
        tr("Queue the videos and pictures in a folder and all folders below it"));
    chooseCase = make("batchCaseAction", tr("&Case file…"), {}, tr("Choose where the results of files added from now on are kept"));
    pause = make("batchPauseAction", tr("&Pause"), { QKeySequence(Qt::CTRL | Qt::Key_P) },
        tr("Hold the queue; the running file goes on where it is"));
    pause->setCheckable(true);
    retry = make("batchRetryAction", tr("&Retry"), { QKeySequence(Qt::CTRL | Qt::Key_R) },
        tr("Let the chosen files that failed or were stopped wait once more, all of them where none is chosen"));
    stop = make("batchStopAction", tr("&Stop"), { QKeySequence(Qt::CTRL | Qt::Key_Period) },
        tr("Stop the chosen files; what is done is kept, and Retry goes on from there"));
    remove = make("batchRemoveAction", tr("Re&move"), { QKeySequence(Qt::Key_Delete) },
        tr("Take the chosen files from the list; their results stay in the case"));
    clearDone = make("batchClearAction", tr("C&lear finished"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete) },
        tr("Take every file that is done from the list; the results stay in the case"));
    toTop = make("batchTopAction", tr("To the &top"), { QKeySequence(Qt::CTRL | Qt::Key_Home) }, tr("Let the chosen files be the next"));
    up = make("batchUpAction", tr("Move &up"), { QKeySequence(Qt::CTRL | Qt::Key_Up) }, tr("Move the chosen files one place up in the queue"));
    down = make("batchDownAction", tr("Move &down"), { QKeySequence(Qt::CTRL | Qt::Key_Down) },
        tr("Move the chosen files one place down in the queue"));
    toEnd = make("batchEndAction", tr("To the &end"), { QKeySequence(Qt::CTRL | Qt::Key_End) }, tr("Let the chosen files be the last"));
    openInReview = make("batchOpenAction", tr("Open in Re&view"), { QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Show the chosen file at its most suspicious frame; so does Enter on its row"));
    readAgain = make("batchReadAgainAction", tr("Read the results a&gain"), { QKeySequence(Qt::Key_F5) },
        tr("Take over what was excluded or renamed in Review since"));
    exportCsv = make("batchExportAction", tr("E&xport the table…"), { QKeySequence(Qt::CTRL | Qt::Key_E) },
        tr("Write the rows that are shown as CSV"));
    find = make("batchFindAction", tr("F&ind"), { QKeySequence(Qt::CTRL | Qt::Key_F) }, tr("Type what the table is searched for"));
    addFiles->setIcon(symbolIcon(Symbol::Add));
    addFolder->setIcon(symbolIcon(Symbol::Open));
    pause->setIcon(symbolIcon(Symbol::Pause));
    stop->setIcon(symbolIcon(Symbol::Stop));
    for (QAction* action : std::as_const(all))
        action->setIconText(plainText(action->text()));
}

} // namespace semblance::ui
