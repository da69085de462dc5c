// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/worker_thread.h"
#include "core/media/audio_source.h"
#include "ui/player/sound_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QTimer>

#include <cmath>
#include <optional>

namespace semblance::ui {
namespace {
using media::AudioSource;

constexpr double kTolerance = 0.06; ///< seconds out of step that nobody notices
constexpr int kFeedMilliseconds = 15;
constexpr qint64 kBufferSamples = AudioSource::kSampleRate / 8;

class Feeder {
public:
    explicit Feeder(std::function<void(const QString&)> unavailable)
        : m_unavailable(std::move(unavailable))
    {
    }

    void open(const QString& path)
    {
        stop();
        m_path = path;
        m_source.reset();
        m_refused = false;
    }

    void play(double seconds)
    {
        if (m_refused || !(m_source || openSource()) || !(m_sink || openDevice()))
            return;
        m_sink->reset();
        m_endsAt.reset();
        if (!m_source->seek(seconds))
            return;
        m_device = m_sink->start();
        m_timer->start(kFeedMilliseconds);
        feed();
    }

    void follow(double seconds)
    {
        if (!m_device)
            return;
        const double behind = seconds - heard();
        const bool past = m_endsAt && seconds > *m_endsAt - kTolerance;
        if (std::abs(behind) > kTolerance && !past) {
            m_endsAt.reset();
            m_source->seek(m_source->position() + behind);
        }
    }

    void stop()
    {
        if (m_timer)
            m_timer->stop();
        if (m_sink)
            m_sink->reset();
        m_device = nullptr;
    }

private:
    void refuse(const QString& why)
    {
        m_refused = true;
        m_unavailable(why);
    }

    bool openSource()
    {
        auto source = AudioSource::open(m_path);
        if (!source) {
            refuse(QCoreApplication::translate("SystemSound", "No sound: %1").arg(source.error().sentence.translated()));
            return false;
        }
        m_source = std::move(*source);
        return true;
    }

    bool openDevice()
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        QAudioFormat format;
        format.setSampleRate(AudioSource::kSampleRate);
        format.setChannelCount(AudioSource::kChannels);
        format.setSampleFormat(QAudioFormat::Int16);
        if (device.isNull() || !device.isFormatSupported(format)) {
            refuse(QCoreApplication::translate("SystemSound", "No sound: this machine has no device for it."));
            return false;
        }
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(kBufferSamples * AudioSource::kSampleBytes);
        m_timer = std::make_unique<QTimer>();
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { feed(); });
        return true;
    }

    void feed()
    {
        const qint64 samples = m_device ? m_sink->bytesFree() / AudioSource::kSampleBytes : 0;
        if (samples <= 0 || m_endsAt)
            return;
        const QByteArray block = m_source->read(samples);
        if (block.size() < samples * AudioSource::kSampleBytes)
            m_endsAt = m_source->position();
        m_device->write(block);
    }

    /// The time of what leaves the device's buffer now.
    double heard() const
    {
        const qint64 waiting = (m_sink->bufferSize() - m_sink->bytesFree()) / AudioSource::kSampleBytes;
        return m_source->position() - static_cast<double>(waiting) / AudioSource::kSampleRate;
    }

    std::function<void(const QString&)> m_unavailable;
    QString m_path;
    bool m_refused = false;
    std::unique_ptr<AudioSource> m_source;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QTimer> m_timer;
    QIODevice* m_device = nullptr; ///< the sink's, while it plays
    std::optional<double> m_endsAt;
};

class SystemSound final : public QObject, public SoundOutput {
public:
    SystemSound()
        : m_thread(QStringLiteral("sound"), std::make_unique<Feeder>([this](const QString& why) {
            QMetaObject::invokeMethod(
                this,
                [this, why] {
                    if (unavailable)
                        unavailable(why);
                },
                Qt::QueuedConnection);
        }))
    {
    }

    void open(const QString& path) override
    {
        m_thread.post([path](Feeder& feeder) { feeder.open(path); });
    }
    void play(double seconds) override
    {
        m_thread.post([seconds](Feeder& feeder) { feeder.play(seconds); });
    }
    void follow(double seconds) override
    {
        m_thread.post([seconds](Feeder& feeder) { feeder.follow(seconds); });
    }
    void stop() override
    {
        m_thread.post([](Feeder& feeder) { feeder.stop(); });
    }

private:
    jobs::WorkerThread<Feeder> m_thread;
};
} // namespace

std::unique_ptr<SoundOutput> systemSound()
{
    return std::make_unique<SystemSound>();
}

} // namespace semblance::ui
