// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/playback_service.h"

#include "core/jobs/throttle.h"

namespace semblance::jobs {

struct PlaybackService::Worker {
    explicit Worker(Opener o)
        : opener(std::move(o))
    {
    }

    Opener opener;
    std::unique_ptr<media::VideoSource> source;
};

PlaybackService::PlaybackService(Opener opener, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("video"), std::make_unique<Worker>(std::move(opener)))
{
}

PlaybackService::~PlaybackService()
{
    m_stop.request_stop();
}

void PlaybackService::open(const QString& path)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_decoding = false;
    m_pending.reset();
    const quint64 generation = ++m_generation;

    const auto report = [this, generation](const MediaEvent& event) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, event] {
                if (generation == m_generation)
                    Q_EMIT mediaEvent(event);
            },
            Qt::QueuedConnection);
    };
    m_worker.post([path, stop = m_stop.get_token(), report](Worker& worker) {
        worker.source.reset();
        MediaEvent event;
        event.path = path;
        report(event);
        Throttle throttle;
        auto opened = worker.opener(path, stop, [&](const Progress& progress) {
            event.progress = progress;
            if (throttle.passes())
                report(event);
        });
        if (opened) {
            worker.source = std::move(*opened);
            event.state = MediaEvent::State::Opened;
            event.facts = worker.source->facts();
            event.frames = worker.source->frames();
            event.problems = worker.source->problems();
        } else {
            event.state = MediaEvent::State::Failed;
            event.error = opened.error();
        }
        report(event);
    });
}

void PlaybackService::cancelOpening()
{
    m_stop.request_stop();
}

void PlaybackService::requestFrame(qint64 ordinal)
{
    if (m_decoding)
        m_pending = ordinal;
    else
        dispatch(ordinal);
}

void PlaybackService::dispatch(qint64 ordinal)
{
    m_decoding = true;
    m_worker.post([this, ordinal, generation = m_generation](Worker& worker) {
        FrameEvent event;
        event.ordinal = ordinal;
        if (!worker.source) {
            event.error = { Error::Kind::Media, QStringLiteral("no video is open.") };
        } else if (auto frame = worker.source->frame(ordinal)) {
            event.frame = std::move(*frame);
        } else {
            event.error = frame.error();
        }
        QMetaObject::invokeMethod(
            this, [this, generation, event] { finishFrame(generation, event); }, Qt::QueuedConnection);
    });
}

void PlaybackService::finishFrame(quint64 generation, const FrameEvent& event)
{
    if (generation != m_generation)
        return;
    m_decoding = false;
    // The next decoding starts before the picture is shown, so that both go on at once.
    if (m_pending)
        dispatch(*std::exchange(m_pending, std::nullopt));
    Q_EMIT frameEvent(event);
}

} // namespace semblance::jobs
