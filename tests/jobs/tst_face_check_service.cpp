// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/face_check_service.h"
#include "support/fake_detector.h"
#include "support/fake_video_source.h"
#include "support/frontal_face.h"
#include "support/soon.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace semblance;
using jobs::FaceCheckService;
using jobs::RobustnessEvent;
using jobs::RobustnessRequest;

namespace {

RobustnessRequest request(int brightness)
{
    RobustnessRequest r;
    r.modelSha256 = QByteArrayLiteral("known");
    r.frame = RgbImage(64, 64, std::vector<std::uint8_t>(64 * 64 * 3, static_cast<std::uint8_t>(brightness)));
    for (std::size_t i = 0; i < r.landmarks.size(); ++i)
        r.landmarks[i] = { 10.0 + static_cast<double>(i % 9) * 5, 10.0 + static_cast<double>(i / 9) * 5 };
    return r;
}

RobustnessEvent last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? RobustnessEvent() : spy.constLast()[0].value<RobustnessEvent>();
}

FaceCheckService::Functions functions(jobs::HeatMapService::Loader loadModel)
{
    return { std::move(loadModel),
        [](const QString& path, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            if (path.isEmpty())
                return failure(Error::Kind::Media, QStringLiteral("no file."));
            return std::make_unique<test::FakeVideoSource>(5, 160, 160);
        },
        [](const RgbImage&) -> Result<faces::Landmarks> { return failure(Error::Kind::Faces, QStringLiteral("no face.")); } };
}

FaceCheckService::Functions fakeModel()
{
    return functions([](const QByteArray& sha256) -> Result<std::unique_ptr<model::Detector>> {
        if (sha256 != QByteArrayLiteral("known"))
            return failure(Error::Kind::Model, QStringLiteral("no model %1.").arg(QString::fromLatin1(sha256)));
        return std::make_unique<test::FakeDetector>();
    });
}

} // namespace

class TestFaceCheckService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeMeasurementComesLast()
    {
        FaceCheckService service(fakeModel());
        QSignalSpy spy(&service, &FaceCheckService::robustnessEvent);
        const quint64 id = service.checkRobustness(request(100));
        SOON_EQUAL(last(spy).state, RobustnessEvent::State::Finished);
        const RobustnessEvent event = last(spy);
        QCOMPARE(event.id, id);
        QCOMPARE(event.progress.done, event.progress.total);
        test::FakeDetector detector;
        const auto direct
            = compare::measureRobustness(detector, request(100).frame, request(100).landmarks, compare::ChangedPicture::Frame, {});
        QCOMPARE(
            event.robustness.curves.back().points.back().scores->probabilities, direct->curves.back().points.back().scores->probabilities);
    }

    void anotherModelThanTheRunsIsNeverUsed()
    {
        FaceCheckService service(fakeModel());
        QSignalSpy spy(&service, &FaceCheckService::robustnessEvent);
        RobustnessRequest r = request(100);
        r.modelSha256 = QByteArrayLiteral("other");
        service.checkRobustness(r);
        SOON_EQUAL(last(spy).state, RobustnessEvent::State::Failed);
        QCOMPARE(last(spy).error.message, QStringLiteral("no model other."));
        QVERIFY(!last(spy).robustness.unchanged);
    }

    void theNewestRequestStopsTheOlderOnes()
    {
        QSemaphore begun;
        QSemaphore go;
        std::atomic<int> scored = 0;
        FaceCheckService service(functions([&](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> {
            auto detector = std::make_unique<test::FakeDetector>();
            detector->beforeBatch = [&](int) {
                if (++scored == 1) {
                    begun.release();
                    go.acquire();
                }
            };
            return detector;
        }));
        QSignalSpy spy(&service, &FaceCheckService::robustnessEvent);
        service.checkRobustness(request(10));
        begun.acquire();
        service.checkRobustness(request(20));
        const quint64 newest = service.checkRobustness(request(30));
        go.release();
        SOON_EQUAL(last(spy).state, RobustnessEvent::State::Finished);
        for (const auto& arguments : spy)
            QCOMPARE(arguments[0].value<RobustnessEvent>().id, newest);
        // One of the first, none of the second, all of the third.
        QCOMPARE(scored.load(), 1 + static_cast<int>(last(spy).progress.total));
    }

    void aCancelledRequestIsNotReported()
    {
        QSemaphore begun;
        QSemaphore go;
        std::atomic<int> scored = 0;
        FaceCheckService service(functions([&](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> {
            auto detector = std::make_unique<test::FakeDetector>();
            detector->beforeBatch = [&](int) {
                if (++scored == 1) {
                    begun.release();
                    go.acquire();
                }
            };
            return detector;
        }));
        QSignalSpy spy(&service, &FaceCheckService::robustnessEvent);
        service.checkRobustness(request(10));
        begun.acquire();
        service.cancelRobustness();
        go.release();
        const quint64 next = service.checkRobustness(request(20));
        SOON_EQUAL(last(spy).state, RobustnessEvent::State::Finished);
        for (const auto& arguments : spy)
            QCOMPARE(arguments[0].value<RobustnessEvent>().id, next);
    }

    void aTransplantTakesItsSourceFromAPictureOrAFrameOfAFile()
    {
        FaceCheckService service(fakeModel());
        QSignalSpy spy(&service, &FaceCheckService::transplantEvent);
        const auto event = [&](qsizetype i) { return spy[i][0].value<jobs::TransplantEvent>(); };
        test::FakeVideoSource video(5, 160, 160);
        jobs::TransplantRequest r;
        r.modelSha256 = QByteArrayLiteral("known");
        r.target = { video.frame(0)->image, test::frontalFace(0.45) };
        r.source = compare::FaceInFrame { video.frame(3)->image, test::frontalFace(0.45) };
        service.checkTransplant(r);
        SOON_EQUAL(spy.size(), 1);
        QVERIFY2(event(0).result, qPrintable(event(0).error.message));
        jobs::TransplantRequest fromFile = r;
        fromFile.source.reset();
        fromFile.sourcePath = QStringLiteral("other.mp4");
        fromFile.sourceFrame = 3;
        fromFile.sourceLandmarks = test::frontalFace(0.45);
        service.checkTransplant(fromFile);
        SOON_EQUAL(spy.size(), 2);
        QVERIFY(event(1).result);
        QCOMPARE(event(1).result->transplanted.scores.rawScores, event(0).result->transplanted.scores.rawScores);
        fromFile.sourceLandmarks.reset();
        service.checkTransplant(fromFile);
        SOON_EQUAL(spy.size(), 3);
        QCOMPARE(event(2).error.message, QStringLiteral("no face."));
        fromFile.sourcePath.clear();
        service.checkTransplant(fromFile);
        SOON_EQUAL(spy.size(), 4);
        QCOMPARE(event(3).error.message, QStringLiteral("no file."));
    }

    void aServiceThatGoesAwayStopsItsWork()
    {
        QSemaphore begun;
        std::atomic<int> scored = 0;
        {
            FaceCheckService service(functions([&](const QByteArray&) -> Result<std::unique_ptr<model::Detector>> {
                auto detector = std::make_unique<test::FakeDetector>();
                detector->beforeBatch = [&](int) {
                    ++scored;
                    begun.release();
                };
                return detector;
            }));
            service.checkRobustness(request(10));
            for (int i = 0; i < 100; ++i)
                service.checkRobustness(request(10));
            begun.acquire();
        }
        QVERIFY(scored < 300);
    }
};
QTEST_GUILESS_MAIN(TestFaceCheckService)
#include "tst_face_check_service.moc"
