// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/side_by_side_service.h"


namespace semblance::jobs {

struct SideBySideService::Worker {
    Worker(PlaybackService::Opener o, FaceFinder f)
        : opener(std::move(o))
        , findFace(std::move(f))
    {
    }

    Result<compare::AlignedPair> pair(const PairRequest& request, const std::stop_token& stop)
    {
        if (!video)
            return failure(Error::Kind::Media, Sentence::of("no video is open."));
        auto frame = video->frame(request.frame, stop);
        if (!frame)
            return tl::unexpected(frame.error());
        auto landmarks = request.landmarks ? Result<faces::Landmarks>(*request.landmarks) : findFace(frame->image);
        if (!landmarks)
            return tl::unexpected(landmarks.error());
        return compare::alignPair(request.first, { frame->image, *landmarks });
    }

    PlaybackService::Opener opener;
    FaceFinder findFace;
    std::unique_ptr<media::VideoSource> video;
};

SideBySideService::SideBySideService(PlaybackService::Opener opener, FaceFinder findFace, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("side by side"), std::make_unique<Worker>(std::move(opener), std::move(findFace)))
{
}

SideBySideService::~SideBySideService()
{
    m_stop.request_stop();
    m_stopPair.request_stop();
}

void SideBySideService::open(const QString& path)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_stopPair.request_stop();
    ++m_newest;
    ++m_generation;
    m_worker.post([this, path, generation = m_generation, stop = m_stop.get_token()](Worker& worker) {
        worker.video.reset();
        if (path.isEmpty() || stop.stop_requested())
            return;
        OtherVideoEvent event;
        event.path = path;
        if (auto video = worker.opener(path, stop, {})) {
            worker.video = std::move(*video);
            event.facts = worker.video->facts();
            event.frames = worker.video->frames();
        } else {
            event.error = video.error();
        }
        QMetaObject::invokeMethod(
            this,
            [this, event, generation] {
                if (generation == m_generation)
                    Q_EMIT opened(event);
            },
            Qt::QueuedConnection);
    });
}

quint64 SideBySideService::request(const PairRequest& request)
{
    m_stopPair.request_stop();
    m_stopPair = std::stop_source();
    const quint64 id = ++m_newest;
    m_worker.post([this, request, id, stop = m_stopPair.get_token()](Worker& worker) {
        if (stop.stop_requested())
            return;
        PairEvent event;
        event.id = id;
        event.frame = request.frame;
        if (auto pair = worker.pair(request, stop))
            event.pair = std::move(*pair);
        else
            event.error = pair.error();
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                if (event.id == m_newest)
                    Q_EMIT pairEvent(event);
            },
            Qt::QueuedConnection);
    });
    return id;
}

} // namespace semblance::jobs
