// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyze.h"

#include "core/analysis/frame_group.h"
#include "core/analysis/frame_stages.h"
#include "core/analysis/score_crops.h"

#include <QSet>
#include <algorithm>
#include <span>

namespace semblance::analysis {
namespace {

/// Consecutive frames whose faces are scored and handed on together. Where a group ends follows from the frames in it alone:
/// a batch's composition moves the last digits of its scores, and a resumed run begins behind a group, so that its groups, and
/// with them its numbers, are those of an undisturbed run.
class Group {
public:
    Group(model::Detector& detector, ResultSink& sink)
        : m_detector(detector)
        , m_sink(sink)
        , m_batch(static_cast<std::size_t>(std::max(1, detector.recommendedBatch())))
    {
    }

    void add(FrameToScore frame)
    {
        m_frames.append(std::move(frame.result));
        std::move(frame.crops.begin(), frame.crops.end(), std::back_inserter(m_crops));
    }

    bool isFull() const { return m_crops.size() >= m_batch || m_frames.size() >= kFramesPerGroup; }

    enum class Flush { Stored, Stopped };

    Result<Flush> flush(const std::stop_token& stop)
    {
        std::vector<model::FaceScores> scores;
        // Even batches: nine faces in batches of up to eight are five and four.
        const std::size_t batches = (m_crops.size() + m_batch - 1) / m_batch;
        for (std::size_t i = 0; i < batches; ++i) {
            if (stop.stop_requested())
                return Flush::Stopped;
            const std::size_t first = m_crops.size() * i / batches;
            const std::size_t last = m_crops.size() * (i + 1) / batches;
            if (auto scored = score(first, last, scores); !scored)
                return tl::unexpected(scored.error());
        }
        std::size_t next = 0;
        for (FrameResult& frame : m_frames) {
            for (FaceResult& face : frame.faces) {
                face.rawScores = std::move(scores[next].rawScores);
                face.probabilities = std::move(scores[next].probabilities);
                ++next;
            }
        }
        if (!m_frames.isEmpty()) {
            if (auto stored = m_sink.append(m_frames); !stored)
                return tl::unexpected(stored.error());
        }
        m_frames.clear();
        m_crops.clear();
        return Flush::Stored;
    }

private:
    Result<> score(std::size_t first, std::size_t last, std::vector<model::FaceScores>& scores)
    {
        auto found = scoreCrops(m_detector, std::span(m_crops).subspan(first, last - first));
        if (!found)
            return tl::unexpected(found.error());
        std::move(found->begin(), found->end(), std::back_inserter(scores));
        return {};
    }

    model::Detector& m_detector;
    ResultSink& m_sink;
    std::size_t m_batch;
    QList<FrameResult> m_frames;
    std::vector<RgbImage> m_crops;
};

/// What the source knows to be wrong and what failed here, each once, the whole file's first and then by frame.
QList<media::MediaProblem> collectProblems(const QList<media::MediaProblem>& fromVideo, const QList<media::MediaProblem>& fromFrames)
{
    QList<media::MediaProblem> problems;
    QSet<qint64> seen;
    for (const auto& list : { fromVideo, fromFrames }) {
        for (const media::MediaProblem& problem : list) {
            if (problem.frame && seen.contains(*problem.frame))
                continue;
            if (problem.frame)
                seen.insert(*problem.frame);
            problems.append(problem);
        }
    }
    std::stable_sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) { return a.frame < b.frame; });
    return problems;
}

} // namespace

Result<Summary> analyze(media::VideoSource& video, faces::FaceFollower& follower, model::Detector& detector, const Settings& settings,
    ResultSink& sink, std::stop_token stop, const ProgressFn& progress, std::optional<qint64> startAfter)
{
    if (settings.every < 1 || (settings.maxFrames && *settings.maxFrames < 1))
        return failure(Error::Kind::Usage, Sentence::of("Analyse every n-th frame and at most m frames with n and m of 1 or more."));
    qint64 count = (video.frames().size() + settings.every - 1) / settings.every;
    if (settings.maxFrames)
        count = std::min(count, *settings.maxFrames);

    Summary summary;
    summary.status = Status::Complete;
    QList<media::MediaProblem> frameProblems;
    {
        Group group(detector, sink);
        const auto threads = settings.threads == 1 ? FrameStages::Threads::TheCallers : FrameStages::Threads::OfTheirOwn;
        FrameStages stages(video, follower, { settings.every, count, startAfter }, threads, stop);
        for (qint64 i = 0; i < count; ++i) {
            if (progress)
                progress({ i, count, QStringLiteral("analyse") });
            auto frame = stages.next();
            if (!frame || stop.stop_requested()) {
                summary.status = Status::Cancelled;
                break;
            }
            const qint64 ordinal = frame->result.entry.ordinal;
            if (frame->result.problem)
                frameProblems.append({ ordinal, *frame->result.problem });
            else
                ++summary.framesAnalyzed;
            summary.faces += frame->result.faces.size();
            if (frame->beginsShot)
                summary.shots << ordinal;
            if (startAfter && ordinal <= *startAfter)
                continue;
            group.add(std::move(*frame));
            if (!group.isFull() && i + 1 < count)
                continue;
            const auto flushed = group.flush(stop);
            if (!flushed)
                return tl::unexpected(flushed.error());
            if (*flushed == Group::Flush::Stopped) {
                summary.status = Status::Cancelled;
                break;
            }
        }
    }
    summary.problems = collectProblems(video.problems(), frameProblems);
    if (summary.status == Status::Complete) {
        if (!summary.problems.isEmpty())
            summary.status = Status::Partial;
        if (progress)
            progress({ count, count, QStringLiteral("analyse") });
    }
    return summary;
}

} // namespace semblance::analysis
