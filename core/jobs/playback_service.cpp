// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/playback_service.h"

#include "core/jobs/throttle.h"

namespace semblance::jobs {
namespace {
constexpr qint64 kLongestStep = 64; ///< a longer way back is a jump, after which most go on forward
}

struct PlaybackService::Worker {
    Worker(Opener o, Previewer p)
        : opener(std::move(o))
        , previewer(std::move(p))
    {
    }

    Opener opener;
    Previewer previewer;
    std::unique_ptr<media::VideoSource> source;
    std::optional<qint64> cacheBytes;
    qint64 asked = 0;
    quint64 requests = 0; ///< answered so far; reading ahead for an older one ends
    std::optional<media::DecodedFrame> finishedAhead; ///< the next frame in the direction of stepping, ready for the screen
    int direction = 1;

    Result<media::DecodedFrame> frame(qint64 ordinal, const std::stop_token& stop)
    {
        if (!source)
            return failure(Error::Kind::Media, Sentence::of("no video is open."));
        if (ordinal != asked)
            direction = ordinal < asked && asked - ordinal <= kLongestStep ? -1 : 1;
        asked = ordinal;
        source->setDirection(direction);
        if (finishedAhead && finishedAhead->entry.ordinal == ordinal)
            return *std::exchange(finishedAhead, std::nullopt);
        finishedAhead.reset();
        return source->frame(ordinal, stop);
    }

    /// One step of it; false: nothing is left to do.
    bool readAhead()
    {
        const qint64 next = asked + direction;
        if (finishedAhead || !source->isAtHand(next))
            return source->readAhead();
        if (auto frame = source->frame(next))
            finishedAhead = std::move(*frame);
        return true;
    }
};

PlaybackService::PlaybackService(Opener opener, Previewer previewer, QObject* parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_worker(QStringLiteral("video"), std::make_unique<Worker>(m_opener, std::move(previewer)))
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
        worker.finishedAhead.reset();
        worker.asked = 0;
        ++worker.requests;
        MediaEvent event;
        event.path = path;
        report(event);
        if (worker.previewer) {
            // A file whose beginning shows nothing says why when it is opened.
            if (auto first = worker.previewer(path, stop)) {
                event.preview = std::move(*first);
                report(event);
            }
        }
        Throttle throttle;
        auto opened = worker.opener(path, stop, [&](const Progress& progress) {
            event.progress = progress;
            if (throttle.passes(progress))
                report(event);
        });
        if (opened) {
            worker.source = std::move(*opened);
            if (worker.cacheBytes)
                worker.source->setCacheBytes(*worker.cacheBytes);
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
    m_stop = std::stop_source(); // Where it comes too late, the frames of what is open are not stopped.
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
    m_worker.post([this, ordinal, generation = m_generation, stop = m_stop.get_token()](Worker& worker) {
        FrameEvent event;
        event.ordinal = ordinal;
        if (auto frame = worker.frame(ordinal, stop))
            event.frame = std::move(*frame);
        else
            event.error = frame.error();
        QMetaObject::invokeMethod(
            this, [this, generation, event] { finishFrame(generation, event); }, Qt::QueuedConnection);
        readAhead(m_worker, ++worker.requests);
    });
}

/// In steps, so that a new request waits for one picture at most.
void PlaybackService::readAhead(WorkerThread<Worker>& thread, quint64 request)
{
    thread.post([&thread, request](Worker& worker) {
        if (worker.source && request == worker.requests && worker.readAhead())
            readAhead(thread, request);
    });
}

void PlaybackService::setCacheBytes(qint64 bytes)
{
    m_worker.post([bytes](Worker& worker) {
        worker.cacheBytes = bytes;
        if (worker.source)
            worker.source->setCacheBytes(bytes);
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
