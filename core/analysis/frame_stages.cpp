// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/frame_stages.h"


namespace semblance::analysis {
namespace {

// Pictures of a large format take 100 MB each.
constexpr std::size_t kPicturesAhead = 3;
// A scorer takes its crops in batches; the other stages go on meanwhile.
constexpr std::size_t kFramesAhead = 16;

} // namespace

FrameStages::FrameStages(
    media::VideoSource& video, faces::FaceFollower& follower, const FramePlan& plan, Threads threads, std::stop_token stop)
    : m_video(video)
    , m_follower(follower)
    , m_plan(plan)
    , m_forwardStop(std::move(stop), [this] { m_stop.request_stop(); })
    , m_decoded(kPicturesAhead)
    , m_ready(kFramesAhead)
{
    if (threads == Threads::TheCallers)
        return;
    m_decoding = std::jthread([this] { runDecoding(); });
    m_following = std::jthread([this] { runFollowing(); });
}

FrameStages::~FrameStages()
{
    m_stop.request_stop();
}

FrameStages::Decoded FrameStages::decode(qint64 index)
{
    const qint64 ordinal = index * m_plan.every;
    Decoded decoded;
    FrameResult& result = decoded.result;
    auto frame = m_video.frame(ordinal, m_stop.get_token());
    if (!frame) {
        result.entry = m_video.frames().at(ordinal);
        result.problem = frame.error().message;
        return decoded;
    }
    result.entry = frame->entry;
    result.sha256 = frame->sha256;
    decoded.image = std::move(frame->image);
    return decoded;
}

FrameToScore FrameStages::follow(Decoded decoded)
{
    FrameToScore frame { std::move(decoded.result), {}, false };
    FrameResult& result = frame.result;
    if (result.problem)
        return frame;
    auto found = m_follower.next(result.entry.ordinal, decoded.image, m_stop.get_token());
    frame.beginsShot = m_follower.beganShot();
    if (!found) {
        result.problem = found.error().message;
        return frame;
    }
    const bool wanted = !m_plan.startAfter || result.entry.ordinal > *m_plan.startAfter;
    for (const faces::Face& face : *found) {
        FaceResult faceResult;
        faceResult.frame = result.entry.ordinal;
        faceResult.pts = result.entry.pts;
        faceResult.timeSeconds = result.entry.timeSeconds;
        faceResult.frameSha256 = result.sha256;
        faceResult.face = face;
        result.faces.append(std::move(faceResult));
        if (wanted)
            frame.crops.push_back(faces::alignedCrop(decoded.image, face.landmarks));
    }
    return frame;
}

void FrameStages::runDecoding()
{
    const std::stop_token stop = m_stop.get_token();
    try {
        for (qint64 i = 0; i < m_plan.count && !stop.stop_requested(); ++i) {
            if (!m_decoded.push(decode(i), stop))
                break;
        }
    } catch (...) {
        m_decodingFailure = std::current_exception();
    }
    m_decoded.close();
}

void FrameStages::runFollowing()
{
    const std::stop_token stop = m_stop.get_token();
    try {
        Decoded decoded;
        while (m_decoded.pop(decoded, stop)) {
            if (!m_ready.push(follow(std::move(decoded)), stop))
                break;
        }
        if (!stop.stop_requested() && m_decodingFailure)
            std::rethrow_exception(m_decodingFailure);
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_ready.close();
}

std::optional<FrameToScore> FrameStages::next()
{
    const std::stop_token stop = m_stop.get_token();
    if (m_following.joinable()) {
        FrameToScore frame;
        if (m_ready.pop(frame, stop))
            return frame;
        if (!stop.stop_requested() && m_failure)
            std::rethrow_exception(m_failure);
        return std::nullopt;
    }
    if (m_next == m_plan.count || stop.stop_requested())
        return std::nullopt;
    return follow(decode(m_next++));
}

} // namespace semblance::analysis
