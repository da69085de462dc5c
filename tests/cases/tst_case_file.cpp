// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/landmark_blob.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;
using analysis::Status;

/// What is written comes back, for every kind of row.
class CaseFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    QString newPath() { return m_dir.filePath(QStringLiteral("case %1 ü'#?.semcase").arg(++m_files)); }
    std::unique_ptr<CaseFile> newCase(const QString& path)
    {
        auto opened = CaseFile::open(path);
        if (!opened)
            qWarning("%s", qPrintable(opened.error().message));
        return opened ? std::move(*opened) : nullptr;
    }
    RunId startRun(CaseFile& file, qint64 evidence = 1)
    {
        const auto id = file.addEvidence(sampleEvidence(evidence));
        return id ? file.startRun(sampleRun(*id)).value_or(RunId {}) : RunId {};
    }

    static void compare(const QList<analysis::FaceResult>& actual, const QList<analysis::FaceResult>& expected)
    {
        QCOMPARE(actual.size(), expected.size());
        for (qsizetype i = 0; i < actual.size(); ++i) {
            const auto& a = actual[i];
            const auto& e = expected[i];
            QCOMPARE(a.frame, e.frame);
            QCOMPARE(a.pts, e.pts);
            QCOMPARE(a.timeSeconds, e.timeSeconds);
            QCOMPARE(a.frameSha256, e.frameSha256);
            QCOMPARE(a.face.track, e.face.track);
            QVERIFY(std::memcmp(&a.face.box, &e.face.box, sizeof(faces::Box)) == 0);
            QVERIFY(std::memcmp(a.face.landmarks.data(), e.face.landmarks.data(), sizeof(faces::Landmarks)) == 0);
            QCOMPARE(a.face.detectionConfidence, e.face.detectionConfidence);
            QCOMPARE(a.face.quality.landmarkConfidence, e.face.quality.landmarkConfidence);
            QVERIFY(a.face.quality.sizePixels == e.face.quality.sizePixels && a.face.quality.sharpness == e.face.quality.sharpness
                && a.face.quality.yawDegrees == e.face.quality.yawDegrees);
            QVERIFY(a.rawScores == e.rawScores);
            QVERIFY(a.probabilities == e.probabilities);
        }
    }

private Q_SLOTS:
    void evidenceComesBackWithItsFactsAndUnknownOnesStayUnknown()
    {
        const QString path = newPath();
        EvidenceId id;
        {
            const auto file = newCase(path);
            const auto added = file->addEvidence(sampleEvidence());
            VERIFY_RESULT(added);
            id = *added;
        }
        const auto all = newCase(path)->evidence();
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        const Evidence& evidence = all->first();
        const Evidence expected = sampleEvidence();
        QCOMPARE(evidence.id.value, id.value);
        QCOMPARE(evidence.path, expected.path);
        QCOMPARE(evidence.fileName, expected.fileName);
        QCOMPARE(evidence.sha256, expected.sha256);
        QCOMPARE(evidence.bytes, expected.bytes);
        QCOMPARE(evidence.facts.codec, expected.facts.codec);
        QCOMPARE(evidence.facts.frames, expected.facts.frames);
        QCOMPARE(evidence.facts.timeBaseDen, expected.facts.timeBaseDen);
        QCOMPARE(evidence.facts.meanFrameRate, expected.facts.meanFrameRate);
        QCOMPARE(evidence.facts.bitRate, expected.facts.bitRate);
        QCOMPARE(evidence.facts.durationSeconds, std::nullopt);
        QVERIFY(evidence.addedUtc.isValid());
        QCOMPARE(evidence.addedUtc.timeSpec(), Qt::UTC);
    }

    void theSameContentIsAddedOnceAndRemembersWhereItIsNow()
    {
        const auto file = newCase(newPath());
        const auto first = file->addEvidence(sampleEvidence());
        Evidence moved = sampleEvidence();
        moved.path = QStringLiteral("/elsewhere/copy.mp4");
        moved.fileName = QStringLiteral("copy.mp4");
        const auto second = file->addEvidence(moved);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(first->value, second->value);
        const auto all = file->evidence();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().path, moved.path);
        QCOMPARE(all->first().fileName, sampleEvidence().fileName);
    }

    void runsComeBackNewestFirstWithModelSettingsAndProblems()
    {
        const QString path = newPath();
        analysis::Settings settings;
        settings.every = 7;
        settings.maxFrames = 1234567890123;
        settings.threshold = 0.1 + 0.2;
        settings.precision = model::Precision::BFloat16;
        settings.device = QStringLiteral("cuda:1");
        settings.threads = 3;
        settings.follower = { QStringLiteral("yunet"), QStringLiteral("/w.onnx"), 24, 5 };
        {
            const auto file = newCase(path);
            const auto evidence = file->addEvidence(sampleEvidence());
            Run run = sampleRun(*evidence);
            VERIFY_RESULT(file->startRun(run));
            run.settings = settings;
            const auto second = file->startRun(run);
            VERIFY_RESULT(second);
            VERIFY_RESULT(
                file->finishRun(*second, Status::Partial, { { std::nullopt, QStringLiteral("cut") }, { 4, QStringLiteral("broken") } }));
        }
        const auto file = newCase(path);
        const auto runs = file->runs({ 1 });
        VERIFY_RESULT(runs);
        QCOMPARE(runs->size(), 2);
        const Run& run = runs->first();
        QCOMPARE(run.id.value, 2);
        QCOMPARE(run.status, Status::Partial);
        QVERIFY(run.finishedUtc.has_value());
        QCOMPARE(run.lastFrame, std::nullopt);
        QCOMPARE(run.problems.size(), 2);
        QCOMPARE(run.problems[0].frame, std::nullopt);
        QCOMPARE(run.problems[1].frame, 4);
        QCOMPARE(run.problems[1].what, QStringLiteral("broken"));
        QCOMPARE(run.settings.every, 7);
        QCOMPARE(run.settings.maxFrames, settings.maxFrames);
        QVERIFY(run.settings.threshold == settings.threshold);
        QCOMPARE(run.settings.precision, settings.precision);
        QCOMPARE(run.settings.device, settings.device);
        QCOMPARE(run.settings.threads, 3);
        QCOMPARE(run.settings.follower.detector, settings.follower.detector);
        QCOMPARE(run.settings.follower.detectorWeights, settings.follower.detectorWeights);
        QCOMPARE(run.settings.follower.smallestFace, 24);
        QCOMPARE(run.settings.follower.detectEvery, 5);
        QCOMPARE(run.software, sampleRun({ 1 }).software);
        QCOMPARE(run.model.name, sampleModel().name);
        QCOMPARE(run.model.sha256, sampleModel().sha256);
        QCOMPARE(run.model.hierarchyJson, sampleModel().hierarchyJson);
        QCOMPARE(run.model.intendedUse, sampleModel().intendedUse);
        QVERIFY(run.model.demonstration);
        QCOMPARE(runs->last().status, Status::Cancelled);
        QCOMPARE(runs->last().finishedUtc, std::nullopt);
        QCOMPARE(file->run({ 1 })->id.value, 1);
        VERIFY_ERROR(file->run({ 99 }), QStringLiteral("no analysis run 99"));
    }

    void facesComeBackBitForBitInTheAskedFrames()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        const auto frames = sampleFrames(0, 40);
        VERIFY_RESULT(file->appendFrames(run, frames.mid(0, 17)));
        VERIFY_RESULT(file->appendFrames(run, frames.mid(17)));
        QList<analysis::FaceResult> expected;
        for (const auto& frame : frames.mid(5, 26))
            expected += frame.faces;
        const auto faces = file->faces(run, 5, 30);
        VERIFY_RESULT(faces);
        compare(*faces, expected);
        QCOMPARE(file->faces(run, 9, 9)->size(), 0);
        QCOMPARE(file->run(run)->lastFrame, 39);
    }

    void landmarksTakeHalfTheSpaceWhereThatLosesNothing()
    {
        faces::Landmarks whole;
        for (std::size_t i = 0; i < whole.size(); ++i)
            whole[i] = { static_cast<double>(i) - 20, 1000.0 - 7 * static_cast<double>(i) };
        faces::Landmarks fine = whole;
        fine[67].y += 0.1;
        for (const auto& [landmarks, size] : { std::pair { whole, 544 }, std::pair { fine, 1088 } }) {
            const QByteArray blob = faces::landmarksToBlob(landmarks);
            QCOMPARE(blob.size(), size);
            const auto back = faces::landmarksFromBlob(blob);
            QVERIFY(back.has_value());
            QVERIFY(std::memcmp(back->data(), landmarks.data(), sizeof(faces::Landmarks)) == 0);
        }
        QCOMPARE(faces::landmarksFromBlob(QByteArray(543, '\0')), std::nullopt);
        QCOMPARE(faces::landmarksToBlob(whole).mid(0, 8).toHex(), QByteArray("0000a0c100007a44"));
    }

    void aQualityThatCouldNotBeMeasuredStaysUnknown()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        auto frames = sampleFrames(0, 1);
        frames[0].faces[0].face.quality.sharpness = std::nan("");
        frames[0].faces[0].pts.reset();
        frames[0].entry.pts.reset();
        VERIFY_RESULT(file->appendFrames(run, frames));
        const auto faces = file->faces(run, 0, 0);
        VERIFY_RESULT(faces);
        QVERIFY(std::isnan(faces->first().face.quality.sharpness));
        QCOMPARE(faces->first().pts, std::nullopt);
    }

    void tracksAndVerdictAreTheMeansHoweverTheFramesWereSplit()
    {
        const auto frames = sampleFrames(0, 50);
        std::vector<double> sums(10, 0.0);
        std::vector<double> sumsOfTrack1(10, 0.0);
        int faces = 0;
        int facesOfTrack1 = 0;
        for (const auto& frame : frames) {
            for (const auto& face : frame.faces) {
                ++faces;
                facesOfTrack1 += face.face.track;
                for (std::size_t node = 0; node < 10; ++node) {
                    sums[node] += face.probabilities[node];
                    sumsOfTrack1[node] += face.face.track * face.probabilities[node];
                }
            }
        }
        std::vector<double> firstMeans;
        for (const qsizetype batch : { 50, 1, 7, 13 }) {
            const auto file = newCase(newPath());
            const RunId run = startRun(*file);
            for (qsizetype i = 0; i < frames.size(); i += batch)
                VERIFY_RESULT(file->appendFrames(run, frames.mid(i, batch)));
            const auto verdict = file->verdict(run);
            VERIFY_RESULT(verdict);
            QCOMPARE(verdict->faces, faces);
            QCOMPARE(verdict->framesAnalyzed, 45);
            QVERIFY(verdict->probabilities.has_value());
            for (std::size_t node = 0; node < 10; ++node)
                QVERIFY(std::abs((*verdict->probabilities)[node] - sums[node] / faces) < 1e-14);
            if (firstMeans.empty())
                firstMeans = *verdict->probabilities;
            QVERIFY(*verdict->probabilities == firstMeans);
            QVERIFY2(verdict->explanation.contains(QStringLiteral("of the 2 faces that were followed")), qPrintable(verdict->explanation));

            const auto tracks = file->tracks(run);
            VERIFY_RESULT(tracks);
            QCOMPARE(tracks->size(), 2);
            const auto& track = tracks->at(1);
            QCOMPARE(track.id, 1);
            QCOMPARE(track.firstFrame, 1);
            QCOMPARE(track.lastFrame, 47);
            QCOMPARE(track.faces, facesOfTrack1);
            for (std::size_t node = 0; node < 10; ++node)
                QVERIFY(std::abs(track.probabilities[node] - sumsOfTrack1[node] / facesOfTrack1) < 1e-14);
            QVERIFY(track.explanation.contains(QStringLiteral("The face in this track")));
        }
    }

    void aRunWithoutFacesHasNoProbabilitiesAndSaysSo()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        auto frames = sampleFrames(0, 3);
        for (auto& frame : frames)
            frame.faces.clear();
        VERIFY_RESULT(file->appendFrames(run, frames));
        const auto verdict = file->verdict(run);
        VERIFY_RESULT(verdict);
        QVERIFY(!verdict->probabilities.has_value());
        QVERIFY(verdict->explanation.contains(QStringLiteral("No face was found")));
        QCOMPARE(verdict->framesAnalyzed, 3);
        QVERIFY(file->tracks(run)->isEmpty());
    }

    void theScoresAloneAreThoseOfTheFaces()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        VERIFY_RESULT(file->appendFrames(run, sampleFrames(0, 6)));
        const auto rows = file->scores(run, 1, 4);
        VERIFY_RESULT(rows);
        const auto faces = file->faces(run, 1, 4);
        VERIFY_RESULT(faces);
        QCOMPARE(rows->nodes, 10);
        QCOMPARE(rows->frames.size(), std::size_t(faces->size()));
        QCOMPARE(rows->frames.size(), std::size_t(6));
        for (std::size_t i = 0; i < rows->frames.size(); ++i) {
            const auto& face = faces->at(qsizetype(i));
            QCOMPARE(rows->frames[i], face.frame);
            QCOMPARE(rows->tracks[i], face.face.track);
            QCOMPARE(rows->seconds[i], face.timeSeconds);
            for (std::size_t node = 0; node < 10; ++node)
                QCOMPARE(rows->probabilities[i * 10 + node], face.probabilities[node]);
        }
        const auto none = file->scores(run, 100, 200);
        VERIFY_RESULT(none);
        QVERIFY(none->frames.empty());
    }

    void theShotsOfARunComeBack()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        VERIFY_RESULT(file->appendFrames(run, sampleFrames(0, 20)));
        QCOMPARE(file->shots(run).value(), QList<qint64>());
        VERIFY_RESULT(file->keepShots(run, { 0, 12 })); // of a program that was killed before it could finish the run
        VERIFY_RESULT(file->keepShots(run, { 0, 8, 16 }));
        VERIFY_RESULT(file->finishRun(run, Status::Complete, {}));
        QCOMPARE(file->shots(run).value(), (QList<qint64> { 0, 8, 16 }));
        VERIFY_ERROR(file->keepShots(run, { 0 }), QStringLiteral("is not running"));
        VERIFY_ERROR(file->keepShots({ 99 }, { 0 }), QStringLiteral("no analysis run 99"));
        QCOMPARE(file->shots({ 99 }).value(), QList<qint64>());
    }

    void theMostProbableFaceOfATrackIsFound()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        const auto frames = sampleFrames(0, 30);
        VERIFY_RESULT(file->appendFrames(run, frames));
        double highest = 0;
        qint64 at = 0;
        for (const auto& frame : frames) {
            for (const auto& face : frame.faces) {
                if (face.face.track == 1 && face.probabilities[7] > highest) {
                    highest = face.probabilities[7];
                    at = frame.entry.ordinal;
                }
            }
        }
        const auto best = file->mostProbableFace(run, 1, 7);
        VERIFY_RESULT(best);
        QVERIFY(best->has_value());
        QCOMPARE((*best)->frame, at);
        QVERIFY((*best)->probabilities[7] == highest);
        QVERIFY(!file->mostProbableFace(run, 5, 7)->has_value());
    }

    void framesOutOfOrderAndRunsThatAreOverTakeNothing()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        VERIFY_RESULT(file->appendFrames(run, sampleFrames(10, 5)));
        VERIFY_ERROR(file->appendFrames(run, sampleFrames(14, 2)), QStringLiteral("out of order"));
        auto swapped = sampleFrames(20, 2);
        swapped.swapItemsAt(0, 1);
        VERIFY_ERROR(file->appendFrames(run, swapped), QStringLiteral("behind"));
        VERIFY_ERROR(file->appendFrames({ 99 }, sampleFrames(20, 2)), QStringLiteral("no analysis run 99"));
        VERIFY_RESULT(file->finishRun(run, Status::Complete, {}));
        VERIFY_ERROR(file->appendFrames(run, sampleFrames(20, 2)), QStringLiteral("is not running"));
        VERIFY_ERROR(file->resumeRun(run), QStringLiteral("is finished"));
        QCOMPARE(file->run(run)->lastFrame, 14);
    }

    void aBatchThatFailsHalfWayLeavesNothing()
    {
        const auto file = newCase(newPath());
        const RunId run = startRun(*file);
        auto frames = sampleFrames(0, 5);
        frames[4].faces[0].probabilities[3] = 1.5;
        QVERIFY(!file->appendFrames(run, frames));
        QCOMPARE(file->run(run)->lastFrame, std::nullopt);
        QCOMPARE(file->faces(run, 0, 100)->size(), 0);
        QCOMPARE(file->tracks(run)->size(), 0);
        VERIFY_RESULT(file->appendFrames(run, sampleFrames(0, 5)));
    }

    void anExaminerReadsFacesAndVerdictWithTheSqliteProgram()
    {
        const QString path = newPath();
        {
            const auto file = newCase(path);
            const RunId run = startRun(*file);
            VERIFY_RESULT(file->appendFrames(run, sampleFrames(0, 8)));
            VERIFY_RESULT(file->finishRun(run, Status::Complete, {}));
        }
        const auto sqlite = [&](const QString& sql) {
            QProcess process;
            process.start(QStringLiteral("sqlite3"), { QStringLiteral("-readonly"), path, sql });
            process.waitForFinished(-1);
            return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
        };
        if (sqlite(QStringLiteral("SELECT 1")) != QStringLiteral("1"))
            QSKIP("the sqlite3 program is absent");
        QCOMPARE(sqlite(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QCOMPARE(sqlite(QStringLiteral("PRAGMA foreign_key_check")), QString());
        QCOMPARE(
            sqlite(QStringLiteral("SELECT node, level, printf('%.12f', probability) FROM face_probability WHERE frame = 3 AND track = 1 "
                                  "AND node = 'nose'")),
            QStringLiteral("nose|local|%1").arg(sampleFace(3, 1).probabilities[8], 0, 'f', 12));
        QCOMPARE(sqlite(QStringLiteral("SELECT count(*) FROM face_probability")), QStringLiteral("120"));
        QCOMPARE(sqlite(QStringLiteral("SELECT evidence, state, model, frames_analyzed, faces FROM run_verdict WHERE node = 'face'")),
            QStringLiteral("clip1.mp4|complete|sample|8|12"));
        QCOMPARE(
            sqlite(QStringLiteral("SELECT count(*) FROM run_verdict v JOIN (SELECT node, avg(probability) p FROM face_probability GROUP BY "
                                  "node) f ON f.node = v.node WHERE abs(f.p - v.probability) < 1e-12")),
            QStringLiteral("10"));
        QCOMPARE(sqlite(QStringLiteral("SELECT count(*) FROM track_probability t JOIN (SELECT track, node, avg(probability) p FROM "
                                       "face_probability GROUP BY track, node) f ON f.node = t.node AND f.track = t.track WHERE "
                                       "abs(f.p - t.probability) < 1e-12")),
            QStringLiteral("20"));
        QCOMPARE(sqlite(QStringLiteral("SELECT container, codec, width, height, frames, fps_mean, duration_s IS NULL FROM evidence")),
            QStringLiteral("mov,mp4|h264|640|360|275|29.97002997003|1"));
    }
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_case_file.moc"
