// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/custody/check_rows.h"
#include "support/case_samples.h"
#include "support/python.h"
#include "support/result_check.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;
using analysis::Status;

/// What is logged, that it can't be changed by the way, and that a program that knows the document alone computes the same hashes.
class AuditLogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QString& name) const { return m_dir.filePath(name); }
    static QStringList kinds(const CaseFile& opened)
    {
        QStringList names;
        const auto log = opened.auditLog();
        for (const AuditEntry& entry : log.value_or(QList<AuditEntry>()))
            names << entry.kind;
        return names;
    }
    static QJsonObject recomputed(const QString& python, const QString& path)
    {
        QProcess process;
        process.start(python, { QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/recompute_custody.py"), path });
        process.waitForFinished(300000);
        const QByteArray complaint = process.readAllStandardError();
        if (!complaint.isEmpty())
            qWarning("%s", complaint.constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    /// A run in two sittings with problems, a model, a record with a correction and a withdrawal.
    static void work(CaseFile& opened)
    {
        const auto evidence = opened.addEvidence(sampleEvidence());
        VERIFY_RESULT(evidence);
        const auto run = opened.startRun(sampleRun(*evidence));
        VERIFY_RESULT(run);
        VERIFY_RESULT(opened.appendFrames(*run, sampleFrames(0, 20)));
        VERIFY_RESULT(opened.finishRun(*run, Status::Cancelled, { { std::nullopt, QStringLiteral("Stopped.") } }));
        VERIFY_RESULT(opened.resumeRun(*run));
        VERIFY_RESULT(opened.appendFrames(*run, sampleFrames(20, 15)));
        VERIFY_RESULT(opened.finishRun(*run, Status::Partial, { { 29, QStringLiteral("Frame 29 does not decode.") } }));
        RecordContent note;
        note.kind = RecordKind::Note;
        note.payload = { { QStringLiteral("text"), QStringLiteral("Grüße, 面") } };
        const auto entry = opened.addEntry(*evidence, note, QStringLiteral("Examiner"));
        VERIFY_RESULT(entry);
        note.payload = { { QStringLiteral("text"), QString() } };
        const auto corrected = opened.correctEntry(entry->id, note, QStringLiteral("Examiner"));
        VERIFY_RESULT(corrected);
        VERIFY_RESULT(opened.withdrawEntry(corrected->id, QStringLiteral("Examiner")));
        Intake intake;
        intake.exhibit = QStringLiteral("A 1");
        VERIFY_RESULT(opened.addIntake(*evidence, intake));
        VERIFY_RESULT(
            opened.setCaseFacts({ { QStringLiteral("number"), QStringLiteral("7/26") }, { QStringLiteral("title"), QString() } }, {}));
        VERIFY_RESULT(opened.logEvent(AuditKind::Exported, { { QStringLiteral("path"), QStringLiteral("/out/results.json") } }));
    }

private Q_SLOTS:
    void everyChangeIsLoggedAndNothingElse()
    {
        const auto opened = CaseFile::open(file(QStringLiteral("kinds.semcase")));
        VERIFY_RESULT(opened);
        work(**opened);
        const QStringList expected = QStringLiteral("case_made opened evidence_added evidence_updated model_added run_started run_started "
                                                    "results_added run_finished run_resumed results_added run_finished record_added "
                                                    "record_corrected record_withdrawn intake_added case_fact_set case_fact_set exported")
                                         .split(QLatin1Char(' '));
        QCOMPARE(kinds(**opened), expected);
        // Known content that is opened once more changes nothing, unless it is from elsewhere.
        VERIFY_RESULT((*opened)->addEvidence(sampleEvidence()));
        QCOMPARE(kinds(**opened).size(), expected.size());
        Evidence moved = sampleEvidence();
        moved.path = QStringLiteral("/elsewhere/clip.mp4");
        VERIFY_RESULT((*opened)->addEvidence(moved));
        QCOMPARE(kinds(**opened).mid(expected.size()), QStringList { QStringLiteral("evidence_updated") });
        // A change that is refused leaves no entry.
        QVERIFY(!(*opened)->startRun(sampleRun({ 77 })));
        QVERIFY(!(*opened)->appendFrames({ 1 }, sampleFrames(0, 5)));
        QCOMPARE(kinds(**opened).size(), expected.size() + 1);
    }

    void anEntrySaysWhoWhenWhatAndWithWhat()
    {
        const auto opened = CaseFile::open(file(QStringLiteral("details.semcase")));
        VERIFY_RESULT(opened);
        const auto evidence = (*opened)->addEvidence(sampleEvidence());
        VERIFY_RESULT((*opened)->startRun(sampleRun(*evidence)));
        Run other = sampleRun(*evidence);
        other.settings.threshold = 0.75;
        VERIFY_RESULT((*opened)->startRun(other));
        const auto log = (*opened)->auditLog();
        VERIFY_RESULT(log);
        const AuditEntry& started = log->at(log->size() - 2);
        QCOMPARE(started.kind, QStringLiteral("run_started"));
        QCOMPARE(started.user, systemUserName());
        QCOMPARE(started.program, programAndVersion());
        const QDateTime time = QDateTime::fromString(started.utc, Qt::ISODateWithMs);
        QVERIFY(std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const QJsonObject details = started.detailsObject();
        QCOMPARE(details.value(QStringLiteral("evidence_sha256")).toString(), QString::fromLatin1(sampleHash(1)));
        QCOMPARE(details.value(QStringLiteral("model_sha256")).toString(), QString::fromLatin1(sampleHash(0xabc)));
        QCOMPARE(details.value(QStringLiteral("settings")).toObject().value(QStringLiteral("threshold")).toDouble(), 0.75);
        const QJsonObject changed = details.value(QStringLiteral("changed_settings")).toObject();
        QCOMPARE(changed, (QJsonObject { { QStringLiteral("threshold"), 0.5 } }));
        QVERIFY(!log->at(log->size() - 4).detailsObject().contains(QStringLiteral("changed_settings")));
    }

    void anEntryCanBeNeitherChangedNorRemovedNorReplaced_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << QStringLiteral("UPDATE audit_entry SET user = 'nobody' WHERE id = 1");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM audit_entry");
        QTest::newRow("delete the last") << QStringLiteral("DELETE FROM audit_entry WHERE id = (SELECT max(id) FROM audit_entry)");
        const QString columns
            = QStringLiteral("utc, 'nobody', program, kind, details, scope, scope_id, first_frame, last_frame, row_count, "
                             "digest, previous, printf('%064d', 1) FROM audit_entry");
        QTest::newRow("replace") << QStringLiteral("INSERT OR REPLACE INTO audit_entry SELECT id, %1 WHERE id = 1").arg(columns);
        QTest::newRow("before the first") << QStringLiteral("INSERT INTO audit_entry SELECT 1000, %1 WHERE id = 1").arg(columns);
        QTest::newRow("off the chain") << QStringLiteral("INSERT INTO audit_entry SELECT id + 1, %1 ORDER BY id DESC LIMIT 1").arg(columns);
    }
    void anEntryCanBeNeitherChangedNorRemovedNorReplaced()
    {
        QFETCH(QString, statement);
        const QString path = file(QStringLiteral("triggers.semcase"));
        VERIFY_RESULT(CaseFile::open(path));
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        VERIFY_RESULT(connection);
        VERIFY_ERROR((*connection)->exec(statement), QStringLiteral("audit log"));
    }

    void anIndependentProgramComputesTheSameHashes()
    {
        SEMBLANCE_NEEDS_PYTHON("sqlite3");
        const QString path = file(QStringLiteral("independent.semcase"));
        QString head;
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT(opened);
            work(**opened);
            head = (*opened)->auditLog()->last().hash;
        }
        const QJsonObject answer = recomputed(python, path);
        QCOMPARE(answer.value(QStringLiteral("wrong")).toArray(), QJsonArray());
        QCOMPARE(answer.value(QStringLiteral("entries")).toInt(), 19);
        QCOMPARE(answer.value(QStringLiteral("head")).toString(), head);
        QCOMPARE(answer.value(QStringLiteral("scopes")).toInt(), 14);
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT((*connection)->exec(QStringLiteral("UPDATE face_score SET probability = 0.25 WHERE face_id = 30 AND node = 3")));
        }
        QCOMPARE(recomputed(python, path).value(QStringLiteral("wrong")).toArray(), QJsonArray { QStringLiteral("results 1 20 34") });
    }

    void anOlderFileSaysThatWhatCameBeforeWasNotLogged()
    {
        SEMBLANCE_NEEDS_PYTHON("sqlite3");
        const QString path = file(QStringLiteral("older.semcase"));
        QVERIFY(QFile::copy(QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures/schema_version_1.semcase"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        {
            const auto reader = CaseFile::open(path, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(reader);
            QVERIFY((*reader)->auditLog()->isEmpty());
        }
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT(opened);
            const QStringList expected = QStringLiteral("log_begun found found found found found found opened").split(QLatin1Char(' '));
            QCOMPARE(kinds(**opened), expected);
            QVERIFY((*opened)->auditLog()->first().details.contains(QStringLiteral("was not logged")));
        }
        const QJsonObject answer = recomputed(python, path);
        QCOMPARE(answer.value(QStringLiteral("wrong")).toArray(), QJsonArray());
        QCOMPARE(answer.value(QStringLiteral("scopes")).toInt(), 7);
    }

    void aFileFromBeforeTheShotsMatchesItsLogBeforeAndAfterItIsBroughtUpToDate()
    {
        constexpr int kBeforeShots = 5;
        const QString path = file(QStringLiteral("before shots.semcase"));
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT(opened);
            const auto evidence = (*opened)->addEvidence(sampleEvidence());
            const auto run = (*opened)->startRun(sampleRun(*evidence));
            VERIFY_RESULT(run);
            VERIFY_RESULT((*opened)->appendFrames(*run, sampleFrames(0, 20)));
            VERIFY_RESULT((*opened)->finishRun(*run, Status::Complete, {}));
        }
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT(connection);
            const auto known = schemaObjectsOfVersion(kBeforeShots);
            VERIFY_RESULT(known);
            const auto objects = schemaObjects(**connection);
            for (auto it = objects->begin(); it != objects->end(); ++it) {
                if (!known->contains(it.key()) && it.key().startsWith(QStringLiteral("table ")))
                    VERIFY_RESULT((*connection)->exec(QStringLiteral("DROP ") + it.key()));
            }
            VERIFY_RESULT((*connection)->exec(QStringLiteral("DELETE FROM schema_history WHERE version > %1").arg(kBeforeShots)));
            VERIFY_RESULT((*connection)->exec(QStringLiteral("PRAGMA user_version = %1").arg(kBeforeShots)));
            const auto checked = custody::checkRows(**connection, {}, {}, {});
            VERIFY_RESULT(checked);
            for (const custody::CheckLine& line : checked->lines) {
                const bool isOlder = line.what == QStringLiteral("schema history") || line.what == QStringLiteral("rows in no entry");
                QVERIFY2(isOlder || line.state != custody::CheckState::Differs, qPrintable(line.what + line.note));
            }
        }
        const auto opened = CaseFile::open(path);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->shots({ 1 }).value(), QList<qint64>());
        const auto connection = openForReading(path);
        const auto checked = custody::checkRows(**connection, {}, {}, {});
        VERIFY_RESULT(checked);
        QVERIFY(!checked->differs());
    }

    void writersAtTheSameTimeKeepOneChain()
    {
        SEMBLANCE_NEEDS_PYTHON("sqlite3");
        const QString path = file(QStringLiteral("writers.semcase"));
        const auto kept = CaseFile::open(path);
        VERIFY_RESULT(kept);
        QString problem[3];
        {
            std::vector<std::jthread> threads;
            for (int writer = 0; writer < 3; ++writer) {
                threads.emplace_back([&, writer] {
                    const auto opened = CaseFile::open(path);
                    const auto evidence = opened ? (*opened)->addEvidence(sampleEvidence(writer + 1)) : tl::unexpected(opened.error());
                    const auto run = evidence ? (*opened)->startRun(sampleRun(*evidence)) : tl::unexpected(evidence.error());
                    if (!run) {
                        problem[writer] = run.error().message;
                        return;
                    }
                    for (qint64 i = 0; i < 6; ++i) {
                        if (auto stored = (*opened)->appendFrames(*run, sampleFrames(i * 5, 5)); !stored)
                            problem[writer] = stored.error().message;
                    }
                });
            }
        }
        for (const QString& each : problem)
            QCOMPARE(each, QString());
        const QJsonObject answer = recomputed(python, path);
        QCOMPARE(answer.value(QStringLiteral("wrong")).toArray(), QJsonArray());
        // Made, opened by this program, one model, and for each writer two of evidence, two of the run, six batches.
        QCOMPARE(answer.value(QStringLiteral("entries")).toInt(), 2 + 1 + 3 * 10);
    }

    void everyTableAndColumnIsBound()
    {
        const QString path = file(QStringLiteral("tables.semcase"));
        VERIFY_RESULT(CaseFile::open(path));
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly, caseFileSubject());
        Transaction tx(**connection, Transaction::Kind::Read);
        QSqlQuery query = tx.prepare(QStringLiteral("SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c "
                                                    "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"));
        QVERIFY(tx.exec(query));
        const auto tables = custodyTables();
        QSet<QString> seen;
        while (tx.next(query)) {
            const QString table = query.value(0).toString();
            const QString column = query.value(1).toString();
            seen << table;
            QVERIFY2(tables.contains(table), qPrintable(table));
            if (table == QStringLiteral("audit_entry"))
                continue;
            QVERIFY2(tables[table].digested.contains(column) || tables[table].derived.contains(column),
                qPrintable(table + QLatin1Char('.') + column));
        }
        QCOMPARE(seen.size(), tables.size());
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_audit_log.moc"
