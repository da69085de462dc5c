// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/media/media_types.h"

#include <memory>
#include <stop_token>

namespace semblance::media {

struct VideoSourceOptions {
    qint64 checkedPixels = 64'000'000; ///< decoded at opening, at least 48 frames, to check what the packets say against the decoder
    qint64 cacheBytes = 256LL << 20; ///< for decoded frames, so that stepping back is quick; 0 suits reading once through
    bool sharesIndex = false; ///< what another source of this program with the same option found out about the same file, unchanged in
                              ///< size and time since, is taken over instead of reading the file whole again
};

/// A video (or a still image: a video of one frame) opened read-only, with every frame addressable by presentation ordinal.
/// One instance is used by one thread at a time. Nothing is written to the file or beside it.
class VideoSource {
public:
    using Options = VideoSourceOptions;

    virtual ~VideoSource() = default;

    /// Reads the whole packet index first (progress in bytes, stage "index"), then decodes the beginning or, where the packets
    /// don't determine the frames, everything (progress in packets, stage "decode"). Error::Kind::Media: no file, empty, no video
    /// in it, nothing decodes. Cancelled.
    static Result<std::unique_ptr<VideoSource>> open(
        const QString& path, const Options& options = {}, std::stop_token stop = {}, const ProgressFn& progress = {});

    virtual const MediaFacts& facts() const = 0;
    /// By ordinal, in the order in which ffmpeg gives them. A picture inside the stream that turns out not to decode keeps its
    /// number; the end of a file that was cut off has none.
    virtual const QList<FrameEntry>& frames() const = 0;
    /// What is known to be wrong with the file so far; grows as frames fail to decode.
    virtual const QList<MediaProblem>& problems() const = 0;
    /// Exactly the frame with this ordinal, the same samples whether reached in sequence or by a seek. Ordinals that increase in
    /// steps of up to 64 never seek. A frame that does not decode is an Error::Kind::Media; the next ones still can.
    /// Cancelled within a packet or picture of a stop request (a far jump may decode for seconds); the source stays as useful as it was.
    virtual Result<DecodedFrame> frame(qint64 ordinal, const std::stop_token& stop = {}) = 0;
    /// As frame(), without the picture: image is null.
    virtual Result<DecodedFrame> hash(qint64 ordinal) { return frame(ordinal); }

    /// Which way the next questions will go from the frame asked for last: 1 forward, -1 back. Decides what is kept.
    virtual void setDirection(int) { }
    /// One step of decoding ahead in that direction, of at most one picture. False: enough is at hand, frame() will be quick.
    virtual bool readAhead() { return false; }
    /// Whether frame() has no decoding to do for it.
    virtual bool isAtHand(qint64) const { return false; }
    virtual void setCacheBytes(qint64) { }
};

/// The first picture that the file's video stream decodes to, before any index exists: seen at once, but not yet known to be
/// frame 0. entry holds what the picture itself says. Errors as VideoSource::open().
Result<DecodedFrame> firstPicture(const QString& path, std::stop_token stop = {});

} // namespace semblance::media
