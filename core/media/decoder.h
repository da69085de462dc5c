// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/libav.h"

namespace semblance::media {

/// A picture as the decoder gave it, with the number of the packet it came from.
struct DecodedPicture {
    FramePtr frame;
    qint64 packet = 0;
};

/// One libavcodec decoder set up as the ffmpeg program sets it up with -threads 1: what a decoder makes of damaged data depends on
/// its number of threads, and one machine's result must be another's. Packets are numbered by the caller.
class Decoder {
public:
    static Result<std::unique_ptr<Decoder>> open(const AVStream& stream);

    /// nullptr drains. 0, or what the decoder says is wrong with the packet.
    int send(const AVPacket* packet, qint64 number);
    /// 0, AVERROR(EAGAIN): send more, AVERROR_EOF: drained, or an error.
    int receive(DecodedPicture& picture);
    /// What the decoder complained about since the last call.
    QStringList takeMessages() { return m_log.take(); }
    /// "h264, libavcodec 59.37.100"
    QString nameAndVersion() const;

private:
    Decoder() = default;
    LibavLog m_log;
    CodecContextPtr m_context;
    FramePtr m_frame;
};

} // namespace semblance::media
