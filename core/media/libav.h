// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/adler32.h>
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace semblance::media {

struct LibavDeleter {
    void operator()(AVCodecContext* p) const { avcodec_free_context(&p); }
    void operator()(AVCodecParserContext* p) const { av_parser_close(p); }
    void operator()(AVFrame* p) const { av_frame_free(&p); }
    void operator()(AVPacket* p) const { av_packet_free(&p); }
    void operator()(SwrContext* p) const { swr_free(&p); }
    void operator()(SwsContext* p) const { sws_freeContext(p); }
};
using CodecContextPtr = std::unique_ptr<AVCodecContext, LibavDeleter>;
using ParserPtr = std::unique_ptr<AVCodecParserContext, LibavDeleter>;
using FramePtr = std::unique_ptr<AVFrame, LibavDeleter>;
using PacketPtr = std::unique_ptr<AVPacket, LibavDeleter>;
using SwrPtr = std::unique_ptr<SwrContext, LibavDeleter>;
using SwsPtr = std::unique_ptr<SwsContext, LibavDeleter>;

/// libav's own words for an error code.
QString libavErrorText(int code);

/// "libavcodec 59.37.100": the library that runs, not the one compiled against.
QString libavcodecVersion();

/// Error messages of one AVCodecContext or AVFormatContext whose `opaque` points here. Any thread.
class LibavLog {
public:
    void add(const QString& message);
    /// Everything since the last call.
    QStringList take();

private:
    QMutex m_mutex;
    QStringList m_messages;
};

/// Keeps libav off stderr for the whole process and hands its error messages to the context's LibavLog. Idempotent.
void captureLibavLog();

inline std::optional<qint64> timestamp(qint64 value)
{
    return value == AV_NOPTS_VALUE ? std::nullopt : std::optional<qint64>(value);
}

} // namespace semblance::media
