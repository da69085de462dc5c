// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/mean_estimates.h"

#include "core/analysis/run_timeline.h"
#include "core/jobs/background.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"

#include <utility>

namespace semblance::ui {

MeanEstimates::MeanEstimates(Results& results, FaceFocus& focus, QObject* parent)
    : QObject(parent)
    , m_results(results)
    , m_focus(focus)
{
    connect(&m_results, &Results::timelineChanged, this, &MeanEstimates::start);
    connect(&m_focus, &FaceFocus::changed, this, &MeanEstimates::start);
}

std::optional<MeanEstimates::Estimates> MeanEstimates::track(int number) const
{
    const auto it = m_tracks.constFind(number);
    return it == m_tracks.cend() ? std::nullopt : std::optional(*it);
}

void MeanEstimates::start()
{
    const auto timeline = m_results.timeline();
    if (timeline != m_of) {
        m_of = timeline;
        const bool knewAny = m_video || !m_tracks.isEmpty();
        m_video.reset();
        m_tracks.clear();
        if (knewAny)
            Q_EMIT changed();
    }
    if (m_running || !timeline || !timeline->complete)
        return;
    const auto number = m_focus.track();
    const analysis::TrackTimeline* track = number && !m_tracks.contains(*number) ? timeline->track(*number) : nullptr;
    if (!track && m_video)
        return;

    struct Answer {
        std::optional<Estimates> video;
        std::optional<std::pair<int, Estimates>> track;
    };
    m_running = true;
    jobs::runThenCallback(
        [timeline, track, needsVideo = !m_video] {
            Answer answer;
            if (track) {
                answer.track.emplace(track->scores().track, analysis::trackUncertainty(track->scores()));
                return answer;
            }
            if (needsVideo) {
                std::vector<const analysis::TrackScores*> tracks;
                for (const auto& one : timeline->tracks)
                    tracks.push_back(&one->scores());
                answer.video = analysis::videoUncertainty(tracks);
            }
            return answer;
        },
        this,
        [this, timeline](Answer answer) {
            m_running = false;
            if (timeline == m_of) {
                if (answer.track)
                    m_tracks.insert(answer.track->first, std::move(answer.track->second));
                if (answer.video)
                    m_video = std::move(answer.video);
                Q_EMIT changed();
            }
            start();
        });
}

} // namespace semblance::ui
