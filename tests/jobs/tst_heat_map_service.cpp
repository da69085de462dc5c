// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/heat_map_service.h"
#include "model/error.h"
#include "support/fake_detector.h"
#include "support/soon.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace semblance;
using jobs::HeatMapEvent;
using jobs::HeatMapRequest;
using jobs::HeatMapService;

namespace {

/// Marks the asked node in the map's first value; its randomised model turns the map around.
class MapsOnly : public model::Detector, public model::Explainer {
public:
    explicit MapsOnly(std::function<void()> before)
        : m_before(std::move(before))
    {
        m_description.hierarchy = model::LabelHierarchy::ffpp();
    }
    const model::ModelDescription& description() const override { return m_description; }
    int recommendedBatch() const override { return 1; }
    std::vector<model::FaceScores> score(std::span<const model::RgbView>) override { return {}; }
    std::vector<model::HeatMap> heatMaps(const model::RgbView&, std::span<const int>, model::HeatMapTarget) override { return {}; }
    std::vector<model::EvidenceMap> evidenceMaps(
        const model::RgbView& crop, std::span<const int> nodes, model::HeatMapTarget target, model::EncoderWeights weights) override
    {
        m_before();
        if (crop.width != faces::kCropSize || crop.height != faces::kCropSize)
            throw model::Error("wrong crop");
        if (nodes.front() == 99)
            throw model::Error("no node 99");
        const float sign = weights == model::EncoderWeights::Trained ? 1 : -1;
        const float last = target == model::HeatMapTarget::RawScore ? 1 : 2;
        return { { 2, 2, { sign * static_cast<float>(nodes.front()), -sign, -2 * sign, sign * last } } };
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

    void aModelThatCannotExplainItselfIsReported()
    {
        HeatMapService service(
            [](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> { return std::make_unique<test::FakeDetector>(); });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        service.request(request(1));
        SOON_EQUAL(spy.size(), 1);
        QVERIFY(!eventAt(spy, 0).map);
        QVERIFY(eventAt(spy, 0).error.message.contains(QStringLiteral("no heat map")));
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

    void theMapOfTheProbabilityIsNotThatOfTheRawScore()
    {
        HeatMapService service(
            [](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> { return std::make_unique<MapsOnly>([] {}); });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        HeatMapRequest r = request(8);
        r.target = model::HeatMapTarget::Marginal;
        service.request(r);
        SOON_EQUAL(spy.size(), 1);
        QCOMPARE(eventAt(spy, 0).map->values.back(), 2.0F);
        QVERIFY(eventAt(spy, 0).region); // node 8 is the nose
        QVERIFY(!eventAt(spy, 0).randomized);
    }

    void theRandomisedModelsMapComesBesideWithTheirRankCorrelation()
    {
        HeatMapService service(
            [](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> { return std::make_unique<MapsOnly>([] {}); });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        HeatMapRequest r = request(2);
        r.randomized = true;
        service.request(r);
        SOON_EQUAL(spy.size(), 1);
        const HeatMapEvent event = eventAt(spy, 0);
        QVERIFY(event.map && event.randomized);
        QCOMPARE(event.randomized->values.front(), -2.0F);
        QCOMPARE(*event.randomizedCorrelation, -1.0);
        QVERIFY(!event.region); // node 2 is the identity, which is in no one place
        QCOMPARE(event.crop.width(), faces::kCropSize);
    }

    void aMapThatIsKnownIsNotComputedAgain()
    {
        std::atomic<int> computed = 0;
        HeatMapService service([&](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> {
            return std::make_unique<MapsOnly>([&] { ++computed; });
        });
        QSignalSpy spy(&service, &HeatMapService::heatMapEvent);
        int asked = 0;
        const auto ask = [&](const HeatMapRequest& r) {
            service.request(r);
            ++asked;
            SOON_EQUAL(spy.size(), asked);
        };
        HeatMapRequest r = request(3);
        r.frameSha256 = QByteArrayLiteral("frame");
        ask(r);
        ask(r);
        QCOMPARE(computed, 1);
        QCOMPARE(eventAt(spy, 1).map->values, eventAt(spy, 0).map->values);
        r.randomized = true;
        ask(r);
        QCOMPARE(computed, 2);
        ask(r);
        QCOMPARE(computed, 2);
        r.landmarks[30].x += 0.5;
        r.randomized = false;
        ask(r);
        QCOMPARE(computed, 3);
        r.frameSha256 = QByteArrayLiteral("another frame");
        ask(r);
        r.target = model::HeatMapTarget::Marginal;
        ask(r);
        r.modelSha256 = QByteArrayLiteral("another model");
        ask(r);
        QCOMPARE(computed, 6);
        r.frameSha256.clear(); // A frame of which nothing is known is never taken for another one.
        ask(r);
        ask(r);
        QCOMPARE(computed, 8);
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
