// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <cstring>

namespace semblance::test {

/// The frames of a video as the ffmpeg program decodes them, one after another, resized to width x height.
class ClipFrames {
public:
    ClipFrames(const QString& path, int width, int height)
        : m_width(width)
        , m_height(height)
    {
        m_ffmpeg.start(QStringLiteral("ffmpeg"),
            { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"), QStringLiteral("-i"), path,
                QStringLiteral("-fps_mode"), QStringLiteral("passthrough"), QStringLiteral("-vf"),
                QStringLiteral("scale=%1:%2").arg(width).arg(height), QStringLiteral("-pix_fmt"), QStringLiteral("rgb24"),
                QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-") });
    }
    ~ClipFrames()
    {
        m_ffmpeg.kill();
        m_ffmpeg.waitForFinished(-1);
    }

    /// A null image after the last frame.
    RgbImage next()
    {
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height) * 3);
        std::size_t have = 0;
        while (have < pixels.size()) {
            if (m_ffmpeg.bytesAvailable() == 0 && !m_ffmpeg.waitForReadyRead(300000) && m_ffmpeg.bytesAvailable() == 0)
                return {};
            const qint64 got = m_ffmpeg.read(reinterpret_cast<char*>(pixels.data()) + have, static_cast<qint64>(pixels.size() - have));
            if (got <= 0)
                return {};
            have += static_cast<std::size_t>(got);
        }
        return RgbImage(m_width, m_height, std::move(pixels));
    }

private:
    int m_width;
    int m_height;
    QProcess m_ffmpeg;
};

} // namespace semblance::test
