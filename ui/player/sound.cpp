// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sound.h"

#include "ui/player/player.h"

#include <QAction>
#include <QSettings>

#include <utility>

namespace semblance::ui {
namespace {
const QString kWanted = QStringLiteral("player/sound");
}

Sound::Sound(Player& player, std::unique_ptr<SoundOutput> output, QAction& toggle, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_output(std::move(output))
    , m_toggle(toggle)
{
    m_toggle.setCheckable(true);
    m_toggle.setChecked(settings.value(kWanted, true).toBool());
    if (!m_output)
        return;
    m_output->unavailable = [this, hint = m_toggle.toolTip()](const QString& why) { m_toggle.setToolTip(hint + QLatin1Char('\n') + why); };
    connect(&m_toggle, &QAction::toggled, this, [this, &settings](bool wanted) {
        settings.setValue(kWanted, wanted);
        update();
    });
    connect(&m_player, &Player::opened, this, [this, hint = m_toggle.toolTip()] {
        m_toggle.setToolTip(hint);
        m_output->open(m_player.path());
    });
    connect(&m_player, &Player::speedChanged, this, &Sound::update);
    connect(&m_player, &Player::frameShown, this, [this](qint64 ordinal) {
        if (m_heard)
            m_output->follow(m_player.axisPosition(ordinal));
    });
}

Sound::~Sound() = default;

void Sound::update()
{
    const bool heard = m_toggle.isChecked() && m_player.speed() == 1 && m_player.hasTimes();
    if (std::exchange(m_heard, heard) == heard)
        return;
    if (heard)
        m_output->play(m_player.axisPosition(m_player.place().value_or(m_player.target())));
    else
        m_output->stop();
}

} // namespace semblance::ui
