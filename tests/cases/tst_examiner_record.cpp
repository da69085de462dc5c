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

private Q_SLOTS:
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
        QCOMPARE(edits->excludedTracks, std::set<int> { 1 });
        QVERIFY(s.file->trackEdits({ 99 })->excludedTracks.empty());
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
        QVERIFY(process.waitForFinished());
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
