// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {
constexpr double kDefaultFrameRate = 25;
constexpr double kLongestIntervalSeconds = 5; ///< a gap in the times is not waited for longer than this
}

Player::Player(jobs::PlaybackService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (m_waiting)
            present(*std::exchange(m_waiting, std::nullopt));
    });
    connect(&m_service, &jobs::PlaybackService::mediaEvent, this, &Player::onMedia);
    connect(&m_service, &jobs::PlaybackService::frameEvent, this, &Player::onFrame);
}

void Player::open(const QString& path)
{
    setPlaying(false);
    m_open = false;
    m_path = path;
    m_frames.clear();
    m_facts = {};
    m_current.reset();
    m_picture.reset();
    m_target = 0;
    m_service.open(path);
}

void Player::onMedia(const jobs::MediaEvent& event)
{
    switch (event.state) {
    case jobs::MediaEvent::State::Opening:
        Q_EMIT opening(event.progress);
        break;
    case jobs::MediaEvent::State::Failed:
        Q_EMIT openFailed(event.error);
        break;
    case jobs::MediaEvent::State::Opened:
        m_open = true;
        m_facts = event.facts;
        m_frames = event.frames;
        m_hasTimes = !m_frames.isEmpty()
            && std::all_of(m_frames.cbegin(), m_frames.cend(), [](const media::FrameEntry& f) { return f.timeSeconds.has_value(); });
        Q_EMIT opened();
        if (!m_frames.isEmpty())
            goTo(0);
        break;
    }
}

double Player::axisPosition(qint64 ordinal) const
{
    if (m_hasTimes && ordinal >= 0 && ordinal < m_frames.size())
        return *m_frames[ordinal].timeSeconds;
    return static_cast<double>(ordinal);
}

qint64 Player::frameAtTime(double seconds) const
{
    if (m_frames.isEmpty())
        return 0;
    if (!m_hasTimes)
        return std::clamp<qint64>(std::llround(seconds), 0, m_frames.size() - 1);
    const auto after = std::lower_bound(
        m_frames.cbegin(), m_frames.cend(), seconds, [](const media::FrameEntry& f, double t) { return *f.timeSeconds < t; });
    if (after == m_frames.cbegin())
        return 0;
    if (after == m_frames.cend())
        return m_frames.size() - 1;
    const auto before = std::prev(after);
    return seconds - *before->timeSeconds < *after->timeSeconds - seconds ? before - m_frames.cbegin() : after - m_frames.cbegin();
}

void Player::goTo(qint64 ordinal)
{
    if (m_frames.isEmpty())
        return;
    m_waiting.reset();
    m_due.stop();
    request(std::clamp<qint64>(ordinal, 0, m_frames.size() - 1));
}

void Player::step(qint64 frames)
{
    pause();
    goTo(m_target + frames);
}

void Player::request(qint64 ordinal)
{
    const bool changed = std::exchange(m_target, ordinal) != ordinal;
    m_service.requestFrame(ordinal);
    if (changed)
        Q_EMIT targetChanged(ordinal);
}

void Player::play()
{
    if (m_playing || m_frames.size() < 2)
        return;
    setPlaying(true);
    request(m_target >= m_frames.size() - 1 ? 0 : m_target + 1);
}

void Player::pause()
{
    if (!m_playing)
        return;
    m_waiting.reset();
    m_due.stop();
    if (m_current)
        m_target = *m_current;
    setPlaying(false);
    Q_EMIT targetChanged(m_target);
}

void Player::togglePlaying()
{
    m_playing ? pause() : play();
}

void Player::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) != playing)
        Q_EMIT playingChanged(playing);
}

qint64 Player::intervalTo(qint64 ordinal) const
{
    double seconds = 1 / m_facts.meanFrameRate.value_or(kDefaultFrameRate);
    if (m_hasTimes && m_current && *m_current + 1 == ordinal)
        seconds = *m_frames[ordinal].timeSeconds - *m_frames[*m_current].timeSeconds;
    return std::isfinite(seconds) ? static_cast<qint64>(std::clamp(seconds, 0.0, kLongestIntervalSeconds) * 1000) : 0;
}

void Player::onFrame(const jobs::FrameEvent& event)
{
    // An answer to a request that a newer one replaced is still shown while seeking, so that holding a key shows movement.
    const bool nextInPlay = m_playing && m_current && event.ordinal == *m_current + 1 && event.ordinal == m_target;
    if (nextInPlay) {
        const qint64 wait = intervalTo(event.ordinal) - m_sinceShown.elapsed();
        if (wait > 0) {
            m_waiting = event;
            m_due.start(static_cast<int>(wait));
            return;
        }
    } else if (!m_playing && event.ordinal != m_target && m_current == m_target) {
        return; // Pausing left a frame on its way.
    }
    present(event);
}

void Player::present(const jobs::FrameEvent& event)
{
    m_current = event.ordinal;
    m_picture = event.frame;
    m_sinceShown.start();
    if (m_playing && event.ordinal == m_target) {
        // The next frame is decoded while this one is on the screen.
        if (event.ordinal + 1 < m_frames.size())
            request(event.ordinal + 1);
        else
            setPlaying(false);
    }
    if (event.frame) {
        m_frames[event.ordinal].pictureType = event.frame->entry.pictureType;
        Q_EMIT frameShown(event.ordinal);
    } else {
        Q_EMIT frameFailed(event.ordinal, event.error);
    }
}

} // namespace semblance::ui
