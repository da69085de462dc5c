// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/marks.h"

#include <QCoreApplication>
#include <QList>

#include <array>

class QAction;
class QMenu;
class QWidget;

namespace semblance::ui {

class Player;

/// Every command that moves through the video, and those that take the frame away.
struct PlayerActions {
    Q_DECLARE_TR_FUNCTIONS(PlayerActions)
public:
    /// owner owns them and has their keys.
    explicit PlayerActions(QWidget& owner);

    QAction* play;
    QAction* shuttleBack;
    QAction* shuttlePause;
    QAction* shuttleForward;
    QAction* slowBack;
    QAction* slowForward;
    QAction* sound;
    QAction* stepBack;
    QAction* stepForward;
    QAction* secondBack;
    QAction* secondForward;
    QAction* first;
    QAction* last;
    QAction* goTo;
    struct Jump {
        Marks::Kind kind;
        int direction;
        QAction* action;
    };
    QList<Jump> jumps;
    QAction* beginLoop;
    QAction* endLoop;
    QAction* clearLoop;
    QAction* copyFrame;
    QAction* snapshot;
    QAction* snapshotWithOverlays;
    QAction* snapshotFolder;

    QList<QAction*> all; ///< in the order of the list of shortcuts

    /// Those that only move the player.
    void connectTo(Player& player) const;
    /// moving: there is more than one frame.
    void enable(bool open, bool moving) const;
    void fill(QMenu& menu) const;
};

} // namespace semblance::ui
