// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/alignment.h"
#include "core/jobs/worker_thread.h"
#include "model/detector/detector.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace semblance::jobs {

struct HeatMapRequest {
    quint64 id = 0; ///< the caller's own number; comes back with the answer
    QByteArray modelSha256; ///< the model that made the scores; no other one's map is shown beside them
    RgbImage frame;
    faces::Landmarks landmarks {};
    int node = 0; ///< index into the hierarchy
};

struct HeatMapEvent {
    quint64 id = 0;
    std::optional<model::HeatMap> map; ///< covers the whole aligned crop
    int cropSize = faces::kCropSize;
    faces::Affine cropToFrame;
    Error error; ///< set when map is absent
};

/// Computes one face's Grad-CAM map at a time on a thread of its own, with a detector of its own. Lives on the GUI thread.
class HeatMapService : public QObject {
    Q_OBJECT
public:
    /// Loads the model with this SHA-256; called on the worker's thread.
    using Loader = std::function<Result<std::unique_ptr<model::Detector>>(const QByteArray& modelSha256)>;

    explicit HeatMapService(Loader loader, QObject* parent = nullptr);
    ~HeatMapService() override;

    /// While one map is being computed only the newest request is kept.
    void request(const HeatMapRequest& request);
    /// Forgets a request that has not begun.
    void drop();

Q_SIGNALS:
    void heatMapEvent(const semblance::jobs::HeatMapEvent& event);

private:
    struct Worker;

    void dispatch(const HeatMapRequest& request);

    bool m_busy = false;
    std::optional<HeatMapRequest> m_pending;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
