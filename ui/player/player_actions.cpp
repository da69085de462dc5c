// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_actions.h"

#include "ui/action_maker.h"
#include "ui/player/player.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>

namespace semblance::ui {

PlayerActions::PlayerActions(QWidget& owner)
{
    const ActionMaker make(owner, all);
    const auto key = [](auto combination) { return QList { QKeySequence(combination) }; };

    play = make("playAction", tr("&Play"), key(Qt::Key_Space), tr("Play at normal speed, or pause"));
    shuttleBack = make("shuttleBackAction", tr("Play backwards"), key(Qt::Key_J), tr("Play backwards; again: faster, up to 16 times"));
    shuttlePause = make("shuttlePauseAction", tr("Pause"), key(Qt::Key_K), tr("Pause"));
    shuttleForward = make("shuttleForwardAction", tr("Play forwards"), key(Qt::Key_L), tr("Play; again: faster, up to 16 times"));
    slowBack = make(
        "slowBackAction", tr("Slowly backwards"), key(Qt::SHIFT | Qt::Key_J), tr("Play backwards at a quarter of the speed; again: half"));
    slowForward
        = make("slowForwardAction", tr("Slowly forwards"), key(Qt::SHIFT | Qt::Key_L), tr("Play at a quarter of the speed; again: half"));
    sound = make("soundAction", tr("S&ound"), key(Qt::Key_M), tr("Let the video be heard while it plays forwards at normal speed"));
    stepBack
        = make("stepBackAction", tr("Step &back"), { QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Comma) }, tr("Go back by one frame"));
    stepForward = make("stepForwardAction", tr("Step &forward"), { QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Period) },
        tr("Go forward by one frame"));
    secondBack = make("secondBackAction", tr("One second back"), key(Qt::SHIFT | Qt::Key_Left), tr("Go back by one second"));
    secondForward = make("secondForwardAction", tr("One second forward"), key(Qt::SHIFT | Qt::Key_Right), tr("Go forward by one second"));
    first = make("firstAction", tr("First frame"), key(Qt::Key_Home), tr("Go to the first frame"));
    last = make("lastAction", tr("Last frame"), key(Qt::Key_End), tr("Go to the last frame"));
    goTo = make("goToFrameAction", tr("&Go to…"), key(Qt::CTRL | Qt::Key_G), tr("Type a frame's number, a time or a timecode"));

    const auto jump = [&](Marks::Kind kind, const char* previous, const QString& previousText, auto previousKey, const char* next,
                          const QString& nextText, auto nextKey) {
        jumps << Jump { kind, -1, make(previous, previousText, key(previousKey), previousText) };
        jumps << Jump { kind, 1, make(next, nextText, key(nextKey), nextText) };
    };
    jump(Marks::Kind::Suspicious, "previousSuspiciousAction", tr("Previous suspicious interval"), Qt::SHIFT | Qt::Key_S,
        "nextSuspiciousAction", tr("Next suspicious interval"), Qt::Key_S);
    jump(Marks::Kind::Disagreement, "previousDisagreementAction", tr("Previous disagreement between nodes"), Qt::SHIFT | Qt::Key_D,
        "nextDisagreementAction", tr("Next disagreement between nodes"), Qt::Key_D);
    jump(Marks::Kind::KeyFrame, "previousKeyFrameAction", tr("Previous key frame"), Qt::CTRL | Qt::Key_Left, "nextKeyFrameAction",
        tr("Next key frame"), Qt::CTRL | Qt::Key_Right);
    jump(Marks::Kind::Cut, "previousCutAction", tr("Previous cut"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, "nextCutAction", tr("Next cut"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    jump(Marks::Kind::TrackStart, "previousTrackStartAction", tr("Previous start of a track"), Qt::ALT | Qt::Key_Left,
        "nextTrackStartAction", tr("Next start of a track"), Qt::ALT | Qt::Key_Right);
    jump(Marks::Kind::Bookmark, "previousBookmarkAction", tr("Previous bookmark"), Qt::Key_PageUp, "nextBookmarkAction",
        tr("Next bookmark"), Qt::Key_PageDown);

    beginLoop = make("beginLoopAction", tr("Loop from here"), key(Qt::Key_BracketLeft), tr("Repeat from this frame on"));
    endLoop = make("endLoopAction", tr("Loop to here"), key(Qt::Key_BracketRight), tr("Repeat up to this frame"));
    clearLoop = make("clearLoopAction", tr("End the loop"), {}, tr("Repeat nothing any more (Esc while the frame has the keyboard)"));
    copyFrame = make("copyFrameAction", tr("&Copy the frame"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        tr("Put the frame's pixels on the clipboard, without what lies over them"));
    snapshot = make("snapshotAction", tr("&Snapshot"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        tr("Write the frame as a PNG named for case, evidence, frame, PTS and SHA-256"));
    snapshotWithOverlays = make("snapshotWithOverlaysAction", tr("Snapshot with &overlays"), key(Qt::CTRL | Qt::ALT | Qt::Key_S),
        tr("Write the frame with what lies over it as a PNG"));
    snapshotFolder = make("snapshotFolderAction", tr("Folder for snapshots…"), {}, tr("Choose where snapshots are written"));

    play->setIcon(symbolIcon(Symbol::Play));
    first->setIcon(symbolIcon(Symbol::First));
    stepBack->setIcon(symbolIcon(Symbol::StepBack));
    stepForward->setIcon(symbolIcon(Symbol::StepForward));
    last->setIcon(symbolIcon(Symbol::Last));
}

void PlayerActions::connectTo(Player& player) const
{
    const auto on = [&player](QAction* action, auto act) { QObject::connect(action, &QAction::triggered, &player, act); };
    on(play, [&player] { player.togglePlaying(); });
    on(shuttleBack, [&player] { player.shuttle(-1); });
    on(shuttlePause, [&player] { player.pause(); });
    on(shuttleForward, [&player] { player.shuttle(1); });
    on(slowBack, [&player] { player.shuttleSlowly(-1); });
    on(slowForward, [&player] { player.shuttleSlowly(1); });
    on(stepBack, [&player] { player.step(-1); });
    on(stepForward, [&player] { player.step(1); });
    on(secondBack, [&player] { player.stepSeconds(-1); });
    on(secondForward, [&player] { player.stepSeconds(1); });
    on(first, [&player] {
        player.pause();
        player.goTo(0);
    });
    on(last, [&player] {
        player.pause();
        player.goTo(player.frameCount() - 1);
    });
    on(beginLoop, [&player] { player.beginLoopHere(); });
    on(endLoop, [&player] { player.endLoopHere(); });
    on(clearLoop, [&player] { player.clearLoop(); });
    QObject::connect(&player, &Player::playingChanged, play, [this](bool playing) {
        play->setText(playing ? tr("&Pause") : tr("&Play"));
        play->setIcon(symbolIcon(playing ? Symbol::Pause : Symbol::Play));
    });
}

void PlayerActions::enable(bool open, bool moving) const
{
    for (QAction* action : { play, shuttleBack, shuttlePause, shuttleForward, slowBack, slowForward, sound, stepBack, stepForward,
             secondBack, secondForward, first, last, goTo, beginLoop, endLoop, clearLoop })
        action->setEnabled(moving);
    for (const Jump& jump : jumps)
        jump.action->setEnabled(moving);
    for (QAction* action : { copyFrame, snapshot, snapshotWithOverlays })
        action->setEnabled(open);
}

void PlayerActions::fill(QMenu& menu) const
{
    menu.addActions({ play, shuttleBack, shuttlePause, shuttleForward, slowBack, slowForward, sound });
    menu.addSeparator();
    menu.addActions({ stepBack, stepForward, secondBack, secondForward, first, last, goTo });
    menu.addSeparator();
    QMenu* marks = menu.addMenu(tr("&Jump to"));
    for (const Jump& jump : jumps)
        marks->addAction(jump.action);
    menu.addActions({ beginLoop, endLoop, clearLoop });
    menu.addSeparator();
    menu.addActions({ copyFrame, snapshot, snapshotWithOverlays, snapshotFolder });
}

} // namespace semblance::ui
