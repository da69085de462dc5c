// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/suspicious_intervals.h"

#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace semblance::ui {

class Player;
class Results;

/// A frame that somebody marked.
struct Bookmark {
    qint64 frame = 0;
    QString name;
};

/// The places of the open evidence that one jumps to and that the timeline marks. Follows the player and the results; further cuts and
/// bookmarks are set by who knows them, and forgotten with the evidence.
class Marks : public QObject {
    Q_OBJECT
public:
    enum class Kind { Suspicious, Disagreement, TrackStart, KeyFrame, Cut, Bookmark, Unreadable };
    static constexpr std::size_t kKinds = 7;

    Marks(Player& player, Results& results, QObject* parent = nullptr);

    /// Where the places of a kind begin: ascending ordinals, each once.
    const QList<qint64>& frames(Kind kind) const { return m_frames[static_cast<std::size_t>(kind)]; }
    /// The first place behind this frame, the last one before it.
    std::optional<qint64> next(Kind kind, qint64 frame) const;
    std::optional<qint64> previous(Kind kind, qint64 frame) const;

    /// Whose place of this kind begins on the frame: wanted, where it is one of them, or else the first; absent for kinds that are no
    /// track's.
    std::optional<int> trackAt(Kind kind, qint64 frame, std::optional<int> wanted) const;

    /// Of all tracks, by first frame, then track.
    const QList<analysis::SuspiciousInterval>& suspicious() const { return m_suspicious; }
    const QList<analysis::DisagreementInterval>& disagreements() const { return m_disagreements; }

    /// Those that were looked for; the shown run's own are there besides.
    void setCuts(const QList<qint64>& frames);
    const QList<qint64>& foundCuts() const { return m_cutsFound; }
    /// Whether the shown run has looked at every frame for cuts, so that none has to be looked for.
    bool knowsAllCuts() const;
    const QList<Bookmark>& bookmarks() const { return m_bookmarks; }
    void setBookmarks(const QList<Bookmark>& bookmarks);

Q_SIGNALS:
    void changed();

private:
    void set(Kind kind, QList<qint64> frames);
    void readMedia();
    void readRun();
    void readTimeline();
    void readShots();
    void joinCuts();

    Player& m_player;
    Results& m_results;
    std::array<QList<qint64>, kKinds> m_frames;
    QList<analysis::SuspiciousInterval> m_suspicious;
    QList<analysis::DisagreementInterval> m_disagreements;
    QList<Bookmark> m_bookmarks;
    QString m_shotsFrom; ///< case file and run that m_shots are read from, or are to be
    qint64 m_shotsOfRun = 0;
    QList<qint64> m_shots; ///< of the shown run, if it kept any
    QList<qint64> m_cutsFound;
};

} // namespace semblance::ui
