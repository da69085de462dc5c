// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/heat_map_service.h"

#include <array>
#include <exception>

namespace semblance::jobs {

struct HeatMapService::Worker {
    explicit Worker(Loader l)
        : loader(std::move(l))
    {
    }

    Result<model::HeatMap> compute(const HeatMapRequest& request, const faces::Affine& frameToCrop)
    {
        if (!detector || sha256 != request.modelSha256) {
            detector.reset();
            auto loaded = loader(request.modelSha256);
            if (!loaded)
                return tl::unexpected(loaded.error());
            detector = std::move(*loaded);
            sha256 = request.modelSha256;
        }
        const RgbImage crop = faces::warpedCrop(request.frame, frameToCrop);
        try {
            const std::array<int, 1> nodes { request.node };
            auto maps = detector->heatMaps(crop.view(), nodes, model::HeatMapTarget::RawScore);
            if (maps.empty())
                return failure(Error::Kind::Model, QStringLiteral("the model gave no heat map for this node."));
            return std::move(maps.front());
        } catch (const std::exception& e) {
            return failure(Error::Kind::Model, QString::fromStdString(e.what()));
        }
    }

    Loader loader;
    std::unique_ptr<model::Detector> detector;
    QByteArray sha256;
};

HeatMapService::HeatMapService(Loader loader, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("heat map"), std::make_unique<Worker>(std::move(loader)))
{
}

HeatMapService::~HeatMapService() = default;

void HeatMapService::request(const HeatMapRequest& request)
{
    if (m_busy)
        m_pending = request;
    else
        dispatch(request);
}

void HeatMapService::drop()
{
    m_pending.reset();
}

void HeatMapService::dispatch(const HeatMapRequest& request)
{
    m_busy = true;
    m_worker.post([this, request](Worker& worker) {
        HeatMapEvent event;
        event.id = request.id;
        const faces::Affine frameToCrop = faces::cropTransform(request.landmarks);
        if (auto map = worker.compute(request, frameToCrop)) {
            event.map = std::move(*map);
            event.cropToFrame = frameToCrop.inverse();
        } else {
            event.error = map.error();
        }
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                m_busy = false;
                if (m_pending)
                    dispatch(*std::exchange(m_pending, std::nullopt));
                Q_EMIT heatMapEvent(event);
            },
            Qt::QueuedConnection);
    });
}

} // namespace semblance::jobs
