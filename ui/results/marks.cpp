// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/marks.h"

#include "core/jobs/background.h"
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

std::optional<int> Marks::trackAt(Kind kind, qint64 frame, std::optional<int> wanted) const
{
    QList<int> tracks;
    const auto addIntervals = [&](const auto& intervals) {
        for (const analysis::TrackInterval& interval : intervals) {
            if (interval.firstFrame == frame)
                tracks << interval.track;
        }
    };
    if (kind == Kind::Suspicious) {
        addIntervals(m_suspicious);
    } else if (kind == Kind::Disagreement) {
        addIntervals(m_disagreements);
    } else if (const auto& run = m_results.run(); kind == Kind::TrackStart && run) {
        for (const analysis::TrackSummary& track : run->tracks) {
            if (!track.excluded && track.firstFrame == frame)
                tracks << track.id;
        }
    }
    if (tracks.isEmpty())
        return std::nullopt;
    return wanted && tracks.contains(*wanted) ? wanted : tracks.constFirst();
}

void Marks::setCuts(const QList<qint64>& frames)
{
    m_cutsFound = frames;
    joinCuts();
    Q_EMIT changed();
}

void Marks::joinCuts()
{
    // Between frames that were left out nobody knows where the cut is.
    const bool isExact = m_results.run() && m_results.run()->run.settings.every == 1;
    set(Kind::Cut, (isExact ? m_shots.mid(1) : QList<qint64>()) + m_cutsFound);
}

bool Marks::knowsAllCuts() const
{
    const auto& results = m_results.run();
    if (!results || m_shots.isEmpty())
        return false;
    const cases::Run& run = results->run;
    const bool isFinished = run.status == analysis::Status::Complete || run.status == analysis::Status::Partial;
    // A problem of the whole file may be that frames of it are lost.
    const bool hasGaps
        = std::any_of(run.problems.cbegin(), run.problems.cend(), [](const media::MediaProblem& problem) { return !problem.frame; });
    return isFinished && !hasGaps && run.settings.every == 1 && !run.settings.maxFrames;
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
        m_cutsFound.clear();
        joinCuts();
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
    readShots();
    joinCuts();
    Q_EMIT changed();
}

/// Only a run that has ended keeps any.
void Marks::readShots()
{
    const auto& run = m_results.run();
    const auto& place = m_results.place();
    const bool hasEnded = run && place && (run->run.status == analysis::Status::Complete || run->run.status == analysis::Status::Partial);
    const QString path = hasEnded ? place->casePath : QString();
    const cases::RunId id = hasEnded ? run->run.id : cases::RunId();
    if (m_shotsFrom == path && m_shotsOfRun == id.value)
        return;
    m_shotsFrom = path;
    m_shotsOfRun = id.value;
    m_shots.clear();
    if (!hasEnded)
        return;
    jobs::runThenCallback(
        [path, id] {
            return cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly)
                .and_then([id](const std::unique_ptr<cases::CaseFile>& file) { return file->shots(id); })
                .value_or(QList<qint64>());
        },
        this,
        [this, path, id](const QList<qint64>& shots) {
            if (m_shotsFrom != path || m_shotsOfRun != id.value || shots.isEmpty())
                return;
            m_shots = shots;
            joinCuts();
            Q_EMIT changed();
        });
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
