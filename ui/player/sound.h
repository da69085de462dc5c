// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sound_output.h"

#include <QObject>

class QAction;
class QSettings;

namespace semblance::ui {

class Player;

/// Lets the video be heard while it plays forwards at normal speed; at any other speed, and where frames have no times, it is silent.
class Sound : public QObject {
    Q_OBJECT
public:
    /// toggle is checked where sound is wanted, which is kept in the settings. output may be null: nothing is heard.
    Sound(Player& player, std::unique_ptr<SoundOutput> output, QAction& toggle, QSettings& settings, QObject* parent = nullptr);
    ~Sound() override;

private:
    void update();

    Player& m_player;
    std::unique_ptr<SoundOutput> m_output;
    QAction& m_toggle;
    bool m_heard = false;
};

} // namespace semblance::ui
