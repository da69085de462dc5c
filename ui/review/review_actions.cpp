// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace semblance::ui {

ReviewActions::ReviewActions(QWidget& screen)
{
    const ActionMaker make(screen, all);

    open = make("openAction", tr("&Open…"), { QKeySequence(Qt::CTRL | Qt::Key_O) }, tr("Open a video or an image"));
    chooseCase = make("chooseCaseAction", tr("Open or make a &case file…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) },
        tr("Keep the results of all evidence in one case file that you choose"));
    automaticCase = make("automaticCaseAction", tr("Use a case file of its own for &each evidence"), {},
        tr("Keep results in a case file that is made and found by the evidence's SHA-256"));
    automaticCase->setCheckable(true);
    report = make("reportAction", tr("&Report…"), { QKeySequence(Qt::CTRL | Qt::Key_P) },
        tr("Write what the case holds as PDF, HTML or JSON, with a preview"));
    exportFiles = make("exportFilesAction", tr("E&xport frame, clip or numbers…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E) },
        tr("Write an annotated frame or clip, or the numbers of every face, from the case"));

    analyze = make("analyzeAction", tr("&Analyze"), { QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Find and score every face; a cancelled analysis goes on where it stopped"));
    previousTrack
        = make("previousTrackAction", tr("Previous track"), { QKeySequence(Qt::CTRL | Qt::Key_Up) }, tr("Choose the previous track"));
    nextTrack = make("nextTrackAction", tr("Next track"), { QKeySequence(Qt::CTRL | Qt::Key_Down) }, tr("Choose the next track"));

    heatMap = make("heatMapAction", tr("&Heat map"), { QKeySequence(Qt::Key_H) }, tr("Show or hide the chosen node's heat map"));
    lessOpaque = make(
        "lessOpaqueAction", tr("Heat map fainter"), { QKeySequence(Qt::CTRL | Qt::Key_BracketLeft) }, tr("Make the heat map fainter"));
    moreOpaque = make(
        "moreOpaqueAction", tr("Heat map stronger"), { QKeySequence(Qt::CTRL | Qt::Key_BracketRight) }, tr("Make the heat map stronger"));
    tickNode = make(
        "tickNodeAction", tr("Node in the &timeline"), { QKeySequence(Qt::Key_T) }, tr("Draw the chosen node in the timeline, or no more"));
    zoomIn = make("zoomInAction", tr("Zoom timeline in"), { QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) },
        tr("Show less of the timeline, about the shown frame"));
    zoomOut = make("zoomOutAction", tr("Zoom timeline out"), { QKeySequence(Qt::CTRL | Qt::Key_Minus) }, tr("Show more of the timeline"));
    showAll = make("showAllAction", tr("Whole timeline"), { QKeySequence(Qt::CTRL | Qt::Key_0) }, tr("Show the whole timeline"));

    faces = make("facesAction", tr("&Faces of the track"), { QKeySequence(Qt::SHIFT | Qt::Key_F) },
        tr("Show the faces of the chosen track or interval, sorted by a node"));

    for (QAction* action : { open, analyze })
        action->setIconText(plainText(action->text()));
    open->setIcon(symbolIcon(Symbol::Open));
    analyze->setIcon(symbolIcon(Symbol::Analyze));
}

} // namespace semblance::ui
