// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/heat_map_service.h"
#include "model/error.h"
#include "support/soon.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace semblance;
using jobs::HeatMapEvent;
using jobs::HeatMapRequest;
using jobs::HeatMapService;

namespace {

/// Marks the asked node in the map's first value.
class MapsOnly : public model::Detector {
public:
    explicit MapsOnly(std::function<void()> before)
        : m_before(std::move(before))
    {
    }
    const model::ModelDescription& description() const override { return m_description; }
    int recommendedBatch() const override { return 1; }
    std::vector<model::FaceScores> score(std::span<const model::RgbView>) override { return {}; }
    std::vector<model::HeatMap> heatMaps(const model::RgbView& crop, std::span<const int> nodes, model::HeatMapTarget) override
    {
        m_before();
        if (crop.width != faces::kCropSize || crop.height != faces::kCropSize)
            throw model::Error("wrong crop");
        if (nodes.front() == 99)
            throw model::Error("no node 99");
        return { { 2, 2, { static_cast<float>(nodes.front()), 0, 0, 1 } } };
    }

private:
    model::ModelDescription m_description;
    std::function<void()> m_before;
};

HeatMapRequest request(int node)
{
    HeatMapRequest r;
    r.modelSha256 = QByteArrayLiteral("known");
    r.frame = RgbImage(64, 64, std::vector<std::uint8_t>(64 * 64 * 3, 128));
    r.id = static_cast<quint64>(node) + 100;
    r.node = node;
    for (std::size_t i = 0; i < r.landmarks.size(); ++i)
        r.landmarks[i] = { 10.0 + static_cast<double>(i % 9) * 5, 10.0 + static_cast<double>(i / 9) * 5 };
    return r;
}

HeatMapEvent eventAt(const QSignalSpy& spy, int i)
{
    return spy[i][0].value<HeatMapEvent>();
}

} // namespace

class TestHeatMapService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMapComesWithTheWayBackOntoTheFrame()
    {
        HeatMapService service(
            [](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> { return std::make_unique<MapsOnly>([] {}); });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        const HeatMapRequest r = request(4);
        service.request(r);
        SOON_EQUAL(spy.size(), 1);
        const HeatMapEvent event = eventAt(spy, 0);
        QVERIFY(event.map);
        QCOMPARE(event.map->values.front(), 4.0F);
        QCOMPARE(event.id, 104);
        const faces::Point inCrop = faces::cropTransform(r.landmarks).map({ 20, 30 });
        const faces::Point back = event.cropToFrame.map(inCrop);
        QVERIFY(qAbs(back.x - 20) < 1e-6 && qAbs(back.y - 30) < 1e-6);
    }

    void anotherModelThanTheRunsIsNeverUsed()
    {
        HeatMapService service([](const QByteArray& sha256) -> Result<std::unique_ptr<model::Detector>> {
            if (sha256 == QByteArrayLiteral("known"))
                return std::make_unique<MapsOnly>([] {});
            return failure(Error::Kind::Model, QStringLiteral("no model %1.").arg(QString::fromLatin1(sha256)));
        });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        service.request(request(1));
        HeatMapRequest other = request(1);
        other.modelSha256 = QByteArrayLiteral("other");
        service.request(other);
        SOON_EQUAL(spy.size(), 2);
        QVERIFY(eventAt(spy, 0).map);
        QVERIFY(!eventAt(spy, 1).map);
        QCOMPARE(eventAt(spy, 1).error.message, QStringLiteral("no model other."));
    }

    void aModelErrorIsReportedAndTheNextMapStillComes()
    {
        HeatMapService service(
            [](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> { return std::make_unique<MapsOnly>([] {}); });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        service.request(request(99));
        SOON_EQUAL(spy.size(), 1);
        QCOMPARE(eventAt(spy, 0).error.message, QStringLiteral("no node 99"));
        service.request(request(0));
        SOON_EQUAL(spy.size(), 2);
        QVERIFY(eventAt(spy, 1).map);
    }

    void onlyTheNewestRequestWaits()
    {
        QSemaphore begun;
        QSemaphore go;
        HeatMapService service([&](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> {
            return std::make_unique<MapsOnly>([&] {
                begun.release();
                go.acquire();
            });
        });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        service.request(request(1));
        begun.acquire();
        service.request(request(2));
        service.request(request(3));
        go.release(2);
        SOON_EQUAL(spy.size(), 2);
        QCOMPARE(eventAt(spy, 1).id, 103);
    }
};
QTEST_GUILESS_MAIN(TestHeatMapService)
#include "tst_heat_map_service.moc"
