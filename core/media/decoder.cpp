// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decoder.h"

#include "core/base/thread_budget.h"
#include "core/media/liveness.h"

namespace semblance::media {

Result<std::unique_ptr<Decoder>> Decoder::open(const AVStream& stream)
{
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec)
        return failure(Error::Kind::Media,
            Sentence::of("No decoder for %1 is installed.").arg(QString::fromUtf8(avcodec_get_name(stream.codecpar->codec_id))));
    std::unique_ptr<Decoder> decoder(new Decoder);
    decoder->m_context.reset(avcodec_alloc_context3(codec));
    decoder->m_frame.reset(av_frame_alloc());
    AVCodecContext& context = *decoder->m_context;
    int rc = avcodec_parameters_to_context(&context, stream.codecpar);
    if (rc >= 0) {
        context.pkt_timebase = stream.time_base;
        context.framerate = stream.avg_frame_rate;
        context.thread_count = threadBudget().decoding;
        context.opaque = &decoder->m_log;
#if LIBAVCODEC_VERSION_MAJOR >= 60
        context.flags |= AV_CODEC_FLAG_COPY_OPAQUE;
#endif
        rc = avcodec_open2(&context, codec, nullptr);
    }
    if (rc < 0)
        return failure(Error::Kind::Media,
            Sentence::of("The decoder %1 does not accept this stream (%2).").arg(QString::fromUtf8(codec->name), libavErrorText(rc)));
    return decoder;
}

int Decoder::send(const AVPacket* packet, qint64 number)
{
    stepDone();
#if LIBAVCODEC_VERSION_MAJOR >= 60
    if (!packet)
        return avcodec_send_packet(m_context.get(), nullptr);
    const PacketPtr tagged(av_packet_clone(packet));
    tagged->opaque = reinterpret_cast<void*>(static_cast<std::intptr_t>(number));
    return avcodec_send_packet(m_context.get(), tagged.get());
#else
    if (packet)
        m_context->reordered_opaque = number;
    return avcodec_send_packet(m_context.get(), packet);
#endif
}

int Decoder::receive(DecodedPicture& picture)
{
    stepDone();
    const int rc = avcodec_receive_frame(m_context.get(), m_frame.get());
    if (rc < 0)
        return rc;
#if LIBAVCODEC_VERSION_MAJOR >= 60
    picture.packet = static_cast<qint64>(reinterpret_cast<std::intptr_t>(m_frame->opaque));
#else
    picture.packet = m_frame->reordered_opaque;
#endif
    picture.frame = std::exchange(m_frame, FramePtr(av_frame_alloc()));
    return 0;
}

QString Decoder::nameAndVersion() const
{
    return QStringLiteral("%1, %2").arg(QString::fromUtf8(m_context->codec->name), libavcodecVersion());
}

} // namespace semblance::media
