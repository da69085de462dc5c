// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_timeline.h"

#include <algorithm>

namespace semblance::analysis {

const TrackTimeline* RunTimeline::track(int number) const
{
    const auto it = std::lower_bound(tracks.begin(), tracks.end(), number,
        [](const std::shared_ptr<const TrackTimeline>& t, int wanted) { return t->scores().track < wanted; });
    return it == tracks.end() || (*it)->scores().track != number ? nullptr : it->get();
}

TimelineBuilder::TimelineBuilder(model::LabelHierarchy hierarchy, int every, double threshold)
    : m_hierarchy(std::move(hierarchy))
    , m_every(std::max(1, every))
    , m_threshold(threshold)
{
}

void TimelineBuilder::add(const ScoreRows& rows)
{
    const auto nodes = static_cast<std::size_t>(rows.nodes);
    for (std::size_t i = 0; i < rows.frames.size(); ++i) {
        Growing& growing = m_tracks[rows.tracks[i]];
        TrackScores& scores = growing.scores;
        if (!scores.frames.empty() && scores.frames.back() == rows.frames[i])
            continue;
        scores.track = rows.tracks[i];
        scores.nodes = rows.nodes;
        scores.every = m_every;
        scores.frames.push_back(rows.frames[i]);
        growing.lacksTimes = growing.lacksTimes || !rows.seconds[i];
        if (growing.lacksTimes)
            scores.seconds.clear();
        else
            scores.seconds.push_back(*rows.seconds[i]);
        const auto first = rows.probabilities.begin() + static_cast<std::ptrdiff_t>(i * nodes);
        scores.probabilities.insert(scores.probabilities.end(), first, first + rows.nodes);
        growing.built.reset();
    }
}

std::shared_ptr<const RunTimeline> TimelineBuilder::build(qint64 lastFrame, bool complete, std::stop_token stop)
{
    auto run = std::make_shared<RunTimeline>();
    run->threshold = m_threshold;
    run->lastFrame = lastFrame;
    run->complete = complete;
    for (auto& [number, growing] : m_tracks) {
        if (!growing.built) {
            auto track = std::make_shared<TrackTimeline>();
            track->pyramid = ScorePyramid::build(std::make_shared<const TrackScores>(growing.scores), stop);
            if (!track->pyramid)
                return nullptr;
            track->suspicious = suspiciousIntervals(growing.scores, 0, m_threshold);
            track->disagreements = disagreements(growing.scores, m_hierarchy, m_threshold);
            growing.built = std::move(track);
        }
        run->tracks.push_back(growing.built);
    }
    return run;
}

} // namespace semblance::analysis
