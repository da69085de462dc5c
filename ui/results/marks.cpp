// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/marks.h"

#include "ui/player/player.h"
#include "ui/results/results.h"

#include <algorithm>
#include <tuple>

namespace semblance::ui {
namespace {

template <typename Interval> QList<qint64> beginnings(const QList<Interval>& intervals)
{
    QList<qint64> frames;
    for (const Interval& interval : intervals)
        frames << interval.firstFrame;
    return frames;
}

} // namespace

Marks::Marks(Player& player, Results& results, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_results(results)
{
    connect(&m_player, &Player::opening, this, &Marks::readMedia);
    connect(&m_player, &Player::opened, this, &Marks::readMedia);
    connect(&m_results, &Results::runChanged, this, &Marks::readRun);
    connect(&m_results, &Results::timelineChanged, this, &Marks::readTimeline);
}

std::optional<qint64> Marks::next(Kind kind, qint64 frame) const
{
    const auto& all = frames(kind);
    const auto it = std::upper_bound(all.cbegin(), all.cend(), frame);
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

std::optional<qint64> Marks::previous(Kind kind, qint64 frame) const
{
    const auto& all = frames(kind);
    const auto it = std::lower_bound(all.cbegin(), all.cend(), frame);
    return it == all.cbegin() ? std::nullopt : std::optional(*std::prev(it));
}

void Marks::setCuts(const QList<qint64>& frames)
{
    set(Kind::Cut, frames);
    Q_EMIT changed();
}

void Marks::setBookmarks(const QList<Bookmark>& bookmarks)
{
    m_bookmarks = bookmarks;
    QList<qint64> frames;
    for (const Bookmark& bookmark : bookmarks)
        frames << bookmark.frame;
    set(Kind::Bookmark, frames);
    Q_EMIT changed();
}

void Marks::set(Kind kind, QList<qint64> frames)
{
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    m_frames[static_cast<std::size_t>(kind)] = std::move(frames);
}

void Marks::readMedia()
{
    QList<qint64> keyFrames;
    if (m_player.isOpen()) {
        for (const media::FrameEntry& entry : m_player.frames()) {
            if (entry.keyFrame)
                keyFrames << entry.ordinal;
        }
    } else {
        m_bookmarks.clear();
        set(Kind::Bookmark, {});
        set(Kind::Cut, {});
    }
    set(Kind::KeyFrame, keyFrames);
    Q_EMIT changed();
}

void Marks::readRun()
{
    QList<qint64> starts;
    QList<qint64> unreadable;
    if (const auto& run = m_results.run()) {
        for (const analysis::TrackSummary& track : run->tracks) {
            if (!track.excluded)
                starts << track.firstFrame;
        }
        for (const media::MediaProblem& problem : run->run.problems) {
            if (problem.frame)
                unreadable << *problem.frame;
        }
    }
    set(Kind::TrackStart, starts);
    set(Kind::Unreadable, unreadable);
    Q_EMIT changed();
}

void Marks::readTimeline()
{
    m_suspicious.clear();
    m_disagreements.clear();
    if (const auto& timeline = m_results.timeline()) {
        for (const auto& track : timeline->tracks) {
            m_suspicious << track->suspicious;
            m_disagreements << track->disagreements;
        }
    }
    const auto byFrame = [](const analysis::TrackInterval& a, const analysis::TrackInterval& b) {
        return std::tie(a.firstFrame, a.track) < std::tie(b.firstFrame, b.track);
    };
    std::sort(m_suspicious.begin(), m_suspicious.end(), byFrame);
    std::sort(m_disagreements.begin(), m_disagreements.end(), byFrame);
    set(Kind::Suspicious, beginnings(m_suspicious));
    set(Kind::Disagreement, beginnings(m_disagreements));
    Q_EMIT changed();
}

} // namespace semblance::ui
