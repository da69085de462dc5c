// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/analysis/run_timeline.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace semblance::cases {

/// How a track is called: "3", and "3b", "3c" for what the examiner split off it.
QString trackLabel(int track);
/// The number of the part-th track split off this one (or off the one that it was split off itself); part 1 is "b".
int splitTrackNumber(int track, int part);
/// 0 for a track of the run itself.
int splitTrackPart(int track);
/// The run's own track that the number comes from.
int splitTrackOrigin(int track);

/// What the examiner's record makes of the tracks of a run: which track each detection belongs to and whether it counts. The steps are
/// put in the order in which they were taken; each speaks of the tracks as the steps before it left them, and one about a track that
/// does not exist any more does nothing. Every consumer asks this one class.
class TrackEdits {
public:
    struct Fate {
        int track = 0;
        bool excluded = false;
        friend bool operator==(const Fate&, const Fate&) = default;
    };

    void merge(int track, int into);
    /// The track's detections from this frame on.
    void split(int track, qint64 frame, int becomes);
    /// Of the whole track, or of its detections on frames first..last.
    void exclude(int track);
    void exclude(int track, qint64 first, qint64 last);
    void name(int track, const QString& name);

    /// What became of the detection that the run has as this track's.
    Fate of(int stored, qint64 frame) const;
    /// The same where it is one for all frames.
    std::optional<Fate> ofWhole(int stored) const;
    /// The run's own tracks that have detections in this one.
    std::vector<int> sources(int track) const;
    const std::map<int, QString>& names() const { return m_names; }
    int merges() const { return m_merges; }
    int splits() const { return m_splits; }

    /// Whether any detection is excluded or belongs to another track than in the run.
    bool changesTracks() const { return !m_pieces.empty(); }
    bool sameTracks(const TrackEdits& other) const { return m_pieces == other.m_pieces; }

    /// Gives the rows their tracks and drops excluded ones.
    void apply(analysis::ScoreRows& rows) const;
    /// Gives the faces their tracks and marks excluded ones.
    void apply(QList<analysis::FaceResult>& faces) const;

    friend bool operator==(const TrackEdits&, const TrackEdits&) = default;

private:
    using Pieces = std::map<qint64, Fate>; ///< by first frame, beginning at 0

    bool has(int track);
    void cutAt(qint64 frame, int track);
    void tidy();

    std::map<int, Pieces> m_pieces; ///< by the run's track; of those alone that something became of
    std::map<int, QString> m_names;
    int m_merges = 0;
    int m_splits = 0;
};

} // namespace semblance::cases
