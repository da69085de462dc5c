// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/libav.h"

#include <QFile>
#include <stop_token>

namespace semblance::media {

/// One file opened read-only and reduced to the packets of its best video stream, or of the sound that belongs to it. Reads nothing but this file, whatever the
/// file's content refers to. A picture file (JPEG, PNG, TIFF, WebP, BMP...) is one packet that holds the whole file.
class Demuxer {
public:
    /// Errors are Error::Kind::Media, or Cancelled.
    static Result<std::unique_ptr<Demuxer>> open(const QString& path, std::stop_token stop = {}, AVMediaType kind = AVMEDIA_TYPE_VIDEO);
    ~Demuxer();
    Demuxer(const Demuxer&) = delete;
    Demuxer& operator=(const Demuxer&) = delete;

    const AVStream& stream() const { return *m_stream; }
    const AVFormatContext& format() const { return *m_format; }
    bool isPicture() const { return m_picture; }
    qint64 bytesRead() const { return m_file.pos(); }
    qint64 bytes() const { return m_file.size(); }

    /// The next packet of the stream: 0, AVERROR_EOF or what the demuxer says went wrong.
    int read(AVPacket& packet);
    /// Goes near a time stamp (before it where the container can) or a byte position; where it really went shows in the
    /// packets read next. False: this container cannot.
    bool seekToTimestamp(qint64 timestamp);
    bool seekToByte(qint64 position);
    /// What shows that the file was cut off. Moves the file's position: ask before reading or after it.
    std::optional<QString> cutOffSign();
    /// What the container's reader complained about since the last call.
    QStringList takeMessages() { return m_log.take(); }

private:
    Demuxer() = default;
    Result<> openFile(const QString& path);
    Result<> openFormat(const QString& path, std::stop_token stop);
    Result<> chooseVideo(const QString& path);
    Result<> chooseAudio(const QString& path);
    void discardOthers();
    int readPicture(AVPacket& packet);

    QFile m_file;
    AVIOContext* m_io = nullptr;
    AVFormatContext* m_format = nullptr;
    AVStream* m_stream = nullptr;
    LibavLog m_log;
    std::stop_token m_stop;
    bool m_picture = false;
    bool m_first = true;
};

} // namespace semblance::media
