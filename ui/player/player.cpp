// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {
constexpr double kDefaultFrameRate = 25;
constexpr double kLongestIntervalSeconds = 5; ///< a gap in the times is not waited for longer than this
constexpr double kFastestSpeed = 16;
constexpr double kSlowestSpeed = 0.25;
constexpr double kKeyFrameSpeed = 8; ///< from here on key frames are shown where there are some
constexpr qint64 kLateMilliseconds = 40;
constexpr double kFastInterval = 1 / 25.0; ///< seconds for which a frame is shown when playing fast
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
    pause();
    setLoop(std::nullopt);
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
        if (event.preview && !m_picture) {
            m_picture = event.preview;
            Q_EMIT previewed();
        }
        break;
    case jobs::MediaEvent::State::Failed:
        m_picture.reset();
        Q_EMIT openFailed(event.error);
        break;
    case jobs::MediaEvent::State::Opened:
        m_open = true;
        m_picture.reset();
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
    m_next.reset();
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

void Player::stepSeconds(int seconds)
{
    pause();
    const double rate = m_facts.meanFrameRate.value_or(kDefaultFrameRate);
    qint64 wanted = m_target + std::llround(seconds * rate);
    if (m_hasTimes && m_target < m_frames.size()) {
        wanted = frameAtTime(*m_frames[m_target].timeSeconds + seconds);
        if (wanted == m_target) // A frame may be on show for longer than that.
            wanted += seconds > 0 ? 1 : -1;
    }
    goTo(wanted);
}

void Player::play()
{
    if (!isPlaying())
        setSpeed(1);
}

void Player::pause()
{
    setSpeed(0);
}

void Player::togglePlaying()
{
    isPlaying() ? pause() : play();
}

void Player::shuttle(int direction)
{
    const double along = m_speed * direction;
    if (along > 0)
        setSpeed(direction * std::min(along * 2, kFastestSpeed));
    else
        setSpeed(along < -1 ? m_speed / 2 : direction);
}

void Player::shuttleSlowly(int direction)
{
    const double along = m_speed * direction;
    setSpeed(direction * (along > 0 && along < 1 ? std::min(along * 2, 1.0) : kSlowestSpeed));
}

void Player::setSpeed(double speed)
{
    if (speed == m_speed || (speed != 0 && m_frames.size() < 2))
        return;
    const bool wasPlaying = isPlaying();
    const bool wasSeeking = isSeeking();
    m_waiting.reset();
    m_due.stop();
    m_next.reset();
    m_speed = speed;
    if (speed != 0) {
        startClock();
        // Where somebody has just gone, that frame comes first: present() goes on from it.
        const qint64 from = wasSeeking ? m_target : m_current.value_or(m_target);
        if (!wasSeeking || !nextInPlay(from))
            requestNext(from, AtEnd::BeginAnew);
    } else {
        if (m_current && !wasSeeking)
            m_target = *m_current;
        Q_EMIT targetChanged(m_target);
    }
    if (wasPlaying != isPlaying())
        Q_EMIT playingChanged(isPlaying());
    Q_EMIT speedChanged(m_speed);
}

void Player::setLoop(const std::optional<Loop>& loop)
{
    m_loop = loop;
    Q_EMIT loopChanged();
}

void Player::beginLoopHere()
{
    const auto first = place();
    if (!first || m_frames.size() < 2)
        return;
    const qint64 last = m_loop && m_loop->last > *first ? m_loop->last : frameCount() - 1;
    if (*first < last)
        setLoop(Loop { *first, last });
}

void Player::endLoopHere()
{
    const auto last = place();
    if (!last || m_frames.size() < 2)
        return;
    const qint64 first = m_loop && m_loop->first < *last ? m_loop->first : 0;
    if (first < *last)
        setLoop(Loop { first, *last });
}

void Player::repeat(const Loop& loop)
{
    if (loop.first >= 0 && loop.first < loop.last && loop.last < frameCount())
        setLoop(loop);
}

void Player::clearLoop()
{
    if (m_loop)
        setLoop(std::nullopt);
}

double Player::secondsOf(qint64 ordinal) const
{
    return m_hasTimes ? *m_frames[ordinal].timeSeconds : static_cast<double>(ordinal) / m_facts.meanFrameRate.value_or(kDefaultFrameRate);
}

void Player::startClock()
{
    m_clock.start();
    m_clockFrame = m_current.value_or(m_target);
}

/// The frame whose turn it is one interval from now.
qint64 Player::fastNext(qint64 current) const
{
    const int direction = m_speed > 0 ? 1 : -1;
    const double wanted = secondsOf(m_clockFrame) + m_speed * (static_cast<double>(m_clock.elapsed()) / 1000 + kFastInterval);
    qint64 next = m_hasTimes ? frameAtTime(wanted) : std::llround(wanted * m_facts.meanFrameRate.value_or(kDefaultFrameRate));
    next = std::clamp<qint64>(next, 0, frameCount() - 1);
    if ((next - current) * direction < 1)
        return current + direction;
    if (m_speed * direction >= kKeyFrameSpeed) {
        for (qint64 key = next; key != current; key -= direction) {
            if (m_frames[key].keyFrame)
                return key;
        }
    }
    return next;
}

std::optional<qint64> Player::nextInPlay(qint64 current) const
{
    const bool forward = m_speed > 0;
    const qint64 first = m_loop ? m_loop->first : 0;
    const qint64 last = m_loop ? m_loop->last : frameCount() - 1;
    if (current < first || current > last)
        return forward ? first : last;
    const bool fast = std::abs(m_speed) > 1;
    const qint64 next = fast ? fastNext(current) : current + (forward ? 1 : -1);
    if (next >= first && next <= last)
        return next;
    if (fast && (forward ? current < last : current > first))
        return forward ? last : first;
    return m_loop ? std::optional(forward ? first : last) : std::nullopt;
}

void Player::requestNext(qint64 from, AtEnd atEnd)
{
    m_next = nextInPlay(from);
    if (!m_next && atEnd == AtEnd::BeginAnew)
        m_next = m_speed > 0 ? 0 : frameCount() - 1;
    if (m_next)
        request(*m_next);
    else
        pause();
}

/// Seconds, at this speed, from the shown frame's time to this one's; absent where it doesn't follow in time, as at a loop's end.
std::optional<double> Player::intervalTo(qint64 ordinal) const
{
    const double seconds = (secondsOf(ordinal) - secondsOf(m_current.value_or(m_clockFrame))) / m_speed;
    return std::isfinite(seconds) && seconds >= 0 && seconds <= kLongestIntervalSeconds ? std::optional(seconds) : std::nullopt;
}

qint64 Player::waitFor(qint64 ordinal) const
{
    const double shownFor
        = static_cast<double>(m_clock.elapsed()) / 1000 - (secondsOf(m_current.value_or(m_clockFrame)) - secondsOf(m_clockFrame)) / m_speed;
    const double interval = intervalTo(ordinal).value_or(1 / m_facts.meanFrameRate.value_or(kDefaultFrameRate));
    return std::isfinite(shownFor) ? std::llround((interval - shownFor) * 1000) : 0;
}

void Player::onFrame(const jobs::FrameEvent& event)
{
    // An answer to a request that a newer one replaced is still shown while seeking, so that holding a key shows movement.
    if (isPlaying() && m_current && event.ordinal == m_next) {
        const qint64 wait = waitFor(event.ordinal);
        if (wait > 0) {
            m_waiting = event;
            m_due.start(static_cast<int>(wait));
            return;
        }
    } else if (!isPlaying() && event.ordinal != m_target && m_current == m_target) {
        return; // Pausing left a frame on its way.
    }
    present(event);
}

void Player::present(const jobs::FrameEvent& event)
{
    const bool inPlay = isPlaying() && event.ordinal == m_target;
    const bool inTurn = inPlay && event.ordinal == m_next;
    // Up to normal speed being late is not made up for by haste.
    const bool late = inTurn && std::abs(m_speed) <= 1 && waitFor(event.ordinal) < -kLateMilliseconds;
    const bool jumped = inPlay && !(inTurn && intervalTo(event.ordinal));
    m_current = event.ordinal;
    m_picture = event.frame;
    if (late || jumped)
        startClock();
    // The next frame is decoded while this one is on the screen.
    if (inPlay)
        requestNext(event.ordinal, AtEnd::Stop);
    if (event.frame) {
        m_frames[event.ordinal].pictureType = event.frame->entry.pictureType;
        Q_EMIT frameShown(event.ordinal);
    } else {
        Q_EMIT frameFailed(event.ordinal, event.error);
    }
}

} // namespace semblance::ui
