// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/face_check_service.h"

#include "core/jobs/throttle.h"

namespace semblance::jobs {

struct FaceCheckService::Worker {
    explicit Worker(HeatMapService::Loader l)
        : loader(std::move(l))
    {
    }

    Result<> load(const QByteArray& wanted)
    {
        if (detector && sha256 == wanted)
            return {};
        detector.reset();
        auto loaded = loader(wanted);
        if (!loaded)
            return tl::unexpected(loaded.error());
        detector = std::move(*loaded);
        sha256 = wanted;
        return {};
    }

    HeatMapService::Loader loader;
    std::unique_ptr<model::Detector> detector;
    QByteArray sha256;
};

FaceCheckService::FaceCheckService(HeatMapService::Loader loader, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("face checks"), std::make_unique<Worker>(std::move(loader)))
{
}

FaceCheckService::~FaceCheckService()
{
    m_robustness.stop.request_stop();
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

} // namespace semblance::jobs
