// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/demuxer.h"

#include "core/base/absent_path.h"
#include "core/media/container_end.h"
#include "core/media/liveness.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace semblance::media {
namespace {
constexpr int kIoBuffer = 1 << 16;
constexpr int kRetries = 64;
constexpr qint64 kLargestPicture = 1LL << 30;

int readFile(void* opaque, std::uint8_t* buffer, int size)
{
    stepDone();
    const qint64 got = static_cast<QFile*>(opaque)->read(reinterpret_cast<char*>(buffer), size);
    if (got < 0)
        return AVERROR(EIO);
    return got == 0 ? AVERROR_EOF : static_cast<int>(got);
}

std::int64_t seekFile(void* opaque, std::int64_t offset, int whence)
{
    auto* file = static_cast<QFile*>(opaque);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return file->size();
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += file->pos();
        break;
    case SEEK_END:
        offset += file->size();
        break;
    default:
        return AVERROR(EINVAL);
    }
    return offset >= 0 && file->seek(offset) ? offset : AVERROR(EINVAL);
}

// Playlists and reference movies name other files; evidence is the one file that was opened.
int refuseOtherFiles(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

int stopRequested(void* opaque)
{
    return static_cast<std::stop_token*>(opaque)->stop_requested() ? 1 : 0;
}

bool isPictureFormat(const AVInputFormat& format)
{
    const std::string_view name = format.name;
    return name == "image2" || name.ends_with("_pipe");
}

// libavformat draws these text formats as pictures of characters.
bool isTextArt(const AVInputFormat& format)
{
    static constexpr std::array<std::string_view, 5> names { "tty", "bin", "xbin", "adf", "idf" };
    return std::ranges::find(names, std::string_view(format.name)) != names.end();
}

tl::unexpected<Error> unreadable(const QString& path, const Sentence& why)
{
    return failure(Error::Kind::Media,
        Sentence::of("%1 cannot be read as a video or a picture (%2); check that it is the right file and complete.").arg(path, why));
}
} // namespace

Result<std::unique_ptr<Demuxer>> Demuxer::open(const QString& path, std::stop_token stop, AVMediaType kind)
{
    captureLibavLog();
    std::unique_ptr<Demuxer> demuxer(new Demuxer);
    if (auto opened = demuxer->openFile(path); !opened)
        return tl::unexpected(opened.error());
    if (auto opened = demuxer->openFormat(path, stop); !opened) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Opening %1 was cancelled.").arg(path));
        return tl::unexpected(opened.error());
    }
    if (auto chosen = kind == AVMEDIA_TYPE_AUDIO ? demuxer->chooseAudio(path) : demuxer->chooseVideo(path); !chosen)
        return tl::unexpected(chosen.error());
    demuxer->discardOthers();
    return demuxer;
}

Demuxer::~Demuxer()
{
    avformat_close_input(&m_format);
    if (m_io)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

Result<> Demuxer::openFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(Error::Kind::Media, Sentence::of("%1 is a folder; name a video or picture file.").arg(path));
    if (!info.exists())
        return failure(Error::Kind::Media, whyAbsent(path).value_or(Sentence::of("%1 does not exist; check the path.").arg(path)));
    // Opening a pipe would wait for its writer.
    if (!info.isFile())
        return failure(Error::Kind::Media, Sentence::of("%1 is no file but a device or pipe; copy it to a file first.").arg(path));
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Media, Sentence::of("%1 cannot be read (%2); check its permissions.").arg(path, m_file.errorString()));
    if (!m_file.isSequential() && m_file.size() == 0)
        return failure(Error::Kind::Media, Sentence::of("%1 is empty; copy it again from its source.").arg(path));
    return {};
}

Result<> Demuxer::openFormat(const QString& path, std::stop_token stop)
{
    m_stop = std::move(stop);
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBuffer));
    m_io = avio_alloc_context(buffer, kIoBuffer, 0, &m_file, readFile, nullptr, m_file.isSequential() ? nullptr : seekFile);
    m_format = avformat_alloc_context();
    m_format->pb = m_io;
    m_format->flags |= AVFMT_FLAG_CUSTOM_IO; // else closing a context that never got to its input closes m_io as one of its own
    m_format->opaque = &m_log;
    m_format->io_open = refuseOtherFiles;
    m_format->interrupt_callback = { stopRequested, &m_stop };
    // The name, not the path: libavformat weighs the extension when the content is ambiguous, and image2 would read '%d' in a
    // path as a pattern.
    const AVInputFormat* input = nullptr;
    const QByteArray name = QByteArrayLiteral("evidence.") + QFileInfo(path).suffix().toUtf8();
    if (const int rc = av_probe_input_buffer2(m_io, &input, name.constData(), m_format, 0, 0); rc < 0 || !input)
        return unreadable(path, Sentence::of("its format is not known"));
    if (isTextArt(*input))
        return unreadable(path, Sentence::of("it is text"));
    m_picture = isPictureFormat(*input);

    AVDictionary* options = nullptr;
    av_dict_set(&options, "scan_all_pmts", "1", 0); // as the ffmpeg program does
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    const int rc = avformat_open_input(&m_format, name.constData(), input, &options);
    av_dict_free(&options);
    if (rc < 0)
        return unreadable(path, libavErrorText(rc));
    if (avformat_find_stream_info(m_format, nullptr) < 0)
        return unreadable(path, Sentence::of("its streams are not described"));
    return {};
}

Result<> Demuxer::chooseVideo(const QString& path)
{
    const auto isVideo
        = [](const AVStream& s) { return s.codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !(s.disposition & AV_DISPOSITION_ATTACHED_PIC); };
    const AVCodec* decoder = nullptr;
    const int best = av_find_best_stream(m_format, AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    if (best >= 0 && isVideo(*m_format->streams[best]))
        m_stream = m_format->streams[best];
    for (unsigned i = 0; i < m_format->nb_streams && !m_stream; ++i) {
        if (isVideo(*m_format->streams[i]) && avcodec_find_decoder(m_format->streams[i]->codecpar->codec_id))
            m_stream = m_format->streams[i];
    }
    if (!m_stream && best == AVERROR_DECODER_NOT_FOUND)
        return unreadable(path, Sentence::of("no decoder for its video codec is installed"));
    if (!m_stream)
        return failure(
            Error::Kind::Media, Sentence::of("%1 holds no video stream; choose a file with moving or still pictures.").arg(path));
    return {};
}

Result<> Demuxer::chooseAudio(const QString& path)
{
    const int video = av_find_best_stream(m_format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    const AVCodec* decoder = nullptr;
    const int best = av_find_best_stream(m_format, AVMEDIA_TYPE_AUDIO, -1, video, &decoder, 0);
    if (best < 0)
        return failure(Error::Kind::Media, Sentence::of("%1 holds no sound that can be decoded.").arg(path));
    m_stream = m_format->streams[best];
    return {};
}

void Demuxer::discardOthers()
{
    for (unsigned i = 0; i < m_format->nb_streams; ++i)
        m_format->streams[i]->discard = m_format->streams[i] == m_stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

int Demuxer::readPicture(AVPacket& packet)
{
    if (!m_first)
        return AVERROR_EOF;
    m_first = false;
    const qint64 size = m_file.size();
    if (size > kLargestPicture || !m_file.seek(0))
        return AVERROR_INVALIDDATA;
    if (const int rc = av_new_packet(&packet, static_cast<int>(size)); rc < 0)
        return rc;
    if (m_file.read(reinterpret_cast<char*>(packet.data), size) != size)
        return AVERROR(EIO);
    packet.pts = packet.dts = 0;
    packet.duration = 1;
    packet.pos = 0;
    packet.flags = AV_PKT_FLAG_KEY;
    packet.stream_index = m_stream->index;
    return 0;
}

int Demuxer::read(AVPacket& packet)
{
    av_packet_unref(&packet);
    if (m_picture)
        return readPicture(packet);
    int retries = 0;
    for (;;) {
        const int rc = av_read_frame(m_format, &packet);
        if (rc == AVERROR(EAGAIN) && retries++ < kRetries)
            continue;
        if (rc < 0)
            return rc;
        if (packet.stream_index == m_stream->index)
            break;
        av_packet_unref(&packet);
    }
    if (m_first) {
        // The ffmpeg program gives the first packet the stream's side data (a palette, say), and so its decoder sees it.
        m_first = false;
        for (int i = 0; i < m_stream->nb_side_data; ++i) {
            const AVPacketSideData& side = m_stream->side_data[i];
            if (side.type == AV_PKT_DATA_DISPLAYMATRIX || av_packet_get_side_data(&packet, side.type, nullptr))
                continue;
            if (auto* data = av_packet_new_side_data(&packet, side.type, side.size))
                std::memcpy(data, side.data, side.size);
        }
    }
    return 0;
}

std::optional<QString> Demuxer::cutOffSign()
{
    return m_picture ? std::nullopt : cutOff(m_file, QString::fromUtf8(m_format->iformat->name));
}

bool Demuxer::seekToTimestamp(qint64 timestamp)
{
    return !m_picture && av_seek_frame(m_format, m_stream->index, timestamp, AVSEEK_FLAG_BACKWARD) >= 0;
}

bool Demuxer::seekToByte(qint64 position)
{
    if (m_picture || (m_format->iformat->flags & AVFMT_NO_BYTE_SEEK))
        return false;
    return av_seek_frame(m_format, m_stream->index, position, AVSEEK_FLAG_BYTE) >= 0;
}

} // namespace semblance::media
