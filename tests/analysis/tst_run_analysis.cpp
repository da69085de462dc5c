// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_json.h"
#include "core/analysis/heatmap_writer.h"
#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/analysis/settings_json.h"
#include "core/base/software_versions.h"
#include "core/cases/temporary_case.h"
#include "model/detector/checking_detector.h"
#include "support/fake_detector.h"
#include "support/fake_face_follower.h"
#include "support/fake_video_source.h"
#include "support/result_check.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::analysis;
using namespace semblance::test;

namespace {

constexpr qint64 kFrames = 120;

cases::ModelIdentity fakeIdentity(const FakeDetector& detector)
{
    return { QStringLiteral("fake"), QByteArray(64, 'f'), QString::fromStdString(detector.description().hierarchy.toJson()), true,
        QStringLiteral("Tests only.") };
}

/// Fakes for the video and the follower; beforeFrame is called by the video.
RunParts fakeParts(std::function<void(qint64)> beforeFrame = {}, qint64 frames = kFrames)
{
    return { [=](const QString& path, std::stop_token, const ProgressFn& progress) -> Result<std::unique_ptr<media::VideoSource>> {
                if (path.endsWith(QStringLiteral(".txt")))
                    return failure(Error::Kind::Media, QStringLiteral("'%1' is no video.").arg(path));
                if (progress)
                    progress({ 1, 1, QStringLiteral("index") });
                auto video = std::make_unique<FakeVideoSource>(frames);
                video->failing = { 33 };
                video->beforeFrame = beforeFrame;
                return video;
            },
        [](const faces::FollowerSettings&) -> Result<std::unique_ptr<faces::FaceFollower>> { return std::make_unique<FakeFaceFollower>(); },
        [](const faces::FollowerSettings&) -> Result<QJsonObject> { return softwareVersions(); } };
}

/// Says that it is a backend, and may be off by a factor.
class FakeBackend : public FakeDetector {
public:
    FakeBackend(std::string backend, double factor)
        : m_backend(std::move(backend))
        , m_factor(factor)
        , m_distribution(model::LabelHierarchy::ffpp())
    {
    }
    std::optional<model::ScorerFacts> scorer() const override
    {
        return model::ScorerFacts { m_backend, model::Precision::Float32, "Library 1.2", m_backend == "onednn" ? "avx9" : "" };
    }
    std::vector<model::FaceScores> score(std::span<const model::RgbView> crops) override
    {
        auto all = FakeDetector::score(crops);
        for (auto& face : all) {
            for (double& score : face.rawScores)
                score *= m_factor;
            face.probabilities = m_distribution.marginals(face.rawScores);
        }
        return all;
    }

private:
    std::string m_backend;
    double m_factor;
    model::JointDistribution m_distribution;
};

QByteArray json(const cases::CaseFile& file, cases::RunId run)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer);
    return writeAnalysis(writer, file, run, QStringLiteral("evidence")) && writer.finish() ? buffer.data() : QByteArray();
}

} // namespace

class RunAnalysisTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    QString newFile(const QByteArray& content, const QString& name = QStringLiteral("evidence.mp4"))
    {
        QDir(m_dir.path()).mkpath(QString::number(++m_files));
        const QString path = m_dir.filePath(QStringLiteral("%1/%2").arg(m_files).arg(name));
        rewrite(path, content);
        return path;
    }
    static void rewrite(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }
    std::unique_ptr<cases::TemporaryCase> newCase() { return std::move(cases::TemporaryCase::create().value()); }

    FakeDetector m_detector;
    Result<RunOutcome> run(cases::CaseFile& file, const QString& path, const RunParts& parts = fakeParts(), std::stop_token stop = {},
        const Settings& settings = {})
    {
        return runAnalysis(file, path, m_detector, fakeIdentity(m_detector), settings, std::move(stop), {}, parts);
    }

private Q_SLOTS:
    void init() { m_detector = FakeDetector(); }

    void aRunLeadsFromTheFileToStoredResults()
    {
        const auto kept = newCase();
        cases::CaseFile& file = kept->file();
        const QString path = newFile("abc");
        const auto outcome = run(file, path);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->summary.status, Status::Partial);
        QCOMPARE(outcome->resumedAfter, std::nullopt);
        QVERIFY(outcome->notices.isEmpty());
        const auto evidence = file.evidence()->first();
        QCOMPARE(evidence.sha256, QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(evidence.bytes, 3);
        QCOMPARE(evidence.path, path);
        const auto stored = file.run(outcome->run);
        QCOMPARE(stored->status, Status::Partial);
        QCOMPARE(stored->lastFrame, kFrames - 1);
        QCOMPARE(stored->problems.size(), 1);
        QCOMPARE(stored->problems.first().frame, 33);
        QVERIFY(!stored->software.value(QStringLiteral("libtorch")).toString().isEmpty());
        QCOMPARE(file.verdict(outcome->run)->framesAnalyzed, outcome->summary.framesAnalyzed);
        QCOMPARE(file.verdict(outcome->run)->faces, outcome->summary.faces);
    }

    void aRunRecordsWhatReallyScored()
    {
        const auto kept = newCase();
        FakeBackend detector("onednn", 1);
        const QString path = newFile("scored");
        const auto outcome = runAnalysis(kept->file(), path, detector, fakeIdentity(detector), {}, {}, {}, fakeParts());
        VERIFY_RESULT(outcome);
        const auto run = kept->file().run(outcome->run);
        const auto said = [&](const char* key) { return run->software.value(QLatin1String(key)).toString(); };
        QCOMPARE(said("scorer_backend"), QStringLiteral("onednn"));
        QCOMPARE(said("scorer_precision"), QStringLiteral("fp32"));
        QCOMPARE(said("scorer_library"), QStringLiteral("Library 1.2"));
        QCOMPARE(said("scorer_isa"), QStringLiteral("avx9"));
        QVERIFY(!run->software.contains(QLatin1String("scorer_checked_against")));
        QCOMPARE(run->settings.backend, model::Backend::Automatic);
        QVERIFY(json(kept->file(), outcome->run).contains("\"scorer_backend\": \"onednn\""));
        QVERIFY(!kept->file().run(this->run(kept->file(), path)->run)->software.contains(QLatin1String("scorer_backend")));
    }

    void settingsFromBeforeThereWereBackendsAreTheReferences()
    {
        QJsonObject older = settingsToJson({});
        QCOMPARE(settingsFromJson(older).backend, model::Backend::Automatic);
        older.remove(QStringLiteral("backend"));
        QCOMPARE(settingsFromJson(older).backend, model::Backend::Reference);
    }

    void aRunIsNotContinuedOnAnotherBackend()
    {
        const auto kept = newCase();
        const QString path = newFile("stopped");
        FakeBackend first("onednn", 1);
        std::stop_source stop;
        const auto parts = fakeParts([&](qint64 frame) {
            if (frame == 70)
                stop.request_stop();
        });
        const auto begun = runAnalysis(kept->file(), path, first, fakeIdentity(first), {}, stop.get_token(), {}, parts);
        VERIFY_RESULT(begun);
        QCOMPARE(begun->summary.status, Status::Cancelled);
        FakeBackend other("reference", 1);
        const auto anew = runAnalysis(kept->file(), path, other, fakeIdentity(other), {}, {}, {}, fakeParts());
        QVERIFY(anew->run != begun->run && !anew->resumedAfter);
        const auto goesOn = runAnalysis(kept->file(), path, first, fakeIdentity(first), {}, {}, {}, fakeParts());
        QVERIFY(goesOn->run == begun->run);
    }

    void twoBackendsThatAgreeAreNotedAndTwoThatDoNotAreAProblem()
    {
        const auto kept = newCase();
        const auto checked = [&](double factor, const QByteArray& content) {
            const auto detector = model::checkingDetector(std::make_unique<FakeBackend>("onednn", 1), std::make_unique<FakeBackend>("reference", factor));
            return runAnalysis(kept->file(), newFile(content), *detector, fakeIdentity(FakeDetector()), {}, {}, {}, fakeParts());
        };
        const auto agreed = checked(1 + 1e-6, "agreed");
        VERIFY_RESULT(agreed);
        QCOMPARE(agreed->notices.size(), 1);
        QVERIFY2(agreed->notices.first().contains(QStringLiteral("Two backends scored")), qPrintable(agreed->notices.first()));
        QCOMPARE(agreed->summary.problems.size(), 1); // the frame that can't be read
        QCOMPARE(kept->file().run(agreed->run)->software.value(QLatin1String("scorer_checked_against")).toString(),
            QStringLiteral("reference fp32 (Library 1.2)"));
        const auto apart = checked(1.5, "apart");
        QCOMPARE(apart->summary.status, Status::Partial);
        QCOMPARE(apart->summary.problems.size(), 2);
        QVERIFY(apart->summary.problems.first().what.contains(QStringLiteral("more than the 0.0001 that are tolerated")));
        QCOMPARE(kept->file().run(apart->run)->problems.size(), 2);
    }

    void probabilitiesOfEveryFaceSatisfyTheHierarchy()
    {
        const auto kept = newCase();
        const auto outcome = run(kept->file(), newFile("x"));
        const auto faces = kept->file().faces(outcome->run, 0, kFrames);
        VERIFY_RESULT(faces);
        QVERIFY(faces->size() > 200);
        const auto nodes = model::LabelHierarchy::ffpp().nodes();
        for (const FaceResult& face : *faces) {
            for (std::size_t node = 1; node < nodes.size(); ++node) {
                double parents = 0;
                for (const int parent : nodes[node].parents)
                    parents += face.probabilities[static_cast<std::size_t>(parent)];
                QVERIFY(face.probabilities[node] <= parents + 1e-12);
                QVERIFY(face.probabilities[node] <= face.probabilities[0] + 1e-12);
            }
        }
    }

    void theSameInputGivesTheSameJsonTwice()
    {
        const QString path = newFile("same");
        const auto first = newCase();
        const auto second = newCase();
        const auto a = run(first->file(), path);
        const auto b = run(second->file(), path);
        const QByteArray bytes = json(first->file(), a->run);
        QVERIFY(bytes.size() > 10000);
        QCOMPARE(json(second->file(), b->run), bytes);
        // Within one case too: a finished analysis is not taken for a new one.
        const auto again = run(first->file(), path);
        QVERIFY(again->run.value != a->run.value);
        QCOMPARE(json(first->file(), again->run), bytes);
        QCOMPARE(first->file().evidence()->size(), 1);
    }

    void aStoppedRunIsResumedToTheBytesOfAnUndisturbedOne_data()
    {
        QTest::addColumn<qint64>("stopAt");
        for (const int stopAt : { 0, 5, 34, 77, 119 })
            QTest::addRow("at frame %d", stopAt) << static_cast<qint64>(stopAt);
    }
    void aStoppedRunIsResumedToTheBytesOfAnUndisturbedOne()
    {
        QFETCH(qint64, stopAt);
        const QString path = newFile("resumed");
        const auto undisturbed = newCase();
        const auto whole = run(undisturbed->file(), path);
        VERIFY_RESULT(whole);

        const auto kept = newCase();
        std::stop_source stop;
        const auto cut = run(kept->file(), path, fakeParts([&](qint64 ordinal) {
            if (ordinal == stopAt)
                stop.request_stop();
        }),
            stop.get_token());
        VERIFY_RESULT(cut);
        QCOMPARE(cut->summary.status, Status::Cancelled);
        QCOMPARE(kept->file().run(cut->run)->status, Status::Cancelled);
        QVERIFY(kept->file().run(cut->run)->lastFrame.value_or(-1) < stopAt);

        const auto rest = run(kept->file(), path);
        VERIFY_RESULT(rest);
        QCOMPARE(rest->run.value, cut->run.value);
        QCOMPARE(rest->resumedAfter.has_value(), kept->file().faces(cut->run, 0, 0)->size() > 0 && stopAt > 8);
        QCOMPARE(json(kept->file(), rest->run), json(undisturbed->file(), whole->run));
    }

    void otherSettingsStartANewRunInsteadOfResuming()
    {
        const QString path = newFile("settings");
        const auto kept = newCase();
        std::stop_source stop;
        const auto cut = run(kept->file(), path, fakeParts([&](qint64 ordinal) {
            if (ordinal == 50)
                stop.request_stop();
        }),
            stop.get_token());
        Settings settings;
        settings.threshold = 0.6;
        const auto other = run(kept->file(), path, fakeParts(), {}, settings);
        VERIFY_RESULT(other);
        QVERIFY(other->run.value != cut->run.value);
        QCOMPARE(other->resumedAfter, std::nullopt);
    }

    void aFailureInTheMiddleLeavesARunThatCanBeResumed()
    {
        const QString path = newFile("failing");
        const auto kept = newCase();
        m_detector.beforeBatch = [](int number) {
            if (number == 4)
                throw model::Error("The device is out of memory.");
        };
        VERIFY_ERROR(run(kept->file(), path), QStringLiteral("out of memory"));
        const auto runs = kept->file().runs({ 1 });
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().status, Status::Cancelled);
        QVERIFY(runs->first().problems.first().what.contains(QStringLiteral("out of memory")));
        m_detector.beforeBatch = {};
        const auto resumed = run(kept->file(), path);
        VERIFY_RESULT(resumed);
        QVERIFY(resumed->resumedAfter.has_value());
        QCOMPARE(kept->file().run(resumed->run)->problems.size(), 1);
    }

    void aStopBeforeTheRunKeepsNothing()
    {
        const auto kept = newCase();
        std::stop_source stop;
        stop.request_stop();
        const auto outcome = run(kept->file(), newFile(QByteArray(5'000'000, 'x')), fakeParts(), stop.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        QVERIFY(kept->file().evidence()->isEmpty());
    }

    void aFileThatIsNoVideoAddsNoEvidence()
    {
        const auto kept = newCase();
        VERIFY_ERROR(run(kept->file(), newFile("text", QStringLiteral("notes.txt"))), QStringLiteral("no video"));
        QVERIFY(kept->file().evidence()->isEmpty());
    }

    void aChangedFileIsNewEvidenceAndSaidToBe()
    {
        const auto kept = newCase();
        const QString path = newFile("before");
        VERIFY_RESULT(run(kept->file(), path));
        rewrite(path, "after");
        const auto second = run(kept->file(), path);
        VERIFY_RESULT(second);
        QCOMPARE(second->notices.size(), 1);
        QVERIFY(second->notices.first().contains(QStringLiteral("has changed")));
        QCOMPARE(kept->file().evidence()->size(), 2);
        QCOMPARE(second->evidence.value, 2);
    }

    void theSameContentUnderAnotherNameIsSaidToBe()
    {
        const auto kept = newCase();
        VERIFY_RESULT(run(kept->file(), newFile("twin", QStringLiteral("one.mp4"))));
        const auto second = run(kept->file(), newFile("twin", QStringLiteral("two.mp4")));
        VERIFY_RESULT(second);
        QCOMPARE(second->notices.size(), 1);
        QVERIFY(second->notices.first().contains(QStringLiteral("same content as 'one.mp4'")));
        QCOMPARE(kept->file().evidence()->size(), 1);
    }

    void aFileThatChangesWhileItIsReadMakesTheRunPartial()
    {
        const auto kept = newCase();
        const QString path = newFile("steady");
        const auto outcome = run(kept->file(), path, fakeParts([&](qint64 ordinal) {
            if (ordinal == 60)
                rewrite(path, "moved on");
        }));
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->summary.status, Status::Partial);
        QVERIFY(outcome->summary.problems.first().what.contains(QStringLiteral("was changed")));
    }

    void aFileThatIsGoneWhenTheAnalysisEndsIsNotCalledChanged()
    {
        const auto kept = newCase();
        const QString path = newFile("abc");
        const auto outcome = run(kept->file(), path, fakeParts([&](qint64 ordinal) {
            if (ordinal == 50)
                QFile::remove(path);
        }));
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->summary.status, Status::Partial);
        QVERIFY2(outcome->summary.problems.first().what.contains(QStringLiteral("could no longer be found")),
            qPrintable(outcome->summary.problems.first().what));
    }

    void heatMapsShowEachTracksMostSuspiciousFace()
    {
        const auto kept = newCase();
        Settings settings;
        settings.threshold = 0.7;
        const auto opened = openEvidence(newFile("maps", QStringLiteral("clip.mp4")), {}, {}, fakeParts());
        VERIFY_RESULT(opened);
        const auto outcome = runAnalysis(kept->file(), *opened, m_detector, fakeIdentity(m_detector), settings, {}, {}, fakeParts());
        VERIFY_RESULT(outcome);
        const QString folder = m_dir.filePath(QStringLiteral("maps/inner"));
        const auto written = writeHeatMaps(folder, kept->file(), outcome->run, *opened->video, m_detector, {}, {});
        VERIFY_RESULT(written);
        for (const QString& path : *written)
            QVERIFY2(QFile(path).size() > 100, qPrintable(path));
        QFile index(written->last());
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QJsonArray pictures = QJsonDocument::fromJson(index.readAll()).object().value(QStringLiteral("pictures")).toArray();
        QCOMPARE(pictures.size(), written->size() - 1);
        for (int track = 0; track < 2; ++track) {
            const auto face = kept->file().mostProbableFace(outcome->run, track, 0);
            qsizetype expected = 1;
            for (std::size_t node = 1; node < 10; ++node)
                expected += (*face)->probabilities[node] >= settings.threshold;
            qsizetype found = 0;
            for (const auto& each : pictures) {
                const QJsonObject picture = each.toObject();
                if (picture.value(QStringLiteral("track")).toInt(-1) != track)
                    continue;
                ++found;
                QCOMPARE(picture.value(QStringLiteral("frame")).toInteger(), (*face)->frame);
                QCOMPARE(picture.value(QStringLiteral("values")).toArray().size(), 12);
                QVERIFY(picture.value(QStringLiteral("file")).toString().endsWith(QStringLiteral("_upsampled.png")));
            }
            QCOMPARE(found, expected);
        }
    }

    void aHeatMapIsNotDrawnOnAnotherFrameThanTheAnalysedOne()
    {
        const auto kept = newCase();
        const auto outcome = run(kept->file(), newFile("swapped"));
        FakeVideoSource other(kFrames, 80, 60);
        VERIFY_ERROR(writeHeatMaps(m_dir.filePath(QStringLiteral("other")), kept->file(), outcome->run, other, m_detector, {}, {}),
            QStringLiteral("SHA-256 differs"));
    }

    void theOverlayBlendsTheCropWithViridis()
    {
        const RgbImage crop(8, 8, std::vector<std::uint8_t>(8 * 8 * 3, 100));
        const RgbImage cold = overlayHeatMap(crop, { 2, 2, { 0, 0, 0, 0 } });
        const RgbImage hot = overlayHeatMap(crop, { 2, 2, { 1, 1, 1, 1 } });
        QCOMPARE(cold.width(), 8);
        // The ends of viridis are (68, 1, 84) and (253, 231, 37).
        const int expectedCold[] = { 84, 50, 92 };
        const int expectedHot[] = { 177, 166, 68 };
        for (int i = 0; i < 3; ++i) {
            QVERIFY(std::abs(cold.pixels()[i] - expectedCold[i]) <= 2);
            QVERIFY(std::abs(hot.pixels()[i] - expectedHot[i]) <= 2);
        }
    }

    void aModelThatIsNoneIsRefusedWithASentence()
    {
        VERIFY_ERROR(loadModelFile(m_dir.filePath(QStringLiteral("absent.safetensors")), {}, {}), QStringLiteral("absent.safetensors"));
        const auto text = loadModelFile(newFile("no model", QStringLiteral("m.safetensors")), {}, {});
        VERIFY_ERROR(text, QStringLiteral("m.safetensors"));
        QCOMPARE(text.error().kind, Error::Kind::Model);
    }

    void loadingTheFaceModelsIsAStageOfItsOwnWithoutAShare()
    {
        const auto temporary = cases::TemporaryCase::create();
        VERIFY_RESULT(temporary);
        QStringList stages;
        QList<qint64> totals;
        const auto run = runAnalysis((*temporary)->file(), newFile("content"), m_detector, fakeIdentity(m_detector), {}, {},
            [&](const Progress& progress) {
                if (stages.isEmpty() || stages.last() != progress.stage) {
                    stages << progress.stage;
                    totals << progress.total;
                }
            },
            fakeParts(), Finished::TakeOver);
        VERIFY_RESULT(run);
        QCOMPARE(stages.last(), QStringLiteral("analyse"));
        stages.removeAll(QStringLiteral("analyse"));
        QCOMPARE(stages.last(), QStringLiteral("faces"));
        QCOMPARE(totals[stages.size() - 1], 0);
    }

    void aFinishedAnalysisIsTakenOverOnlyWhereEverythingIsTheSame()
    {
        FakeDetector detector;
        cases::ModelIdentity model = fakeIdentity(detector);
        const auto temporary = cases::TemporaryCase::create();
        VERIFY_RESULT(temporary);
        cases::CaseFile& file = (*temporary)->file();
        const QString path = newFile("content");
        const auto run = [&](const QString& evidence, const Settings& settings, Finished finished) {
            return runAnalysis(file, evidence, detector, model, settings, {}, [](const Progress&) { }, fakeParts(), finished);
        };
        const auto first = run(path, {}, Finished::TakeOver);
        VERIFY_RESULT(first);
        QVERIFY(!first->wasFinished);
        const auto copy = run(newFile("content", QStringLiteral("copy.mp4")), {}, Finished::TakeOver);
        VERIFY_RESULT(copy);
        QVERIFY(copy->wasFinished);
        QCOMPARE(copy->run.value, first->run.value);
        QCOMPARE(copy->summary.status, first->summary.status);
        QCOMPARE(copy->summary.framesAnalyzed, first->summary.framesAnalyzed);
        QCOMPARE(copy->summary.faces, first->summary.faces);
        QCOMPARE(copy->summary.problems.size(), first->summary.problems.size());
        const auto again = run(path, {}, Finished::Repeat);
        VERIFY_RESULT(again);
        QVERIFY(!again->wasFinished && again->run.value != first->run.value);
        Settings other;
        other.threshold = 0.7;
        const auto changed = run(path, other, Finished::TakeOver);
        VERIFY_RESULT(changed);
        QVERIFY(!changed->wasFinished);
        model.sha256 = QByteArray(64, 'e');
        const auto otherModel = run(path, {}, Finished::TakeOver);
        VERIFY_RESULT(otherModel);
        QVERIFY(!otherModel->wasFinished);
        rewrite(path, "changed");
        const auto otherContent = run(path, other, Finished::TakeOver);
        VERIFY_RESULT(otherContent);
        QVERIFY(!otherContent->wasFinished);
    }
};

QTEST_GUILESS_MAIN(RunAnalysisTest)
#include "tst_run_analysis.moc"
