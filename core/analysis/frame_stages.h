// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/bounded_queue.h"
#include "core/faces/face_follower.h"
#include "core/media/video_source.h"

#include <exception>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

namespace semblance::analysis {

/// A frame with its faces and their aligned crops, ready to be scored.
struct FrameToScore {
    FrameResult result; ///< without scores
    std::vector<RgbImage> crops; ///< one a face, in their order
    bool beginsShot = false; ///< as compared with the frame before it
};

struct FramePlan {
    int every = 1;
    qint64 count = 0; ///< frames 0, every, 2 every, ...
    std::optional<qint64> startAfter; ///< frames up to this one are followed, but get no crops
};

/// The stages before scoring: decode, and follow and align. Each runs on a thread of its own, a few frames ahead of the next stage,
/// or both inside next(): the frames are the same either way. The video and the follower belong to it until it is destroyed;
/// next() is called by one thread.
class FrameStages {
public:
    enum class Threads { OfTheirOwn, TheCallers };

    FrameStages(media::VideoSource& video, faces::FaceFollower& follower, const FramePlan& plan, Threads threads, std::stop_token stop);
    /// Stops and waits for the stages.
    ~FrameStages();

    /// In order; absent behind the last one, and at a stop request.
    std::optional<FrameToScore> next();

private:
    struct Decoded {
        FrameResult result;
        RgbImage image;
    };

    Decoded decode(qint64 index);
    FrameToScore follow(Decoded decoded);
    void runDecoding();
    void runFollowing();

    media::VideoSource& m_video;
    faces::FaceFollower& m_follower;
    FramePlan m_plan;
    qint64 m_next = 0;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_forwardStop;
    BoundedQueue<Decoded> m_decoded;
    BoundedQueue<FrameToScore> m_ready;
    std::exception_ptr m_decodingFailure; ///< written before m_decoded is closed
    std::exception_ptr m_failure; ///< written before m_ready is closed
    std::jthread m_decoding;
    std::jthread m_following;
};

} // namespace semblance::analysis
