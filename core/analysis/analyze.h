// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/media/video_source.h"

#include <stop_token>

namespace semblance::analysis {

/// Takes results in frame order, in batches; each call is one transaction.
class ResultSink {
public:
    virtual ~ResultSink() = default;
    virtual Result<> append(const QList<FrameResult>& frames) = 0;
};

struct Summary {
    Status status = Status::Running;
    qint64 framesAnalyzed = 0;
    qint64 faces = 0;
    QList<media::MediaProblem> problems;
    /// The first analysed frame of each, ascending, also of those up to startAfter; empty: the follower does not tell.
    QList<qint64> shots = {};
};

/// Decodes, follows faces, scores and hands results on, streaming: memory does not depend on the video's length. Blocking;
/// run it on a worker. startAfter: resume behind this frame (its earlier frames are decoded and followed again but not
/// handed on, so that tracks continue). A stop request ends with Status::Cancelled and keeps whole batches.
Result<Summary> analyze(media::VideoSource& video, faces::FaceFollower& follower, model::Detector& detector, const Settings& settings,
    ResultSink& sink, std::stop_token stop, const ProgressFn& progress, std::optional<qint64> startAfter = {});

} // namespace semblance::analysis
