// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/heat_map_measures.h"
#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/alignment.h"
#include "core/jobs/worker_thread.h"
#include "model/detector/explainer.h"

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
    QByteArray frameSha256; ///< of the decoded samples; empty: unknown, the map is computed anew each time
    faces::Landmarks landmarks {};
    int node = 0; ///< index into the hierarchy
    model::HeatMapTarget target = model::HeatMapTarget::RawScore;
    bool randomized = false; ///< also the map of the model with its last blocks re-drawn
};

struct HeatMapEvent {
    quint64 id = 0;
    std::optional<model::EvidenceMap> map; ///< covers the whole aligned crop
    std::optional<analysis::RegionShare> region; ///< see shareInNamedRegion
    std::optional<model::EvidenceMap> randomized; ///< present where asked for
    std::optional<double> randomizedCorrelation; ///< rankCorrelation of both maps
    RgbImage crop; ///< what the model was shown
    int cropSize = faces::kCropSize;
    faces::Affine cropToFrame;
    Error error; ///< set when map is absent
};

/// Computes one face's Grad-CAM map at a time on a thread of its own, with a detector of its own: one forward and one backward pass a
/// map. The newest maps are kept and not computed again. Lives on the GUI thread.
class HeatMapService : public QObject {
    Q_OBJECT
public:
    /// Loads the model with this SHA-256, which must be a model::Explainer too; called on the worker's thread.
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
