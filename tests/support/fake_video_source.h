// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_source.h"

#include <QCryptographicHash>
#include <QSet>
#include <functional>

namespace semblance::test {

/// A video of count frames made in memory, 25 frames a second in time base 1/1000. Each frame has its own colour pattern, and
/// its sha256 is that of its pixels. Frames in failing don't decode and are reported as problems.
class FakeVideoSource : public media::VideoSource {
public:
    explicit FakeVideoSource(qint64 count, int width = 64, int height = 48)
    {
        m_facts.container = QStringLiteral("fake");
        m_facts.codec = QStringLiteral("fake");
        m_facts.pixelFormat = QStringLiteral("rgb24");
        m_facts.codedWidth = m_facts.width = width;
        m_facts.codedHeight = m_facts.height = height;
        m_facts.frames = count;
        m_facts.timeBaseNum = 1;
        m_facts.timeBaseDen = 1000;
        m_facts.durationSeconds = static_cast<double>(count) / 25.0;
        m_facts.meanFrameRate = 25.0;
        m_facts.stillImage = count == 1;
        m_facts.decoder = QStringLiteral("fake 1");
        for (qint64 i = 0; i < count; ++i)
            m_frames.append({ i, i * 40, static_cast<double>(i) * 0.04, i % 12 == 0, i % 12 == 0 ? 'I' : 'P' });
    }

    const media::MediaFacts& facts() const override { return m_facts; }
    const QList<media::FrameEntry>& frames() const override { return m_frames; }
    const QList<media::MediaProblem>& problems() const override { return m_problems; }

    Result<media::DecodedFrame> frame(qint64 ordinal, const std::stop_token& = {}) override
    {
        decoded.append(ordinal);
        if (beforeFrame)
            beforeFrame(ordinal);
        if (ordinal < 0 || ordinal >= m_frames.size())
            return failure(Error::Kind::Media, QStringLiteral("There is no frame %1.").arg(ordinal));
        if (failing.contains(ordinal)) {
            const QString what = QStringLiteral("Frame %1 does not decode.").arg(ordinal);
            m_problems.append({ ordinal, what });
            return failure(Error::Kind::Media, what);
        }
        media::DecodedFrame result;
        result.entry = m_frames.at(ordinal);
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(m_facts.width) * static_cast<std::size_t>(m_facts.height) * 3);
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = static_cast<std::uint8_t>((i * 7 + static_cast<std::size_t>(ordinal) * 13) % 251);
        result.sha256
            = QCryptographicHash::hash(QByteArrayView(pixels.data(), static_cast<qsizetype>(pixels.size())), QCryptographicHash::Sha256)
                  .toHex();
        result.image = RgbImage(m_facts.width, m_facts.height, std::move(pixels));
        return result;
    }

    media::MediaFacts& editFacts() { return m_facts; }
    void addProblem(const media::MediaProblem& problem) { m_problems.append(problem); }

    QSet<qint64> failing;
    QList<qint64> decoded; ///< every ordinal asked for, in order
    std::function<void(qint64 ordinal)> beforeFrame;

private:
    media::MediaFacts m_facts;
    QList<media::FrameEntry> m_frames;
    QList<media::MediaProblem> m_problems;
};

} // namespace semblance::test
