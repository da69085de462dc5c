// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/examiner_record.h"
#include "core/cases/schema.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

class ExaminerRecordTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_number = 0;

    QString newPath() { return m_dir.filePath(QStringLiteral("case%1.semcase").arg(++m_number)); }
    static std::unique_ptr<CaseFile> opened(const QString& path)
    {
        auto file = CaseFile::open(path);
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        return std::move(*file);
    }
    static RecordContent content(RecordKind kind, std::optional<qint64> frame, const QString& text)
    {
        return { kind, frame, frame, {}, {}, { { QStringLiteral("text"), text } } };
    }
    static RecordContent exclusion(RunId run, int track, std::optional<qint64> first = {}, std::optional<qint64> last = {})
    {
        return { RecordKind::Exclusion, first, last, run, track, { { QStringLiteral("text"), QStringLiteral("a poster") } } };
    }
    static Result<> sql(const QString& path, const QString& statement)
    {
        return SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject())
            .and_then([&](const std::unique_ptr<SqlConnection>& connection) { return connection->exec(statement); });
    }
    struct Sample {
        std::unique_ptr<CaseFile> file;
        EvidenceId evidence;
        RunId run;
    };
    Sample sample(const QString& path)
    {
        Sample s { opened(path), {}, {} };
        s.evidence = *s.file->addEvidence(sampleEvidence());
        s.run = *s.file->startRun(sampleRun(s.evidence));
        [[maybe_unused]] const auto stored = s.file->appendFrames(s.run, sampleFrames(0, 20));
        [[maybe_unused]] const auto finished = s.file->finishRun(s.run, analysis::Status::Complete, {});
        return s;
    }

    /// Track 0 on frames 0 to 9, track 1 on odd frames, track 2 on frames 12 to 19.
    Sample threeTracks(const QString& path)
    {
        Sample s { opened(path), {}, {} };
        s.evidence = *s.file->addEvidence(sampleEvidence());
        s.run = *s.file->startRun(sampleRun(s.evidence));
        QList<analysis::FrameResult> frames;
        for (qint64 i = 0; i < 20; ++i) {
            analysis::FrameResult frame;
            frame.entry = { i, i * 1001, static_cast<double>(i) * 1001 / 30000, i % 12 == 0, 'I' };
            frame.sha256 = sampleHash(1000 + i);
            if (i < 10)
                frame.faces.append(sampleFace(i, 0));
            if (i % 2 == 1)
                frame.faces.append(sampleFace(i, 1));
            if (i >= 12)
                frame.faces.append(sampleFace(i, 2));
            frames.append(frame);
        }
        [[maybe_unused]] const auto stored = s.file->appendFrames(s.run, frames);
        [[maybe_unused]] const auto finished = s.file->finishRun(s.run, analysis::Status::Complete, {});
        return s;
    }
    static RecordContent merge(RunId run, int track, int into)
    {
        return { RecordKind::Merge, {}, {}, run, track,
            { { QStringLiteral("text"), QStringLiteral("same mole") }, { QStringLiteral("into"), into } } };
    }
    static RecordContent split(RunId run, int track, qint64 frame)
    {
        return { RecordKind::Split, frame, frame, run, track, { { QStringLiteral("text"), QStringLiteral("another person") } } };
    }
    /// Means over the faces that the run has as the given tracks' on the given frames.
    static std::vector<double> meanOf(const Sample& s, const std::function<bool(int track, qint64 frame)>& counts, int* faces = nullptr)
    {
        std::vector<double> mean(10);
        int count = 0;
        const auto all = s.file->faces(s.run, 0, 100);
        for (const analysis::FaceResult& face : *all) {
            if (!counts(face.face.track, face.frame))
                continue;
            ++count;
            for (std::size_t node = 0; node < mean.size(); ++node)
                mean[node] += face.probabilities[node];
        }
        for (double& value : mean)
            value /= count;
        if (faces)
            *faces = count;
        return mean;
    }
    static bool alike(const std::vector<double>& a, const std::vector<double>& b)
    {
        return a.size() == b.size()
            && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return std::abs(x - y) < 1e-12; });
    }

private Q_SLOTS:
    void aMergedTrackIsOneInTracksAndVerdictAfterReopening()
    {
        const QString path = newPath();
        std::optional<std::vector<double>> machine;
        {
            Sample s = threeTracks(path);
            machine = s.file->verdict(s.run)->probabilities;
            VERIFY_RESULT(s.file->addEntry(s.evidence, merge(s.run, 2, 0), QStringLiteral("Ada")));
        }
        Sample s { opened(path), { 1 }, { 1 } };
        const auto edits = s.file->trackEdits(s.run);
        const auto tracks = s.file->tracks(s.run, *edits);
        VERIFY_RESULT(tracks);
        QCOMPARE(tracks->size(), 2);
        QCOMPARE(tracks->at(0).id, 0);
        QCOMPARE(tracks->at(0).firstFrame, 0);
        QCOMPARE(tracks->at(0).lastFrame, 19);
        QCOMPARE(tracks->at(0).faces, 18);
        QVERIFY(alike(tracks->at(0).probabilities, meanOf(s, [](int track, qint64) { return track != 1; })));
        const auto verdict = s.file->verdict(s.run, *edits);
        QVERIFY(alike(*verdict->probabilities, *machine)); // every face still counts
        QVERIFY2(
            verdict->explanation.contains(QStringLiteral("The examiner merged a track with another.")), qPrintable(verdict->explanation));
        QVERIFY(verdict->explanation.contains(QStringLiteral("of the 2 faces that were followed")));
        QCOMPARE(s.file->tracks(s.run)->size(), 3); // the model's own
    }

    void aSplitTrackIsTwoAndBothCount()
    {
        Sample s = threeTracks(newPath());
        const auto added = s.file->addEntry(s.evidence, split(s.run, 1, 8), {});
        VERIFY_RESULT(added);
        const int b = splitTrackNumber(1, 1);
        QVERIFY(added->content.splitOff() == b);
        const auto edits = s.file->trackEdits(s.run);
        const auto tracks = s.file->tracks(s.run, *edits);
        QCOMPARE(tracks->size(), 4);
        QCOMPARE(tracks->at(1).lastFrame, 7);
        QCOMPARE(tracks->at(1).faces, 4);
        QCOMPARE(tracks->at(3).id, b);
        QCOMPARE(tracks->at(3).firstFrame, 9);
        QCOMPARE(tracks->at(3).faces, 6);
        QVERIFY(alike(tracks->at(1).probabilities, meanOf(s, [](int track, qint64 frame) { return track == 1 && frame < 8; })));
        QVERIFY(alike(tracks->at(3).probabilities, meanOf(s, [](int track, qint64 frame) { return track == 1 && frame >= 8; })));
        const auto verdict = s.file->verdict(s.run, *edits);
        QCOMPARE(verdict->faces, 28);
        QVERIFY(verdict->explanation.contains(QStringLiteral("The examiner split a track once.")));

        // The part can be merged with another, excluded and named like any track.
        VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, b), {}));
        int faces = 0;
        const auto without = meanOf(
            s, [](int track, qint64 frame) { return track != 1 || frame < 8; }, &faces);
        const auto left = s.file->verdict(s.run, *s.file->trackEdits(s.run));
        QCOMPARE(left->faces, faces);
        QVERIFY(alike(*left->probabilities, without));
        QVERIFY(left->explanation.contains(QStringLiteral("The examiner excluded 1 track. The examiner split a track once.")));
    }

    void mergesAndSplitsThatMakeNoSenseAreRefusedWithASentence()
    {
        Sample s = threeTracks(newPath());
        const auto versions = [&] { return s.file->record(s.evidence)->size(); };
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 1, 1), {}), QStringLiteral("Track 1 can't be merged with itself"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 1, 0), {}), QStringLiteral("Tracks 1 and 0 both have a face on frame 1,"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 7, 0), {}), QStringLiteral("Track 7 has no face that counts"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 0, 7), {}), QStringLiteral("Track 7 has no face that counts"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, split(s.run, 1, 1), {}), QStringLiteral("Track 1 begins at frame 1,"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, split(s.run, 1, 0), {}), QStringLiteral("Track 1 begins at frame 1,"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, split(s.run, 1, 19), {}), QStringLiteral("Track 1 ends at frame 19;"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, split(s.run, 0, 15), {}), QStringLiteral("Track 0 ends at frame 9;"));
        RecordContent half = merge(s.run, 2, 0);
        half.payload.remove(QStringLiteral("into"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, half, {}), QStringLiteral("Name the analysis, the track"));
        QCOMPARE(versions(), 0);

        VERIFY_RESULT(s.file->addEntry(s.evidence, merge(s.run, 2, 0), {}));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 2, 1), {}), QStringLiteral("part of another track already"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 0, 2), {}), QStringLiteral("part of another track already"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 1, 0), {}), QStringLiteral("both have a face"));
        VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, 1), {}));
        VERIFY_ERROR(s.file->addEntry(s.evidence, merge(s.run, 1, 0), {}), QStringLiteral("it is excluded"));
        VERIFY_ERROR(s.file->addEntry(s.evidence, split(s.run, 1, 8), {}), QStringLiteral("it is excluded"));
    }

    void aWithdrawnMergeOrSplitLeavesEverythingAsItWas()
    {
        Sample s = threeTracks(newPath());
        const auto before = s.file->tracks(s.run);
        const auto merged = s.file->addEntry(s.evidence, merge(s.run, 2, 0), {});
        const auto cut = s.file->addEntry(s.evidence, split(s.run, 0, 14), {}); // of what was merged
        VERIFY_RESULT(cut);
        const int b = *cut->content.splitOff();
        QCOMPARE(b, splitTrackNumber(0, 1));
        QCOMPARE(s.file->tracks(s.run, *s.file->trackEdits(s.run))->at(0).lastFrame, 13);
        const auto named = s.file->addEntry(
            s.evidence, { RecordKind::TrackName, {}, {}, s.run, b, { { QStringLiteral("text"), QStringLiteral("the guest") } } }, {});
        VERIFY_ERROR(s.file->withdrawEntry(cut->id, {}), QStringLiteral("Other entries speak of track 0b"));
        VERIFY_RESULT(s.file->withdrawEntry(named->id, {}));
        VERIFY_RESULT(s.file->withdrawEntry(cut->id, {}));
        VERIFY_RESULT(s.file->withdrawEntry(merged->id, {}));
        const auto edits = s.file->trackEdits(s.run);
        QVERIFY(!edits->changesTracks());
        const auto after = s.file->tracks(s.run, *edits);
        QCOMPARE(after->size(), before->size());
        for (qsizetype i = 0; i < after->size(); ++i)
            QVERIFY(after->at(i).probabilities == before->at(i).probabilities && after->at(i).faces == before->at(i).faces);
        QCOMPARE(s.file->record(s.evidence)->size(), 6);
        // A number is not given twice.
        const auto again = s.file->addEntry(s.evidence, split(s.run, 0, 5), {});
        QCOMPARE(trackLabel(*again->content.splitOff()), QStringLiteral("0c"));
    }

    void anAnnotationIsANoteWithAShapeInTheFile()
    {
        const QString path = newPath();
        RecordContent drawn = content(RecordKind::Annotation, 4, QStringLiteral("this edge"));
        drawn.lastFrame = 9;
        drawn.payload.insert(kShapeKey, QStringLiteral("arrow"));
        drawn.payload.insert(QStringLiteral("from"), QJsonArray { 1.5, 2 });
        {
            Sample s = sample(path);
            const auto added = s.file->addEntry(s.evidence, drawn, {});
            VERIFY_RESULT(added);
            QCOMPARE(added->content.kind, RecordKind::Annotation);
            RecordContent moved = drawn;
            moved.payload.insert(QStringLiteral("from"), QJsonArray { 7, 8 });
            VERIFY_RESULT(s.file->correctEntry(added->id, moved, {}));
        }
        const ExaminerRecord record(*opened(path)->record({ 1 }));
        QCOMPARE(record.current(RecordKind::Annotation).size(), 1);
        QVERIFY(record.current(RecordKind::Note).isEmpty());
        QVERIFY(record.versions().first().content == drawn);
        QCOMPARE(record.current().first().content.payload.value(QStringLiteral("from")).toArray(), (QJsonArray { 7, 8 }));
        VERIFY_RESULT(
            sql(path, QStringLiteral("INSERT INTO record_entry VALUES (9, 1, 'note', 3, 3, NULL, NULL, '', '{}', 'x', 't', 2, 0)")));
    }

    void aJudgementIsFoundByRunAndTrackUntilItIsWithdrawn()
    {
        const QString path = newPath();
        Sample s = sample(path);
        const RecordContent said { RecordKind::Judgement, {}, {}, s.run, 1,
            { { QStringLiteral("text"), QStringLiteral("smooth skin") },
                { kOpinionsKey, QJsonObject { { QStringLiteral("eye"), QStringLiteral("altered") } } }, { kBeforeScoresKey, true } } };
        const auto added = s.file->addEntry(s.evidence, said, QStringLiteral("Ada"));
        VERIFY_RESULT(added);
        s.file = opened(path);
        ExaminerRecord record(*s.file->record(s.evidence));
        QVERIFY(record.judgement(s.run, 1)->content == said);
        QCOMPARE(record.judgement(s.run, 1)->author, QStringLiteral("Ada"));
        QVERIFY(!record.judgement(s.run, 0));
        QVERIFY(!record.judgement({ 9 }, 1));
        QVERIFY(!s.file->trackEdits(s.run)->changesTracks());
        VERIFY_RESULT(s.file->withdrawEntry(added->id, {}));
        record = ExaminerRecord(*s.file->record(s.evidence));
        QVERIFY(!record.judgement(s.run, 1));
        QCOMPARE(record.versions().size(), 2);
    }

    void entriesComeBackWithAuthorTimeAndContent()
    {
        const QString path = newPath();
        RecordContent span = content(RecordKind::Span, 4, QStringLiteral("mouth flickers – “so”"));
        span.lastFrame = 9;
        {
            Sample s = sample(path);
            VERIFY_RESULT(s.file->addEntry(s.evidence, span, QStringLiteral("Ada")));
            VERIFY_RESULT(s.file->addEntry(s.evidence, content(RecordKind::Note, std::nullopt, QStringLiteral("general")), {}));
            VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, 1), QStringLiteral("Ada")));
        }
        const ExaminerRecord record(*opened(path)->record({ 1 }));
        QCOMPARE(record.current().size(), 3);
        QCOMPARE(record.current()[0].content.kind, RecordKind::Note);
        QCOMPARE(record.current()[0].content.firstFrame, std::nullopt);
        QCOMPARE(record.current()[0].author, systemUserName());
        QVERIFY(record.current()[1].content == exclusion({ 1 }, 1));
        QVERIFY(record.current()[2].content == span);
        QCOMPARE(record.current()[2].author, QStringLiteral("Ada"));
        QCOMPARE(record.current()[2].createdUtc.timeSpec(), Qt::UTC);
        QVERIFY(!record.current()[2].supersedes);
    }

    void aCorrectionIsANewVersionAndAWithdrawalToo()
    {
        Sample s = sample(newPath());
        const RecordContent before = content(RecordKind::Bookmark, 3, QStringLiteral("before"));
        const RecordContent after = content(RecordKind::Bookmark, 3, QStringLiteral("after"));
        const auto added = s.file->addEntry(s.evidence, before, {});
        const auto corrected = s.file->correctEntry(added->id, after, QStringLiteral("Bob"));
        VERIFY_RESULT(corrected);
        QVERIFY(corrected->supersedes == added->id);
        QVERIFY(corrected->first == added->id);
        // Any version names the entry; the newest is what is superseded.
        const auto withdrawn = s.file->withdrawEntry(added->id, {});
        VERIFY_RESULT(withdrawn);
        QVERIFY(withdrawn->supersedes == corrected->id);

        ExaminerRecord record(*s.file->record(s.evidence));
        QVERIFY(record.current().isEmpty());
        const auto history = record.history(added->id);
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].content.text(), QStringLiteral("before"));
        QCOMPARE(history[1].author, QStringLiteral("Bob"));
        QVERIFY(history[2].withdrawn);
        QVERIFY(history[2].content == after);

        VERIFY_RESULT(s.file->correctEntry(added->id, after, {}));
        record = ExaminerRecord(*s.file->record(s.evidence));
        QCOMPARE(record.current().size(), 1);
        QCOMPARE(record.history(added->id).size(), 4);
        VERIFY_ERROR(s.file->correctEntry({ 99 }, after, {}), QStringLiteral("no record entry 99"));
        VERIFY_ERROR(s.file->withdrawEntry({ 99 }, {}), QStringLiteral("no record entry 99"));
    }

    void theFileItselfRefusesToChangeOrDeleteEntries_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << QStringLiteral("UPDATE record_entry SET payload = '{}' WHERE id = 1");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM record_entry");
        QTest::newRow("replace by id") << QStringLiteral(
            "INSERT OR REPLACE INTO record_entry VALUES (1, 1, 'note', 3, 3, NULL, NULL, '', '{}', 'x', 't', NULL, 0)");
        QTest::newRow("supersede a second time")
            << QStringLiteral("INSERT OR REPLACE INTO record_entry VALUES (9, 1, 'note', 3, 3, NULL, NULL, '', '{}', 'x', 't', 1, 0)");
        QTest::newRow("supersede another kind")
            << QStringLiteral("INSERT INTO record_entry VALUES (9, 1, 'span', 3, 3, NULL, NULL, '', '{}', 'x', 't', 2, 0)");
        QTest::newRow("supersede nothing") << QStringLiteral(
            "INSERT INTO record_entry VALUES (9, 1, 'note', 3, 3, NULL, NULL, '', '{}', 'x', 't', 77, 0)");
        QTest::newRow("no author") << QStringLiteral(
            "INSERT INTO record_entry VALUES (9, 1, 'note', 3, 3, NULL, NULL, '', '{}', '', 't', NULL, 0)");
        QTest::newRow("end before the beginning")
            << QStringLiteral("INSERT INTO record_entry VALUES (9, 1, 'note', 3, 2, NULL, NULL, '', '{}', 'x', 't', NULL, 0)");
    }
    void theFileItselfRefusesToChangeOrDeleteEntries()
    {
        QFETCH(QString, statement);
        const QString path = newPath();
        {
            Sample s = sample(path);
            const auto added = s.file->addEntry(s.evidence, content(RecordKind::Note, 3, QStringLiteral("kept")), {});
            VERIFY_RESULT(s.file->correctEntry(added->id, content(RecordKind::Note, 3, QStringLiteral("kept too")), {}));
        }
        QVERIFY(!sql(path, statement));
        const auto versions = opened(path)->record({ 1 });
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().content.text(), QStringLiteral("kept"));
        // The same statement form is accepted where it breaks no rule.
        VERIFY_RESULT(
            sql(path, QStringLiteral("INSERT INTO record_entry VALUES (9, 1, 'note', 3, 3, NULL, NULL, '', '{}', 'x', 't', 2, 0)")));
    }

    void anExcludedTrackLeavesTheVerdictAndTheModelsNumbersStay()
    {
        Sample s = sample(newPath());
        const auto machine = s.file->verdict(s.run);
        const auto machineTracks = s.file->tracks(s.run);
        VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, 1), {}));
        VERIFY_RESULT(s.file->addEntry(
            s.evidence, { RecordKind::TrackName, {}, {}, s.run, 0, { { QStringLiteral("text"), QStringLiteral("the host") } } }, {}));
        const auto edits = s.file->trackEdits(s.run);
        QVERIFY(edits->ofWhole(1) == TrackEdits::Fate({ 1, true }));
        QVERIFY(edits->ofWhole(0) == TrackEdits::Fate({ 0, false }));
        QVERIFY(!s.file->trackEdits({ 99 })->changesTracks());
        const auto verdict = s.file->verdict(s.run, *edits);
        VERIFY_RESULT(verdict);
        // Only track 0 is left, so the video's means are that track's.
        QCOMPARE(verdict->excludedTracks, 1);
        QCOMPARE(verdict->faces, machineTracks->at(0).faces);
        for (std::size_t node = 0; node < 10; ++node)
            QVERIFY(std::abs((*verdict->probabilities)[node] - machineTracks->at(0).probabilities[node]) < 1e-12);
        QVERIFY(verdict->explanation.contains(QStringLiteral("excluded 1 track.")));
        const auto tracks = s.file->tracks(s.run, *edits);
        QCOMPARE(tracks->size(), 2);
        QCOMPARE(tracks->at(0).name, QStringLiteral("the host"));
        QVERIFY(tracks->at(1).excluded);
        QCOMPARE(tracks->at(1).probabilities, machineTracks->at(1).probabilities);
        QVERIFY(tracks->at(1).explanation.contains(QStringLiteral("excluded this track")));
        QCOMPARE(s.file->verdict(s.run)->probabilities, machine->probabilities);
    }

    void anExcludedDetectionLeavesItsTrackAndTheVerdict()
    {
        Sample s = sample(newPath());
        VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, 0, 0, 3), {}));
        const auto edits = s.file->trackEdits(s.run);
        std::vector<double> track(10);
        std::vector<double> video(10);
        int trackFaces = 0;
        int videoFaces = 0;
        const auto faces = s.file->faces(s.run, 0, 100);
        for (const analysis::FaceResult& face : *faces) {
            if (face.face.track == 0 && face.frame <= 3)
                continue;
            ++videoFaces;
            trackFaces += face.face.track == 0;
            for (std::size_t node = 0; node < 10; ++node) {
                video[node] += face.probabilities[node];
                track[node] += face.face.track == 0 ? face.probabilities[node] : 0;
            }
        }
        const auto verdict = s.file->verdict(s.run, *edits);
        const auto tracks = s.file->tracks(s.run, *edits);
        QCOMPARE(verdict->faces, videoFaces);
        QCOMPARE(verdict->excludedFaces, 4);
        QCOMPARE(verdict->excludedTracks, 0);
        QCOMPARE(tracks->at(0).faces, trackFaces);
        QCOMPARE(tracks->at(0).firstFrame, 4);
        for (std::size_t node = 0; node < 10; ++node) {
            QVERIFY(std::abs((*verdict->probabilities)[node] - video[node] / videoFaces) < 1e-12);
            QVERIFY(std::abs(tracks->at(0).probabilities[node] - track[node] / trackFaces) < 1e-12);
        }
        QVERIFY(verdict->explanation.contains(QStringLiteral("excluded 4 detections.")));
    }

    void whenEverythingIsExcludedNothingIsSaid()
    {
        Sample s = sample(newPath());
        VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, 0), {}));
        VERIFY_RESULT(s.file->addEntry(s.evidence, exclusion(s.run, 1, 0, 19), {})); // each of its detections: as good as the track
        const auto verdict = s.file->verdict(s.run, *s.file->trackEdits(s.run));
        QCOMPARE(verdict->faces, 0);
        QCOMPARE(verdict->excludedTracks, 2);
        QVERIFY(!verdict->probabilities);
        QVERIFY2(verdict->explanation.startsWith(QStringLiteral("The examiner excluded every face")), qPrintable(verdict->explanation));
    }

    void anOlderCaseGetsARecordAndKeepsItsNumbers()
    {
        const QString path = newPath();
        QFile::copy(QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures/schema_version_1.semcase"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        std::optional<std::vector<double>> before;
        {
            const auto file = CaseFile::open(path, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(file);
            const auto record = (*file)->record({ 1 });
            VERIFY_RESULT(record);
            QVERIFY(record->isEmpty());
            before = (*file)->verdict({ 1 })->probabilities;
            VERIFY_ERROR((*file)->addEntry({ 1 }, content(RecordKind::Note, 0, {}), {}), QStringLiteral("for reading only"));
        }
        const auto file = opened(path);
        VERIFY_RESULT(file->addEntry({ 1 }, content(RecordKind::Note, 0, QStringLiteral("later")), {}));
        QCOMPARE(file->record({ 1 })->size(), 1);
        QCOMPARE(file->verdict({ 1 })->probabilities, before);
    }

    void theRecordIsReadableWithSqlite3Alone()
    {
        const QString path = newPath();
        {
            Sample s = sample(path);
            const auto added
                = s.file->addEntry(s.evidence, content(RecordKind::Bookmark, 7, QStringLiteral("eyes")), QStringLiteral("Ada"));
            VERIFY_RESULT(
                s.file->correctEntry(added->id, content(RecordKind::Bookmark, 7, QStringLiteral("mouth")), QStringLiteral("Ada")));
            const auto gone = s.file->addEntry(s.evidence, content(RecordKind::Note, 8, QStringLiteral("gone")), QStringLiteral("Ada"));
            VERIFY_RESULT(s.file->withdrawEntry(gone->id, QStringLiteral("Ada")));
        }
        QProcess process;
        process.start(QStringLiteral("sqlite3"),
            { QStringLiteral("-readonly"), QStringLiteral("-json"), path,
                QStringLiteral("SELECT evidence, kind, first_frame, text, author, (SELECT count(*) FROM record_entry) AS versions FROM "
                               "record_current") });
        if (!process.waitForStarted())
            QSKIP("the sqlite3 program is absent");
        QVERIFY(process.waitForFinished(-1));
        const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(rows.size(), 1);
        const QJsonObject expected { { QStringLiteral("evidence"), QStringLiteral("clip1.mp4") },
            { QStringLiteral("kind"), QStringLiteral("bookmark") }, { QStringLiteral("first_frame"), 7 },
            { QStringLiteral("text"), QStringLiteral("mouth") }, { QStringLiteral("author"), QStringLiteral("Ada") },
            { QStringLiteral("versions"), 4 } };
        QCOMPARE(rows.first().toObject(), expected);
    }
};

QTEST_GUILESS_MAIN(ExaminerRecordTest)
#include "tst_examiner_record.moc"
