// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_source.h"

#include "core/media/decoder.h"
#include "core/media/demuxer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::media {
namespace {
// Codecs whose blocks overlap need earlier ones to decode to the same samples as in sequence.
constexpr double kRunUpSeconds = 0.5;
// Containers round the times of blocks; what differs by less is taken to follow on.
constexpr qint64 kJitterSamples = AudioSource::kSampleRate / 20;
constexpr qint64 kLongestSilence = 10 * AudioSource::kSampleRate; ///< written at once, so that an absurd time can't fill the memory

class LibavAudio final : public AudioSource {
public:
    explicit LibavAudio(std::unique_ptr<Demuxer> demuxer, std::unique_ptr<Decoder> decoder)
        : m_demuxer(std::move(demuxer))
        , m_decoder(std::move(decoder))
        , m_packet(av_packet_alloc())
    {
    }

    bool seek(double seconds) override
    {
        const AVStream& stream = m_demuxer->stream();
        const double runUp = (seconds - kRunUpSeconds) / av_q2d(stream.time_base); // a stream's first block may come before 0
        if (!std::isfinite(runUp) || std::abs(runUp) > 9e18)
            return false;
        auto decoder = Decoder::open(stream);
        if (!decoder || !m_demuxer->seekToTimestamp(static_cast<qint64>(runUp)))
            return false;
        m_decoder = std::move(*decoder);
        m_resampler.reset();
        m_ready.clear();
        m_end = false;
        m_decodedTo.reset();
        m_next = std::llround(seconds * kSampleRate);
        return true;
    }

    double position() const override { return static_cast<double>(m_next) / kSampleRate; }

    QByteArray read(qint64 samples) override
    {
        const qsizetype wanted = samples * kSampleBytes;
        while (m_ready.size() < wanted && !m_end)
            decodeSome();
        const QByteArray out = m_ready.left(wanted);
        m_ready.remove(0, out.size());
        m_next += out.size() / kSampleBytes;
        return out;
    }

private:
    void decodeSome()
    {
        DecodedPicture block;
        const int rc = m_decoder->receive(block);
        if (rc >= 0)
            return take(*block.frame);
        if (rc == AVERROR_EOF) {
            m_end = true;
        } else if (m_demuxer->read(*m_packet) < 0) {
            m_decoder->send(nullptr, 0);
        } else {
            m_decoder->send(m_packet.get(), 0);
        }
    }

    bool prepare(const AVFrame& frame)
    {
        const bool same
            = m_resampler && frame.sample_rate == m_rate && frame.format == m_format && frame.ch_layout.nb_channels == m_channels;
        if (same)
            return true;
        AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
        AVChannelLayout given = frame.ch_layout;
        SwrContext* made = nullptr;
        swr_alloc_set_opts2(&made, &stereo, AV_SAMPLE_FMT_S16, kSampleRate, &given, static_cast<AVSampleFormat>(frame.format),
            frame.sample_rate, 0, nullptr);
        m_resampler.reset(made);
        if (!made || swr_init(made) < 0) {
            m_resampler.reset();
            return false;
        }
        m_rate = frame.sample_rate;
        m_format = frame.format;
        m_channels = frame.ch_layout.nb_channels;
        return true;
    }

    void take(const AVFrame& frame)
    {
        if (!prepare(frame))
            return;
        const int room = swr_get_out_samples(m_resampler.get(), frame.nb_samples);
        if (room <= 0)
            return;
        QByteArray block(static_cast<qsizetype>(room) * kSampleBytes, Qt::Uninitialized);
        auto* to = reinterpret_cast<std::uint8_t*>(block.data());
        const int got = swr_convert(m_resampler.get(), &to, room, const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples);
        if (got <= 0)
            return;
        block.truncate(static_cast<qsizetype>(got) * kSampleBytes);

        const qint64 follows = m_decodedTo.value_or(m_next);
        qint64 begin = follows;
        if (const auto time = timestamp(frame.best_effort_timestamp)) {
            const double seconds = static_cast<double>(*time) * av_q2d(m_demuxer->stream().time_base);
            if (const qint64 said = std::llround(seconds * kSampleRate); !m_decodedTo || std::abs(said - follows) > kJitterSamples)
                begin = said;
        }
        m_decodedTo = begin + got;

        const qint64 readyTo = m_next + m_ready.size() / kSampleBytes;
        if (begin > readyTo)
            m_ready.append(QByteArray(static_cast<qsizetype>(std::min(begin - readyTo, kLongestSilence)) * kSampleBytes, '\0'));
        else
            block.remove(0, static_cast<qsizetype>(std::min<qint64>(readyTo - begin, got)) * kSampleBytes);
        m_ready.append(block);
    }

    std::unique_ptr<Demuxer> m_demuxer;
    std::unique_ptr<Decoder> m_decoder;
    PacketPtr m_packet;
    SwrPtr m_resampler;
    int m_rate = 0;
    int m_format = -1;
    int m_channels = 0;
    QByteArray m_ready;
    qint64 m_next = 0; ///< moment of m_ready's first sample, counted from time 0
    std::optional<qint64> m_decodedTo; ///< moment after the last decoded sample
    bool m_end = false;
};
} // namespace

Result<std::unique_ptr<AudioSource>> AudioSource::openHere(const QString& path, std::stop_token stop)
{
    auto demuxer = Demuxer::open(path, std::move(stop), AVMEDIA_TYPE_AUDIO);
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    auto decoder = Decoder::open((*demuxer)->stream());
    if (!decoder)
        return tl::unexpected(decoder.error());
    return std::make_unique<LibavAudio>(std::move(*demuxer), std::move(*decoder));
}

} // namespace semblance::media
