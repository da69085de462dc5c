// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/score_pyramid.h"
#include "core/analysis/suspicious_intervals.h"

#include <QList>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace semblance::analysis {

/// Scores of faces as they are read, without the wide columns of a FaceResult: by frame, then from the left.
struct ScoreRows {
    int nodes = 0;
    std::vector<qint64> frames;
    std::vector<std::optional<double>> seconds;
    std::vector<int> tracks;
    std::vector<double> probabilities; ///< frames.size() x nodes
};

/// What is shown of a track over time. Immutable.
struct TrackTimeline {
    std::shared_ptr<const ScorePyramid> pyramid;
    QList<SuspiciousInterval> suspicious; ///< of the primary node
    QList<DisagreementInterval> disagreements;

    const TrackScores& scores() const { return pyramid->scores(); }
};

/// A run, or its beginning. Immutable; any thread may read it.
struct RunTimeline {
    double threshold = 0.5;
    qint64 lastFrame = -1; ///< read up to here
    bool complete = false; ///< everything that is stored has been read
    std::vector<std::shared_ptr<const TrackTimeline>> tracks; ///< by track number

    /// Null where the run has no such track.
    const TrackTimeline* track(int number) const;
};

/// Puts a run's timeline together while it is read or still being analysed. One thread at a time.
class TimelineBuilder {
public:
    TimelineBuilder(model::LabelHierarchy hierarchy, int every, double threshold);

    /// Rows of frames behind all earlier ones. Of a track's several faces on one frame only the first counts.
    void add(const ScoreRows& rows);
    /// What was added so far; only tracks that grew are worked on anew. Null when stopped.
    std::shared_ptr<const RunTimeline> build(qint64 lastFrame, bool complete, std::stop_token stop = {});

private:
    struct Growing {
        TrackScores scores;
        std::shared_ptr<const TrackTimeline> built; ///< null: has grown since
        bool lacksTimes = false;
    };

    model::LabelHierarchy m_hierarchy;
    int m_every;
    double m_threshold;
    std::map<int, Growing> m_tracks;
};

} // namespace semblance::analysis
