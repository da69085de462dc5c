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

    play = make("playAction", tr("&Play"), { QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_K) }, tr("Play or pause"));
    stepBack
        = make("stepBackAction", tr("Step &back"), { QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Comma) }, tr("Go back by one frame"));
    stepForward = make("stepForwardAction", tr("Step &forward"), { QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Period) },
        tr("Go forward by one frame"));
    jumpBack = make("jumpBackAction", tr("10 frames back"), { QKeySequence(Qt::SHIFT | Qt::Key_Left) }, tr("Go back by ten frames"));
    jumpForward
        = make("jumpForwardAction", tr("10 frames forward"), { QKeySequence(Qt::SHIFT | Qt::Key_Right) }, tr("Go forward by ten frames"));
    first = make("firstAction", tr("First frame"), { QKeySequence(Qt::Key_Home) }, tr("Go to the first frame"));
    last = make("lastAction", tr("Last frame"), { QKeySequence(Qt::Key_End) }, tr("Go to the last frame"));
    goToFrame = make("goToFrameAction", tr("&Go to frame…"), { QKeySequence(Qt::CTRL | Qt::Key_G) }, tr("Type the number of a frame"));

    analyze = make("analyzeAction", tr("&Analyze"), { QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Find and score every face; a cancelled analysis goes on where it stopped"));
    previousTrack
        = make("previousTrackAction", tr("Previous track"), { QKeySequence(Qt::CTRL | Qt::Key_Up) }, tr("Choose the previous track"));
    nextTrack = make("nextTrackAction", tr("Next track"), { QKeySequence(Qt::CTRL | Qt::Key_Down) }, tr("Choose the next track"));

    heatMap = make("heatMapAction", tr("&Heat map"), { QKeySequence(Qt::Key_H) }, tr("Show or hide the chosen node's heat map"));
    lessOpaque = make("lessOpaqueAction", tr("Heat map fainter"), { QKeySequence(Qt::Key_BracketLeft) }, tr("Make the heat map fainter"));
    moreOpaque
        = make("moreOpaqueAction", tr("Heat map stronger"), { QKeySequence(Qt::Key_BracketRight) }, tr("Make the heat map stronger"));
    tickNode = make(
        "tickNodeAction", tr("Node in the &timeline"), { QKeySequence(Qt::Key_T) }, tr("Draw the chosen node in the timeline, or no more"));
    zoomIn = make("zoomInAction", tr("Zoom timeline in"), { QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) },
        tr("Show less of the timeline, about the shown frame"));
    zoomOut = make("zoomOutAction", tr("Zoom timeline out"), { QKeySequence(Qt::CTRL | Qt::Key_Minus) }, tr("Show more of the timeline"));
    showAll = make("showAllAction", tr("Whole timeline"), { QKeySequence(Qt::CTRL | Qt::Key_0) }, tr("Show the whole timeline"));

    for (QAction* action : { open, analyze })
        action->setIconText(plainText(action->text()));
    open->setIcon(symbolIcon(Symbol::Open));
    analyze->setIcon(symbolIcon(Symbol::Analyze));
    play->setIcon(symbolIcon(Symbol::Play));
    first->setIcon(symbolIcon(Symbol::First));
    stepBack->setIcon(symbolIcon(Symbol::StepBack));
    stepForward->setIcon(symbolIcon(Symbol::StepForward));
    last->setIcon(symbolIcon(Symbol::Last));
}

} // namespace semblance::ui
