// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/face_check_service.h"

#include "core/jobs/throttle.h"

namespace semblance::jobs {

struct FaceCheckService::Worker {
    explicit Worker(Functions f)
        : functions(std::move(f))
    {
    }

    Result<> load(const QByteArray& wanted)
    {
        if (detector && sha256 == wanted)
            return {};
        detector.reset();
        auto loaded = functions.loadModel(wanted);
        if (!loaded)
            return tl::unexpected(loaded.error());
        detector = std::move(*loaded);
        sha256 = wanted;
        return {};
    }

    Result<compare::FaceInFrame> sourceOf(const TransplantRequest& request, const std::stop_token& stop)
    {
        if (request.source)
            return *request.source;
        if (!video || path != request.sourcePath) {
            video.reset();
            auto opened = functions.openVideo(request.sourcePath, stop, {});
            if (!opened)
                return tl::unexpected(opened.error());
            video = std::move(*opened);
            path = request.sourcePath;
        }
        auto frame = video->frame(request.sourceFrame);
        if (!frame)
            return tl::unexpected(frame.error());
        compare::FaceInFrame face { frame->image, {} };
        if (request.sourceLandmarks) {
            face.landmarks = *request.sourceLandmarks;
            return face;
        }
        const auto found = functions.findFace(frame->image);
        if (!found)
            return tl::unexpected(found.error());
        face.landmarks = *found;
        return face;
    }

    Result<compare::Counterfactual> transplant(const TransplantRequest& request, const std::stop_token& stop)
    {
        if (auto loaded = load(request.modelSha256); !loaded)
            return tl::unexpected(loaded.error());
        const auto source = sourceOf(request, stop);
        if (!source)
            return tl::unexpected(source.error());
        return compare::transplantAndScore(*detector, request.target, *source, request.region, stop);
    }

    Functions functions;
    std::unique_ptr<model::Detector> detector;
    QByteArray sha256; ///< of the detector
    std::unique_ptr<media::VideoSource> video; ///< of the last source that was a file
    QString path; ///< of video
};

FaceCheckService::FaceCheckService(Functions functions, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("face checks"), std::make_unique<Worker>(std::move(functions)))
{
}

FaceCheckService::~FaceCheckService()
{
    m_robustness.stop.request_stop();
    m_transplant.stop.request_stop();
}

quint64 FaceCheckService::checkRobustness(const RobustnessRequest& request)
{
    const auto stop = m_robustness.next();
    const quint64 id = m_robustness.id;
    const auto report = [this](const RobustnessEvent& event) {
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                if (event.id == m_robustness.id)
                    Q_EMIT robustnessEvent(event);
            },
            Qt::QueuedConnection);
    };
    m_worker.post([id, request, stop, report](Worker& worker) {
        if (stop.stop_requested())
            return;
        RobustnessEvent event;
        event.id = id;
        const auto fail = [&](const Error& error) {
            event.state = RobustnessEvent::State::Failed;
            event.error = error;
            report(event);
        };
        report(event);
        if (auto loaded = worker.load(request.modelSha256); !loaded)
            return fail(loaded.error());
        Throttle throttle;
        auto measured = compare::measureRobustness(*worker.detector, request.frame, request.landmarks, request.where, stop,
            [&](const compare::Robustness& robustness, const Progress& progress) {
                event.robustness = robustness;
                event.progress = progress;
                if (throttle.passes())
                    report(event);
            });
        if (!measured)
            return fail(measured.error());
        event.robustness = std::move(*measured);
        event.state = RobustnessEvent::State::Finished;
        report(event);
    });
    return id;
}

void FaceCheckService::cancelRobustness()
{
    m_robustness.next();
}

quint64 FaceCheckService::checkTransplant(const TransplantRequest& request)
{
    const auto stop = m_transplant.next();
    const quint64 id = m_transplant.id;
    m_worker.post([this, id, request, stop](Worker& worker) {
        if (stop.stop_requested())
            return;
        TransplantEvent event;
        event.id = id;
        if (auto made = worker.transplant(request, stop))
            event.result = std::move(*made);
        else
            event.error = made.error();
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                if (event.id == m_transplant.id)
                    Q_EMIT transplantEvent(event);
            },
            Qt::QueuedConnection);
    });
    return id;
}

void FaceCheckService::cancelTransplant()
{
    m_transplant.next();
}

} // namespace semblance::jobs
