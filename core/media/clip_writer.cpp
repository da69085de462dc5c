// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/clip_writer.h"

#include "core/base/new_file.h"
#include "core/media/libav.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace semblance::media {
namespace {

constexpr int kKeyFrameDistance = 25;

struct OutputDeleter {
    void operator()(AVFormatContext* context) const
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};
using OutputPtr = std::unique_ptr<AVFormatContext, OutputDeleter>;

class LibavClipWriter final : public ClipWriter {
public:
    Result<> begin(const QString& path, const Format& format)
    {
        m_path = path;
        if (auto free = checkNameIsFree(path); !free)
            return free;
        m_file.setFileTemplate(path + QStringLiteral(".XXXXXX.part"));
        if (!m_file.open())
            return unwritable(m_file.errorString());
        m_file.close();

        const AVCodec* codec = avcodec_find_encoder_by_name("libx264");
        if (!codec)
            codec = avcodec_find_encoder(AV_CODEC_ID_MPEG4);
        if (!codec)
            return encoderFailed(QStringLiteral("libavcodec has no encoder for H.264 or MPEG-4"));
        m_codec.reset(avcodec_alloc_context3(codec));
        m_codec->width = format.size.width();
        m_codec->height = format.size.height();
        m_codec->time_base = { format.timeBaseNum, format.timeBaseDen };
        m_codec->pix_fmt = AV_PIX_FMT_YUV420P;
        m_codec->color_range = AVCOL_RANGE_MPEG;
        m_codec->colorspace = AVCOL_SPC_BT709;
        m_codec->color_primaries = AVCOL_PRI_BT709;
        m_codec->color_trc = AVCOL_TRC_BT709;
        m_codec->gop_size = kKeyFrameDistance;
        m_codec->max_b_frames = 0;
        m_codec->thread_count = 1;
        m_codec->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
        if (codec->id == AV_CODEC_ID_MPEG4) {
            m_codec->flags |= AV_CODEC_FLAG_QSCALE;
            m_codec->global_quality = 2 * FF_QP2LAMBDA;
            // MPEG-4 part 2 has 16 bits for it.
            if (m_codec->time_base.den > 65535)
                m_codec->time_base = { 1, 1000 };
        }
        AVDictionary* options = nullptr;
        av_dict_set(&options, "preset", "veryfast", 0);
        av_dict_set(&options, "crf", "16", 0);
        const int opened = avcodec_open2(m_codec.get(), codec, &options);
        av_dict_free(&options);
        if (opened < 0)
            return encoderFailed(libavErrorText(opened));
        m_inputTimeBase = { format.timeBaseNum, format.timeBaseDen };
        m_encoder = QStringLiteral("%1, %2").arg(QString::fromUtf8(codec->name), libavcodecVersion());

        AVFormatContext* raw = nullptr;
        const QByteArray name = QFile::encodeName(m_file.fileName());
        if (const int made = avformat_alloc_output_context2(&raw, nullptr, "mp4", name.constData()); made < 0)
            return encoderFailed(libavErrorText(made));
        m_output.reset(raw);
        m_output->flags |= AVFMT_FLAG_BITEXACT;
        m_stream = avformat_new_stream(m_output.get(), nullptr);
        if (!m_stream)
            return encoderFailed(QStringLiteral("no memory"));
        avcodec_parameters_from_context(m_stream->codecpar, m_codec.get());
        m_stream->time_base = m_codec->time_base;
        if (const int made = avio_open(&m_output->pb, name.constData(), AVIO_FLAG_WRITE); made < 0)
            return unwritable(libavErrorText(made));
        if (const int made = avformat_write_header(m_output.get(), nullptr); made < 0)
            return unwritable(libavErrorText(made));

        m_scaler.reset(sws_getContext(m_codec->width, m_codec->height, AV_PIX_FMT_RGB24, m_codec->width, m_codec->height, AV_PIX_FMT_YUV420P,
            SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT | SWS_FULL_CHR_H_INP, nullptr, nullptr, nullptr));
        m_frame.reset(av_frame_alloc());
        m_packet.reset(av_packet_alloc());
        if (!m_scaler || !m_frame || !m_packet)
            return encoderFailed(QStringLiteral("no memory"));
        const int* matrix = sws_getCoefficients(SWS_CS_ITU709);
        sws_setColorspaceDetails(m_scaler.get(), matrix, 1, matrix, 0, 0, 1 << 16, 1 << 16);
        m_frame->format = AV_PIX_FMT_YUV420P;
        m_frame->width = m_codec->width;
        m_frame->height = m_codec->height;
        if (const int made = av_frame_get_buffer(m_frame.get(), 0); made < 0)
            return encoderFailed(libavErrorText(made));
        return {};
    }

    Result<> add(const model::RgbView& picture, qint64 pts, qint64 duration) override
    {
        if (const int made = av_frame_make_writable(m_frame.get()); made < 0)
            return encoderFailed(libavErrorText(made));
        const std::uint8_t* planes[] = { picture.pixels };
        const int strides[] = { static_cast<int>(picture.stride) };
        sws_scale(m_scaler.get(), planes, strides, 0, m_codec->height, m_frame->data, m_frame->linesize);
        const qint64 scaled = av_rescale_q(pts, m_inputTimeBase, m_codec->time_base);
        m_frame->pts = m_last ? std::max(scaled, *m_last + 1) : scaled;
        m_last = m_frame->pts;
        m_duration = std::max<qint64>(1, av_rescale_q(duration, m_inputTimeBase, m_codec->time_base));
        return encode(m_frame.get());
    }

    Result<> finish() override
    {
        if (auto rest = encode(nullptr); !rest)
            return rest;
        if (const int written = av_write_trailer(m_output.get()); written < 0)
            return unwritable(libavErrorText(written));
        if (const int closed = avio_closep(&m_output->pb); closed < 0)
            return unwritable(libavErrorText(closed));
        m_output.reset();
        // rename() refuses a file that came into being meanwhile.
        if (!m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) || !m_file.rename(m_path))
            return unwritable(m_file.errorString());
        m_file.setAutoRemove(false);
        return {};
    }

    QString encoder() const override { return m_encoder; }

private:
    tl::unexpected<Error> unwritable(const QString& why) const
    {
        return failure(Error::Kind::File, Sentence::of("'%1' could not be written: %2; choose another place.").arg(m_path, why));
    }
    static tl::unexpected<Error> encoderFailed(const QString& why)
    {
        return failure(Error::Kind::Media, Sentence::of("The clip can't be encoded: %1.").arg(why));
    }

    Result<> encode(const AVFrame* frame)
    {
        if (const int sent = avcodec_send_frame(m_codec.get(), frame); sent < 0)
            return encoderFailed(libavErrorText(sent));
        for (;;) {
            const int received = avcodec_receive_packet(m_codec.get(), m_packet.get());
            if (received == AVERROR(EAGAIN) || received == AVERROR_EOF)
                return {};
            if (received < 0)
                return encoderFailed(libavErrorText(received));
            m_packet->duration = m_duration;
            m_packet->stream_index = m_stream->index;
            av_packet_rescale_ts(m_packet.get(), m_codec->time_base, m_stream->time_base);
            if (const int written = av_interleaved_write_frame(m_output.get(), m_packet.get()); written < 0)
                return unwritable(libavErrorText(written));
        }
    }

    QString m_path;
    QTemporaryFile m_file;
    CodecContextPtr m_codec;
    OutputPtr m_output;
    AVStream* m_stream = nullptr;
    SwsPtr m_scaler;
    FramePtr m_frame;
    PacketPtr m_packet;
    AVRational m_inputTimeBase { 1, 25 };
    std::optional<qint64> m_last;
    qint64 m_duration = 1;
    QString m_encoder;
};

} // namespace

Result<std::unique_ptr<ClipWriter>> ClipWriter::open(const QString& path, const Format& format)
{
    captureLibavLog();
    auto writer = std::make_unique<LibavClipWriter>();
    return writer->begin(path, format).map([&]() -> std::unique_ptr<ClipWriter> { return std::move(writer); });
}

} // namespace semblance::media
