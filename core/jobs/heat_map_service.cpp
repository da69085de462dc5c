// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/heat_map_service.h"

#include <algorithm>
#include <array>
#include <deque>
#include <exception>
#include <utility>

namespace semblance::jobs {
namespace {

constexpr std::size_t kKept = 128;

/// What a map depends on.
struct Key {
    QByteArray modelSha256;
    QByteArray frameSha256;
    faces::Landmarks landmarks {};
    int node = 0;
    model::HeatMapTarget target = model::HeatMapTarget::RawScore;
    bool randomized = false;

    friend bool operator==(const Key& a, const Key& b)
    {
        const auto samePlace = [](const faces::Point& p, const faces::Point& q) { return p.x == q.x && p.y == q.y; };
        return a.modelSha256 == b.modelSha256 && a.frameSha256 == b.frameSha256 && a.node == b.node && a.target == b.target
            && a.randomized == b.randomized && std::equal(a.landmarks.begin(), a.landmarks.end(), b.landmarks.begin(), samePlace);
    }
};

} // namespace

struct HeatMapService::Worker {
    explicit Worker(Loader l)
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
        explainer = dynamic_cast<model::Explainer*>(detector.get());
        sha256 = wanted;
        return {};
    }

    Result<model::EvidenceMap> map(const HeatMapRequest& request, const RgbImage& crop, bool randomized)
    {
        const Key key { request.modelSha256, request.frameSha256, request.landmarks, request.node, request.target, randomized };
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const auto& entry) { return entry.first == key; });
        if (!request.frameSha256.isEmpty() && known != kept.end())
            return known->second;
        try {
            const std::array<int, 1> nodes { request.node };
            const auto weights = randomized ? model::EncoderWeights::Randomized : model::EncoderWeights::Trained;
            auto maps = explainer ? explainer->evidenceMaps(crop.view(), nodes, request.target, weights) : std::vector<model::EvidenceMap>();
            if (maps.empty())
                return failure(Error::Kind::Model, Sentence::of("the model gave no heat map for this node."));
            kept.emplace_front(key, maps.front());
            if (kept.size() > kKept)
                kept.pop_back();
            return std::move(maps.front());
        } catch (const std::exception& e) {
            return failure(Error::Kind::Model, QString::fromStdString(e.what()));
        }
    }

    HeatMapEvent answer(const HeatMapRequest& request)
    {
        HeatMapEvent event;
        event.id = request.id;
        const faces::Affine frameToCrop = faces::cropTransform(request.landmarks);
        event.cropToFrame = frameToCrop.inverse();
        event.crop = faces::warpedCrop(request.frame, frameToCrop);
        if (auto loaded = load(request.modelSha256); !loaded) {
            event.error = loaded.error();
            return event;
        }
        auto trained = map(request, event.crop, false);
        if (!trained) {
            event.error = trained.error();
            return event;
        }
        faces::Landmarks inCrop;
        std::transform(request.landmarks.begin(), request.landmarks.end(), inCrop.begin(),
            [&](const faces::Point& p) { return frameToCrop.map(p); });
        const auto& nodes = detector->description().hierarchy.nodes();
        if (request.node >= 0 && std::cmp_less(request.node, nodes.size()))
            event.region = analysis::shareInNamedRegion(
                *trained, inCrop, event.cropSize, nodes[static_cast<std::size_t>(request.node)].name);
        if (request.randomized) {
            auto randomized = map(request, event.crop, true);
            if (!randomized) {
                event.error = randomized.error();
                return event;
            }
            event.randomizedCorrelation = analysis::rankCorrelation(*trained, *randomized);
            event.randomized = std::move(*randomized);
        }
        event.map = std::move(*trained);
        return event;
    }

    Loader loader;
    std::unique_ptr<model::Detector> detector;
    model::Explainer* explainer = nullptr; ///< the same object
    QByteArray sha256;
    std::deque<std::pair<Key, model::EvidenceMap>> kept; ///< newest first
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
        QMetaObject::invokeMethod(
            this,
            [this, event = worker.answer(request)] {
                m_busy = false;
                if (m_pending)
                    dispatch(*std::exchange(m_pending, std::nullopt));
                Q_EMIT heatMapEvent(event);
            },
            Qt::QueuedConnection);
    });
}

} // namespace semblance::jobs
