// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/video_writer.h"

#include "core/media/libav.h"

extern "C" {
#include <libavutil/opt.h>
}

#include <QFile>
#include <algorithm>
#include <array>

namespace semblance::dataset::synthesis {

struct VideoWriter::Stream {
    QString file;
    QString part;
    VideoFormat format;
    AVFormatContext* container = nullptr;
    AVStream* video = nullptr;
    media::CodecContextPtr encoder;
    media::SwsPtr converter;
    AVPixelFormat convertsFrom = AV_PIX_FMT_NONE;
    media::FramePtr frame;
    media::PacketPtr packet;
    qint64 frames = 0;

    ~Stream()
    {
        const bool left = container && container->pb;
        if (left)
            avio_closep(&container->pb);
        avformat_free_context(container);
        if (left)
            QFile::remove(part);
    }

    tl::unexpected<Error> failed(int code) const
    {
        return failure(Error::Kind::File, Sentence::of("The video %1 can't be written: %2.").arg(file, media::libavErrorText(code)));
    }

    Result<> drain(const AVFrame* next)
    {
        int code = avcodec_send_frame(encoder.get(), next);
        while (code >= 0) {
            code = avcodec_receive_packet(encoder.get(), packet.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
                return {};
            if (code < 0)
                break;
            av_packet_rescale_ts(packet.get(), encoder->time_base, video->time_base);
            packet->stream_index = video->index;
            // MP4 wants to know how long the last frame lasts.
            if (packet->duration == 0)
                packet->duration = av_rescale_q(1, encoder->time_base, video->time_base);
            code = av_interleaved_write_frame(container, packet.get());
        }
        return failed(code);
    }
};

VideoWriter::VideoWriter(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream))
{
}
VideoWriter::VideoWriter(VideoWriter&&) noexcept = default;
VideoWriter& VideoWriter::operator=(VideoWriter&&) noexcept = default;
VideoWriter::~VideoWriter() = default;

Result<VideoWriter> VideoWriter::open(const QString& file, const VideoFormat& format)
{
    media::captureLibavLog();
    auto s = std::make_unique<Stream>();
    s->file = file;
    s->part = file + QStringLiteral(".part");
    s->format = format;
    const AVCodec* codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        return failure(Error::Kind::Media,
            Sentence::of("FFmpeg's libraries on this machine have no libx264 encoder; install one with H.264 encoding."));
    int code = avformat_alloc_output_context2(&s->container, nullptr, "mp4", nullptr);
    if (code < 0)
        return s->failed(code);
    s->container->flags |= AVFMT_FLAG_BITEXACT;
    s->encoder.reset(avcodec_alloc_context3(codec));
    AVCodecContext* c = s->encoder.get();
    c->width = format.size.width;
    c->height = format.size.height;
    c->pix_fmt = AV_PIX_FMT_YUV420P;
    c->framerate = av_d2q(format.framesPerSecond, 1001000);
    c->time_base = av_inv_q(c->framerate);
    c->gop_size = std::max(1, static_cast<int>(2 * format.framesPerSecond));
    c->max_b_frames = 2;
    c->color_range = AVCOL_RANGE_MPEG;
    c->colorspace = AVCOL_SPC_SMPTE170M;
    c->color_primaries = AVCOL_PRI_SMPTE170M;
    c->color_trc = AVCOL_TRC_SMPTE170M;
    c->thread_count = 1;
    c->flags |= AV_CODEC_FLAG_BITEXACT;
    if (s->container->oformat->flags & AVFMT_GLOBALHEADER)
        c->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(c->priv_data, "preset", format.rateFactor == 0 ? "veryfast" : "fast", 0);
    av_opt_set_double(c->priv_data, "crf", format.rateFactor, 0);
    // x264's macroblock tree reads memory it never wrote in small pictures, and the bytes differ from run to run.
    av_opt_set_int(c->priv_data, "mbtree", 0, 0);
    code = avcodec_open2(c, codec, nullptr);
    if (code < 0)
        return s->failed(code);
    s->video = avformat_new_stream(s->container, nullptr);
    s->video->time_base = c->time_base;
    s->video->avg_frame_rate = c->framerate;
    code = avcodec_parameters_from_context(s->video->codecpar, c);
    if (code >= 0)
        code = avio_open(&s->container->pb, QFile::encodeName(QStringLiteral("file:") + s->part).constData(), AVIO_FLAG_WRITE);
    if (code < 0)
        return s->failed(code);
    code = avformat_write_header(s->container, nullptr);
    if (code < 0)
        return s->failed(code);
    s->frame.reset(av_frame_alloc());
    s->packet.reset(av_packet_alloc());
    s->frame->format = c->pix_fmt;
    s->frame->width = c->width;
    s->frame->height = c->height;
    code = av_frame_get_buffer(s->frame.get(), 0);
    if (code < 0)
        return s->failed(code);
    return VideoWriter(std::move(s));
}

Result<> VideoWriter::add(const cv::Mat& picture)
{
    Stream& s = *m_stream;
    const AVPixelFormat from = picture.channels() == 1 ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_RGB24;
    if (s.convertsFrom != from) {
        s.converter.reset(sws_getContext(picture.cols, picture.rows, from, s.format.size.width, s.format.size.height, AV_PIX_FMT_YUV420P,
            SWS_BILINEAR | SWS_ACCURATE_RND | SWS_BITEXACT, nullptr, nullptr, nullptr));
        s.convertsFrom = from;
    }
    int code = av_frame_make_writable(s.frame.get());
    if (code < 0)
        return s.failed(code);
    const std::array<const uint8_t*, 4> planes { picture.data, nullptr, nullptr, nullptr };
    const std::array<int, 4> strides { static_cast<int>(picture.step), 0, 0, 0 };
    sws_scale(s.converter.get(), planes.data(), strides.data(), 0, picture.rows, s.frame->data, s.frame->linesize);
    s.frame->pts = s.frames++;
    return s.drain(s.frame.get());
}

Result<> VideoWriter::finish()
{
    Stream& s = *m_stream;
    if (auto drained = s.drain(nullptr); !drained)
        return drained;
    int code = av_write_trailer(s.container);
    const int closed = avio_closep(&s.container->pb);
    code = code < 0 ? code : closed;
    if (code < 0) {
        QFile::remove(s.part);
        return s.failed(code);
    }
    QFile::remove(s.file);
    if (!QFile::rename(s.part, s.file)) {
        QFile::remove(s.part);
        return failure(Error::Kind::File, Sentence::of("The video %1 can't be put in its place.").arg(s.file));
    }
    return {};
}

} // namespace semblance::dataset::synthesis
