// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyze.h"
#include "support/fake_detector.h"
#include "support/fake_face_follower.h"
#include "support/fake_video_source.h"
#include "support/result_check.h"

#include <QTest>

#include <chrono>
#include <thread>
#include <tuple>

using namespace semblance;
using namespace semblance::analysis;
using namespace semblance::test;

namespace {

class ListSink : public ResultSink {
public:
    Result<> append(const QList<FrameResult>& frames) override
    {
        if (failAtCall == ++calls)
            return failure(Error::Kind::Case, QStringLiteral("The disk is full."));
        all += frames;
        batchSizes.append(frames.size());
        return {};
    }
    int calls = 0;
    int failAtCall = 0;
    QList<FrameResult> all;
    QList<qsizetype> batchSizes;
};

/// Everything in a frame's results, bit for bit.
QByteArray bytesOf(const QList<FrameResult>& frames)
{
    QByteArray bytes;
    const auto add = [&](const auto& value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); };
    for (const FrameResult& frame : frames) {
        add(frame.entry.ordinal);
        bytes += frame.sha256 + frame.problem.value_or(QStringLiteral("-")).toUtf8();
        for (const FaceResult& face : frame.faces) {
            add(face.frame);
            add(face.pts.value_or(-1));
            add(face.timeSeconds.value_or(-1));
            add(face.face.track);
            add(face.face.box);
            add(face.face.landmarks);
            bytes += face.frameSha256;
            for (const auto* values : { &face.rawScores, &face.probabilities })
                bytes.append(reinterpret_cast<const char*>(values->data()), static_cast<qsizetype>(values->size() * sizeof(double)));
        }
    }
    return bytes;
}

QList<qint64> ordinals(const QList<FrameResult>& frames)
{
    QList<qint64> list;
    for (const FrameResult& frame : frames)
        list.append(frame.entry.ordinal);
    return list;
}

/// A detector whose last digits depend on a batch's size, as a real one's matrix products do.
class BatchSensitiveDetector : public FakeDetector {
public:
    using FakeDetector::FakeDetector;
    std::vector<model::FaceScores> score(std::span<const model::RgbView> crops) override
    {
        auto scores = FakeDetector::score(crops);
        for (auto& face : scores)
            face.rawScores[0] += 1e-9 * static_cast<double>(crops.size());
        return scores;
    }
};

} // namespace

class AnalyzeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsHandedOnOnceInOrderWithItsFaces()
    {
        FakeVideoSource video(30);
        FakeFaceFollower follower;
        FakeDetector detector;
        ListSink sink;
        const auto summary = analyze(video, follower, detector, {}, sink, {}, {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Complete);
        QCOMPARE(summary->framesAnalyzed, 30);
        QCOMPARE(summary->faces, 55);
        QVERIFY(summary->problems.isEmpty());
        QCOMPARE(sink.all.size(), 30);
        for (qint64 i = 0; i < 30; ++i) {
            const FrameResult& frame = sink.all[i];
            QCOMPARE(frame.entry.ordinal, i);
            QCOMPARE(frame.faces.size(), i < 5 ? 1 : 2);
            const FaceResult& face = frame.faces.first();
            QCOMPARE(face.frame, i);
            QCOMPARE(face.pts, i * 40);
            QCOMPARE(face.frameSha256, frame.sha256);
            // The scores must be those of this face's own crop.
            const auto decoded = video.frame(i);
            const RgbImage crop = faces::alignedCrop(decoded->image, face.face.landmarks);
            const model::RgbView view = crop.view();
            QVERIFY(FakeDetector().score({ &view, 1 }).front().rawScores == face.rawScores);
        }
    }

    void framesAreScoredInBatchesOfAboutTheSizeThatTheDetectorLikes()
    {
        FakeVideoSource video(100);
        FakeFaceFollower follower([](qint64) {
            return QList<faces::Face> { makeFace(0, 2, 2, 20), makeFace(1, 20, 2, 20), makeFace(2, 40, 2, 20) };
        });
        FakeDetector detector(model::LabelHierarchy::ffpp(), 8);
        ListSink sink;
        VERIFY_RESULT(analyze(video, follower, detector, {}, sink, {}, {}));
        for (const int size : detector.batchSizes)
            QVERIFY(size >= 3 && size <= 8);
        QCOMPARE(std::accumulate(detector.batchSizes.begin(), detector.batchSizes.end(), 0), 300);
    }

    void framesWithoutFacesAreHandedOnTooAndHoldNothingBack()
    {
        FakeVideoSource video(1000);
        FakeFaceFollower follower([](qint64) { return QList<faces::Face> {}; });
        FakeDetector detector;
        ListSink sink;
        VERIFY_RESULT(analyze(video, follower, detector, {}, sink, {}, {}));
        QCOMPARE(sink.all.size(), 1000);
        QVERIFY(detector.batchSizes.empty());
        for (const qsizetype size : sink.batchSizes)
            QVERIFY(size <= 64);
    }

    void everyNthFrameIsDecodedAndNoOther_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<qint64>("maxFrames");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("every 4th") << 4 << qint64(0) << QList<qint64> { 0, 4, 8, 12, 16, 20 };
        QTest::newRow("every 7th") << 7 << qint64(0) << QList<qint64> { 0, 7, 14 };
        QTest::newRow("more than there are") << 50 << qint64(0) << QList<qint64> { 0 };
        QTest::newRow("at most 3") << 1 << qint64(3) << QList<qint64> { 0, 1, 2 };
        QTest::newRow("every 4th, at most 2") << 4 << qint64(2) << QList<qint64> { 0, 4 };
        QTest::newRow("at most more than there are") << 7 << qint64(99) << QList<qint64> { 0, 7, 14 };
    }
    void everyNthFrameIsDecodedAndNoOther()
    {
        QFETCH(int, every);
        QFETCH(qint64, maxFrames);
        QFETCH(QList<qint64>, expected);
        FakeVideoSource video(21);
        FakeFaceFollower follower;
        FakeDetector detector;
        ListSink sink;
        Settings settings;
        settings.every = every;
        if (maxFrames > 0)
            settings.maxFrames = maxFrames;
        const auto summary = analyze(video, follower, detector, settings, sink, {}, {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Complete);
        QCOMPARE(ordinals(sink.all), expected);
        QCOMPARE(video.decoded, expected);
        QCOMPARE(follower.given, expected);
    }

    void settingsThatMakeNoSenseAreRefused()
    {
        FakeVideoSource video(3);
        FakeFaceFollower follower;
        FakeDetector detector;
        ListSink sink;
        Settings settings;
        settings.every = 0;
        VERIFY_ERROR(analyze(video, follower, detector, settings, sink, {}, {}), QStringLiteral("1 or more"));
        settings.every = 1;
        settings.maxFrames = 0;
        VERIFY_ERROR(analyze(video, follower, detector, settings, sink, {}, {}), QStringLiteral("1 or more"));
    }

    void framesThatFailAreResultsAndMakeTheAnalysisPartial()
    {
        FakeVideoSource video(20);
        video.failing = { 3, 11 };
        video.addProblem({ std::nullopt, QStringLiteral("The file is cut.") });
        FakeFaceFollower follower([](qint64 ordinal) -> Result<QList<faces::Face>> {
            if (ordinal == 7)
                return failure(Error::Kind::Faces, QStringLiteral("Frame 7 confuses the face finder."));
            return QList<faces::Face> { makeFace(0, 5, 5, 30) };
        });
        FakeDetector detector;
        ListSink sink;
        const auto summary = analyze(video, follower, detector, {}, sink, {}, {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Partial);
        QCOMPARE(summary->framesAnalyzed, 17);
        QCOMPARE(summary->faces, 17);
        QCOMPARE(ordinals(sink.all).size(), 20);
        QList<std::optional<qint64>> frames;
        for (const auto& problem : summary->problems)
            frames.append(problem.frame);
        QCOMPARE(frames, (QList<std::optional<qint64>> { std::nullopt, 3, 7, 11 }));
        QCOMPARE(sink.all[3].problem, QStringLiteral("Frame 3 does not decode."));
        QVERIFY(sink.all[3].sha256.isEmpty());
        QCOMPARE(sink.all[7].problem, QStringLiteral("Frame 7 confuses the face finder."));
        QVERIFY(!sink.all[7].sha256.isEmpty());
        QVERIFY(!sink.all[4].problem);
        QVERIFY(!follower.given.contains(3));
    }

    void aStopKeepsWholeBatchesAndDecodesNoFurther()
    {
        FakeVideoSource video(200);
        std::stop_source stop;
        video.beforeFrame = [&](qint64 ordinal) {
            if (ordinal == 50)
                stop.request_stop();
        };
        FakeFaceFollower follower;
        FakeDetector detector;
        ListSink sink;
        const auto summary = analyze(video, follower, detector, {}, sink, stop.get_token(), {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Cancelled);
        QCOMPARE(video.decoded.last(), 50);
        QVERIFY(!sink.all.isEmpty());
        QVERIFY(sink.all.last().entry.ordinal < 50);
        for (const FrameResult& frame : sink.all) {
            for (const FaceResult& face : frame.faces)
                QCOMPARE(face.probabilities.size(), 10U);
        }
    }

    void aStopWhileABatchIsScoredDropsThatBatch()
    {
        FakeVideoSource video(40);
        std::stop_source stop;
        // Two batches in each group: the second must not begin.
        FakeFaceFollower follower([](qint64) { return QList<faces::Face>(6, makeFace(0, 2, 2, 20)); });
        FakeDetector detector(model::LabelHierarchy::ffpp(), 4);
        detector.beforeBatch = [&](int number) {
            if (number == 3)
                stop.request_stop();
        };
        ListSink sink;
        const auto summary = analyze(video, follower, detector, {}, sink, stop.get_token(), {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Cancelled);
        QCOMPARE(detector.batchSizes.size(), 3U);
        QCOMPARE(ordinals(sink.all), QList<qint64> { 0 });
    }

    void aStopBeforeTheStartDecodesNothing()
    {
        FakeVideoSource video(5);
        FakeFaceFollower follower;
        FakeDetector detector;
        ListSink sink;
        std::stop_source stop;
        stop.request_stop();
        const auto summary = analyze(video, follower, detector, {}, sink, stop.get_token(), {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Cancelled);
        QVERIFY(video.decoded.isEmpty());
    }

    void resumingGivesTheBytesOfAnUndisturbedRun_data()
    {
        QTest::addColumn<qint64>("stopAt");
        QTest::addColumn<int>("every");
        for (const qint64 stopAt : { 0, 1, 17, 40, 63, 64, 99 })
            QTest::addRow("stopped at %d", static_cast<int>(stopAt)) << stopAt << 1;
        QTest::addRow("every third, stopped at 48") << qint64(48) << 3;
    }
    void resumingGivesTheBytesOfAnUndisturbedRun()
    {
        QFETCH(qint64, stopAt);
        QFETCH(int, every);
        Settings settings;
        settings.every = every;
        const auto makeVideo = [] {
            auto video = std::make_unique<FakeVideoSource>(100);
            video->failing = { 6, 70 };
            return video;
        };
        ListSink undisturbed;
        {
            BatchSensitiveDetector detector;
            FakeFaceFollower follower;
            VERIFY_RESULT(analyze(*makeVideo(), follower, detector, settings, undisturbed, {}, {}));
        }
        ListSink sink;
        std::stop_source stop;
        {
            auto video = makeVideo();
            video->beforeFrame = [&](qint64 ordinal) {
                if (ordinal == stopAt)
                    stop.request_stop();
            };
            BatchSensitiveDetector detector;
            FakeFaceFollower follower;
            VERIFY_RESULT(analyze(*video, follower, detector, settings, sink, stop.get_token(), {}));
        }
        const auto startAfter = sink.all.isEmpty() ? std::nullopt : std::optional(sink.all.last().entry.ordinal);
        BatchSensitiveDetector detector;
        FakeFaceFollower follower;
        const auto summary = analyze(*makeVideo(), follower, detector, settings, sink, {}, {}, startAfter);
        VERIFY_RESULT(summary);
        QCOMPARE(summary->status, Status::Partial);
        QCOMPARE(ordinals(sink.all), ordinals(undisturbed.all));
        QVERIFY(bytesOf(sink.all) == bytesOf(undisturbed.all));
        QCOMPARE(summary->faces,
            std::accumulate(undisturbed.all.begin(), undisturbed.all.end(), qint64(0),
                [](qint64 sum, const FrameResult& frame) { return sum + frame.faces.size(); }));
    }

    void stagesOnThreadsOfTheirOwnGiveTheBytesOfASingleThread()
    {
        QByteArray bytes[2];
        for (const int threads : { 1, 2 }) {
            FakeVideoSource video(150);
            video.failing = { 6, 70 };
            // Each stage is the slowest for a while.
            video.beforeFrame = [](qint64 ordinal) { std::this_thread::sleep_for(std::chrono::microseconds(ordinal < 50 ? 300 : 0)); };
            BatchSensitiveDetector detector;
            detector.beforeBatch = [](int number) { std::this_thread::sleep_for(std::chrono::microseconds(number > 20 ? 1000 : 0)); };
            FakeFaceFollower follower;
            ListSink sink;
            Settings settings;
            settings.threads = threads;
            VERIFY_RESULT(analyze(video, follower, detector, settings, sink, {}, {}));
            QCOMPARE(sink.all.size(), 150);
            bytes[threads - 1] = bytesOf(sink.all);
        }
        QVERIFY(bytes[0] == bytes[1]);
    }

    void whatAStageThrowsReachesTheCaller_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("stages on threads of their own") << 0;
    }
    void whatAStageThrowsReachesTheCaller()
    {
        QFETCH(int, threads);
        Settings settings;
        settings.threads = threads;
        FakeDetector detector;
        ListSink sink;
        FakeVideoSource video(40);
        video.beforeFrame = [](qint64 ordinal) {
            if (ordinal == 20)
                throw std::bad_alloc();
        };
        FakeFaceFollower follower;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, std::ignore = analyze(video, follower, detector, settings, sink, {}, {}));
        FakeVideoSource whole(40);
        FakeFaceFollower throwing([](qint64 ordinal) -> Result<QList<faces::Face>> {
            if (ordinal == 20)
                throw std::bad_alloc();
            return QList<faces::Face> {};
        });
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, std::ignore = analyze(whole, throwing, detector, settings, sink, {}, {}));
    }

    void aFailingModelOrSinkIsAnError()
    {
        for (const bool modelFails : { true, false }) {
            FakeVideoSource video(50);
            FakeFaceFollower follower;
            FakeDetector detector;
            ListSink sink;
            if (modelFails)
                detector.beforeBatch = [](int number) {
                    if (number == 3)
                        throw model::Error("The device is out of memory.");
                };
            else
                sink.failAtCall = 2;
            const auto summary = analyze(video, follower, detector, {}, sink, {}, {});
            VERIFY_ERROR(summary, modelFails ? QStringLiteral("out of memory") : QStringLiteral("disk is full"));
            QCOMPARE(sink.batchSizes.size(), 1);
        }
    }

    void scoresThatAreNoNumbersAreRefused()
    {
        class BrokenDetector : public FakeDetector {
        public:
            std::vector<model::FaceScores> score(std::span<const model::RgbView> crops) override
            {
                auto scores = FakeDetector::score(crops);
                scores.back().rawScores[4] = std::nan("");
                return scores;
            }
        } detector;
        FakeVideoSource video(20);
        FakeFaceFollower follower;
        ListSink sink;
        VERIFY_ERROR(analyze(video, follower, detector, {}, sink, {}, {}), QStringLiteral("no numbers"));
        QVERIFY(sink.all.isEmpty());
    }

    void progressCountsAnalysedFramesUpToTheirNumber()
    {
        FakeVideoSource video(40);
        FakeFaceFollower follower;
        FakeDetector detector;
        ListSink sink;
        Settings settings;
        settings.every = 3;
        QList<qint64> done;
        VERIFY_RESULT(analyze(video, follower, detector, settings, sink, {}, [&](const Progress& progress) {
            QCOMPARE(progress.total, 14);
            QCOMPARE(progress.stage, QStringLiteral("analyse"));
            done.append(progress.done);
        }));
        QCOMPARE(done.first(), 0);
        QCOMPARE(done.last(), 14);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
    }
};

QTEST_GUILESS_MAIN(AnalyzeTest)
#include "tst_analyze.moc"
