// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_source.h"

#include <atomic>
#include <functional>
#include <memory>

namespace semblance::test {

/// A video made in memory: frame n is one flat colour whose red value is n % 256, 40 ms a frame. Nothing is read from disk.
class GeneratedVideo : public media::VideoSource {
public:
    struct Plan {
        qint64 frames = 10;
        int width = 64;
        int height = 48;
        std::optional<qint64> broken;               ///< this frame does not decode
        std::function<void(qint64)> beforeFrame;    ///< called on the decoding thread
    };

    explicit GeneratedVideo(Plan plan)
        : m_plan(std::move(plan))
    {
        m_facts.container = QStringLiteral("generated");
        m_facts.codec = QStringLiteral("none");
        m_facts.decoder = QStringLiteral("generated");
        m_facts.width = m_facts.codedWidth = m_plan.width;
        m_facts.height = m_facts.codedHeight = m_plan.height;
        m_facts.frames = m_plan.frames;
        m_facts.timeBaseNum = 1;
        m_facts.timeBaseDen = 1000;
        m_facts.durationSeconds = 0.04 * static_cast<double>(m_plan.frames);
        m_facts.meanFrameRate = 25;
        m_facts.stillImage = m_plan.frames == 1;
        for (qint64 n = 0; n < m_plan.frames; ++n)
            m_frames << media::FrameEntry{n, 40 * n + 7, (40 * static_cast<double>(n) + 7) / 1000, n % 5 == 0, n % 5 == 0 ? 'I' : 'P'};
    }

    const media::MediaFacts& facts() const override { return m_facts; }
    const QList<media::FrameEntry>& frames() const override { return m_frames; }
    const QList<media::MediaProblem>& problems() const override { return m_problems; }

    Result<media::DecodedFrame> frame(qint64 ordinal) override
    {
        if (m_plan.beforeFrame)
            m_plan.beforeFrame(ordinal);
        if (ordinal < 0 || ordinal >= m_plan.frames || ordinal == m_plan.broken)
            return failure(Error::Kind::Media, QStringLiteral("frame %1 does not decode.").arg(ordinal));
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(m_plan.width) * static_cast<std::size_t>(m_plan.height) * 3, 90);
        for (std::size_t i = 0; i < pixels.size(); i += 3)
            pixels[i] = static_cast<std::uint8_t>(ordinal % 256);
        return media::DecodedFrame{m_frames[ordinal], sha256(ordinal), RgbImage(m_plan.width, m_plan.height, std::move(pixels)), false};
    }

    /// Not a real digest: a value of the same form that is the frame's own.
    static QByteArray sha256(qint64 ordinal) { return QByteArray::number(ordinal, 16).rightJustified(64, '0'); }

private:
    Plan m_plan;
    media::MediaFacts m_facts;
    QList<media::FrameEntry> m_frames;
    QList<media::MediaProblem> m_problems;
};

} // namespace semblance::test
