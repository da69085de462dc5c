// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/schema.h"
#include "support/case_samples.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

/// `semblance case info` as a user starts it, on a case whose tracks the examiner changed.
class CaseCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;

    ProgramResult info(const QStringList& more = {}) const
    {
        return runProgram(
            QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("case"), QStringLiteral("info"), m_case } + more, m_dir.path());
    }
    void add(const RecordContent& content) const
    {
        const auto file = CaseFile::open(m_case);
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->addEntry({ 1 }, content, QStringLiteral("Ada")));
    }
    static QJsonObject words(const char* text) { return { { QStringLiteral("text"), QString::fromLatin1(text) } }; }

private Q_SLOTS:
    void init()
    {
        m_case = m_dir.filePath(QStringLiteral("%1.semcase").arg(QString::fromLatin1(QTest::currentTestFunction())));
        const auto file = CaseFile::open(m_case);
        VERIFY_RESULT(file);
        const auto evidence = (*file)->addEvidence(sampleEvidence());
        const auto run = (*file)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*file)->appendFrames(*run, sampleFrames(0, 20)));
        VERIFY_RESULT((*file)->finishRun(*run, analysis::Status::Complete, {}));
    }

    void withoutEditsTheModelsNumbersAloneArePrinted()
    {
        const auto text = info();
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("track 1    frames 1 to 17, 8 faces\n"));
        QVERIFY(!text.out.contains("examined"));
        const auto json = QJsonDocument::fromJson(info({ QStringLiteral("--json") }).out).object();
        const auto run = json[QStringLiteral("evidence")][0][QStringLiteral("analyses")][0];
        QCOMPARE(run[QStringLiteral("tracks")].toInt(), 2);
        QVERIFY(run[QStringLiteral("track_edits")].isUndefined());
    }

    void numbersThatAreNotAsTheLogSaysAreWarnedOf()
    {
        QCOMPARE(QJsonDocument::fromJson(info({ QStringLiteral("--json") }).out).object()[QStringLiteral("contradictions")].toArray().size(), 0);
        {
            const auto connection = SqlConnection::open(m_case, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)->exec(QStringLiteral("UPDATE track_score SET probability_sum = 0 WHERE track = 1 AND node = 0")));
        }
        const auto text = info();
        QCOMPARE(text.code, 3);
        QVERIFY(text.out.contains("track 1    frames 1 to 17, 8 faces\n"));
        QVERIFY2(text.err.contains("does not match its own audit log (tracks and counts 1 of 'clip1.mp4' track 1 is not what its faces give)"),
            text.err.constData());
        const auto json = info({ QStringLiteral("--json") });
        QCOMPARE(json.code, 3);
        QCOMPARE(QJsonDocument::fromJson(json.out).object()[QStringLiteral("contradictions")].toArray().size(), 1);
        const auto unchecked = info({ QStringLiteral("--json"), QStringLiteral("--no-check") });
        QCOMPARE(unchecked.code, 0);
        QVERIFY(QJsonDocument::fromJson(unchecked.out).object()[QStringLiteral("contradictions")].isNull());
    }

    void exclusionsAndSplitsStandBesideTheModelsNumbers()
    {
        add({ RecordKind::Split, 10, 10, RunId { 1 }, 0, words("another person") });
        add({ RecordKind::Exclusion, {}, {}, RunId { 1 }, 1, words("a \"poster\"") });
        add({ RecordKind::TrackName, {}, {}, RunId { 1 }, splitTrackNumber(0, 1), words("the guest") });
        add({ RecordKind::Note, 3, 3, {}, {}, words("nothing of tracks") });
        const auto text = info();
        QCOMPARE(text.code, 0);
        const qsizetype examined = text.out.indexOf("  examined   ");
        QVERIFY2(examined > text.out.indexOf("track 1    frames 1 to 17, 8 faces\n"), text.out.constData());
        QVERIFY(text.out.indexOf("The examiner excluded 1 track. The examiner split a track once.") > examined);
        QVERIFY(text.out.indexOf("track 0    frames 0 to 8, 9 faces\n", examined) > 0);
        QVERIFY(text.out.indexOf("track 0b   frames 10 to 18, 9 faces, named the guest\n", examined) > 0);

        const auto json = QJsonDocument::fromJson(info({ QStringLiteral("--json") }).out).object();
        const auto run = json[QStringLiteral("evidence")][0][QStringLiteral("analyses")][0];
        QCOMPARE(run[QStringLiteral("faces")].toInt(), 26); // the model's
        const auto edits = run[QStringLiteral("track_edits")].toArray();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0][QStringLiteral("kind")].toString(), QStringLiteral("exclusion"));
        QCOMPARE(edits[0][QStringLiteral("track")].toString(), QStringLiteral("1"));
        QVERIFY(edits[0][QStringLiteral("first_frame")].isNull());
        QCOMPARE(edits[0][QStringLiteral("reason")].toString(), QStringLiteral("a \"poster\""));
        QCOMPARE(edits[0][QStringLiteral("author")].toString(), QStringLiteral("Ada"));
        QCOMPARE(edits[1][QStringLiteral("becomes")].toString(), QStringLiteral("0b"));
        QCOMPARE(edits[1][QStringLiteral("first_frame")].toInt(), 10);
        const auto after = run[QStringLiteral("after_track_edits")];
        QCOMPARE(after[QStringLiteral("faces")].toInt(), 18);
        QCOMPARE(after[QStringLiteral("excluded_tracks")].toInt(), 1);
        const auto tracks = after[QStringLiteral("tracks")].toArray();
        QCOMPARE(tracks.size(), 3);
        QVERIFY(tracks[1][QStringLiteral("excluded")].toBool());
        QCOMPARE(tracks[2][QStringLiteral("track")].toString(), QStringLiteral("0b"));
        QCOMPARE(tracks[2][QStringLiteral("name")].toString(), QStringLiteral("the guest"));
    }

    void numbersAreExportedAndLoggedAndWrongWordsRefused()
    {
        const QString csv = m_dir.filePath(QStringLiteral("numbers.csv"));
        const auto program = [&](const QStringList& more) {
            return runProgram(QStringLiteral(SEMBLANCE_PROGRAM),
                QStringList { QStringLiteral("case"), QStringLiteral("export"), m_case } + more, m_dir.path());
        };
        const auto written = program({ QStringLiteral("--csv"), csv, QStringLiteral("--from"), QStringLiteral("2") });
        QVERIFY2(written.code == 0, written.err.constData());
        QVERIFY(written.out.contains("18 frames, "));
        const auto log = CaseFile::open(m_case, CaseFile::Mode::ReadOnly).and_then([](const auto& file) { return file->auditLog(); });
        VERIFY_RESULT(log);
        QCOMPARE(log->last().kind, QStringLiteral("exported"));
        QVERIFY(written.out.contains(log->last().detailsObject().value(QLatin1String("sha256")).toString().toLatin1()));
        QCOMPARE(program({ QStringLiteral("--csv"), csv }).code, 1); // exists
        for (const char* wrong : { "--csv x.txt", "--csv a.csv --clip a.mp4", "--still a.png", "--clip a.mp4 --frame 1", "--csv b.csv --from -1",
                 "--csv b.csv --evidence 2", "--csv b.csv --node x", "--csv b.csv --run 5", "--csv" })
            QVERIFY2(program(QString::fromLatin1(wrong).split(u' ')).code == 2, wrong);
        QCOMPARE(program({ QStringLiteral("--clip"), QStringLiteral("a.mp4") }).code, 1); // no such evidence file
        QVERIFY(program({ QStringLiteral("--help") }).out.contains("--still OUT.png"));
    }
};

QTEST_GUILESS_MAIN(CaseCommandTest)
#include "tst_case_command.moc"
