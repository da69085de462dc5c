// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/custody/contradictions.h"
#include "core/custody/verify_case.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;
using analysis::Status;

/// Which files are opened, and what becomes of older, newer, damaged and foreign ones.
class CaseOpenTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QString& name) const { return m_dir.filePath(name); }
    QString fixture(const QString& copyName)
    {
        const QString copy = file(copyName);
        QFile::copy(QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures/schema_version_1.semcase"), copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }
    static QByteArray contents(const QString& path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(f.write(bytes), bytes.size());
    }
    /// Statements on the file without the case layer.
    static void sql(const QString& path, const QStringList& statements)
    {
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        VERIFY_RESULT(connection);
        for (const QString& statement : statements)
            VERIFY_RESULT((*connection)->exec(statement));
    }
    static QVariant value(const QString& path, const QString& select)
    {
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly, caseFileSubject());
        return connection ? (*connection)->value(select).value_or(QVariant()) : QVariant();
    }
    /// A closed case with a run and a few faces.
    void makeCase(const QString& path)
    {
        const auto opened = CaseFile::open(path);
        VERIFY_RESULT(opened);
        const auto evidence = (*opened)->addEvidence(sampleEvidence());
        const auto run = (*opened)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*opened)->appendFrames(*run, sampleFrames(0, 20)));
        VERIFY_RESULT((*opened)->finishRun(*run, Status::Complete, {}));
    }

private Q_SLOTS:
    void aNewFileSaysWhatItIs()
    {
        const QString path = file(QStringLiteral("new.semcase"));
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT(opened);
            QVERIFY(!(*opened)->isReadOnly());
            QCOMPARE((*opened)->path(), path);
        }
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        QCOMPARE(contents(path).mid(68, 4), QByteArray("SEMB"));
        QCOMPARE(value(path, QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
        QCOMPARE(value(path, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(value(path, QStringLiteral("SELECT count(*) FROM schema_history")).toInt(), schemaVersion());
        QCOMPARE(value(path,
                     QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND "
                                    "name NOT LIKE 'sqlite_%'"))
                     .toInt(),
            0);
    }

    void foreignKeysHold()
    {
        const auto opened = CaseFile::open(file(QStringLiteral("keys.semcase")));
        VERIFY_RESULT(opened);
        QVERIFY(!(*opened)->startRun(sampleRun({ 77 })));
    }

    void anOlderFileIsBackedUpAndBroughtUpToDate()
    {
        const QString path = fixture(QStringLiteral("older.semcase"));
        const QByteArray before = contents(path);
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT(opened);
            QVERIFY(!(*opened)->isReadOnly());
            QCOMPARE((*opened)->evidence()->first().fileName, QStringLiteral("clip1.mp4"));
            const auto runs = (*opened)->runs({ 1 });
            VERIFY_RESULT(runs);
            QCOMPARE(runs->first().status, Status::Partial);
            const auto faces = (*opened)->faces(runs->first().id, 0, 19);
            VERIFY_RESULT(faces);
            QCOMPARE(faces->size(), 26);
            // The stored numbers are an older build's; the last bit of a sum may have moved since.
            for (const auto& face : *faces) {
                const auto expected = sampleFace(face.frame, face.face.track).probabilities;
                QCOMPARE(face.probabilities.size(), expected.size());
                for (std::size_t node = 0; node < expected.size(); ++node)
                    QVERIFY(std::abs(face.probabilities[node] - expected[node]) < 1e-12);
            }
            QVERIFY((*opened)->verdict(runs->first().id)->probabilities.has_value());
        }
        QCOMPARE(value(path, QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
        QCOMPARE(value(path, QStringLiteral("SELECT count(*) FROM face_probability")).toInt(), 260);
        const QString backup = path + QStringLiteral(".backup-v1");
        QCOMPARE(value(backup, QStringLiteral("PRAGMA user_version")).toInt(), 1);
        QCOMPARE(value(backup, QStringLiteral("SELECT count(*) FROM face")).toInt(), 26);

        // The backup itself is a case, and one with other contents does not overwrite it.
        write(path, before);
        sql(path, { QStringLiteral("UPDATE evidence SET path = '/elsewhere'") });
        VERIFY_RESULT(CaseFile::open(path));
        QCOMPARE(value(path + QStringLiteral(".backup-v1-2"), QStringLiteral("PRAGMA user_version")).toInt(), 1);
        VERIFY_RESULT(CaseFile::open(backup));
    }

    void anOlderFileIsReadWithoutBeingChanged()
    {
        const QString path = fixture(QStringLiteral("older_read.semcase"));
        const QByteArray before = contents(path);
        {
            const auto opened = CaseFile::open(path, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(opened);
            QVERIFY((*opened)->isReadOnly());
            QCOMPARE((*opened)->faces({ 1 }, 0, 19)->size(), 26);
        }
        QCOMPARE(contents(path), before);
        QVERIFY(!QFile::exists(path + QStringLiteral(".backup-v1")));
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        const QString path = fixture(QStringLiteral("migration_fails.semcase"));
        std::stop_source stop;
        VERIFY_ERROR(CaseFile::open(path, CaseFile::Mode::ReadWrite, stop.get_token(),
                         [&](const Progress& progress) {
                             if (progress.stage == QStringLiteral("migrate"))
                                 stop.request_stop();
                         }),
            QStringLiteral("is as before"));
        QCOMPARE(value(path, QStringLiteral("PRAGMA user_version")).toInt(), 1);
        QCOMPARE(value(path, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'view'")).toInt(), 0);
        QCOMPARE(value(path, QStringLiteral("SELECT count(*) FROM schema_history")).toInt(), 1);
        QCOMPARE(value(path, QStringLiteral("SELECT count(*) FROM face")).toInt(), 26);
    }

    void aCaseWhoseMigrationWasKilledInTheMiddleIsAsBefore_data()
    {
        QTest::addColumn<CaseFile::Mode>("mode");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("to write") << CaseFile::Mode::ReadWrite << false;
        QTest::newRow("to read") << CaseFile::Mode::ReadOnly << false;
        QTest::newRow("to look at") << CaseFile::Mode::Glance << false;
        // The first page says how long the file is to become, and is written first.
        QTest::newRow("behind its first page, to write") << CaseFile::Mode::ReadWrite << true;
        QTest::newRow("behind its first page, to read") << CaseFile::Mode::ReadOnly << true;
    }
    void aCaseWhoseMigrationWasKilledInTheMiddleIsAsBefore()
    {
        QFETCH(CaseFile::Mode, mode);
        QFETCH(bool, isCut);
        const QString before = fixture(QStringLiteral("before_kill_%1.semcase").arg(QLatin1String(QTest::currentDataTag())));
        const QString killed = file(QStringLiteral("killed_%1.semcase").arg(QLatin1String(QTest::currentDataTag())));
        const qint64 size = QFileInfo(before).size();
        {
            const auto connection = SqlConnection::open(before, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT(connection);
            // Written to the file long before the end of the transaction.
            for (const char* statement : { "PRAGMA journal_mode = DELETE", "PRAGMA foreign_keys = OFF", "PRAGMA cache_size = 1",
                     "BEGIN IMMEDIATE", "DELETE FROM face_score", "DELETE FROM face", "CREATE TABLE later (bytes BLOB) STRICT",
                     "INSERT INTO later SELECT randomblob(5000) FROM frame" })
                VERIFY_RESULT((*connection)->exec(QLatin1String(statement)));
            QVERIFY(QFile::copy(before, killed));
            QVERIFY(QFile::copy(before + QStringLiteral("-journal"), killed + QStringLiteral("-journal")));
        }
        QVERIFY(QFileInfo(killed).size() > size);
        QVERIFY(QFileInfo(killed + QStringLiteral("-journal")).size() > 0);
        if (isCut) {
            QByteArray bytes = contents(killed).left(size);
            bytes.replace(24, 4, bytes.mid(92, 4)).replace(28, 4, QByteArray("\0\0\x7f\xff", 4));
            write(killed, bytes);
        }
        const auto opened = CaseFile::open(killed, mode);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->faces({ 1 }, 0, 19)->size(), 26);
        QCOMPARE(value(killed, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }

    void aNewerFileThatCanBeReadIsOpenedForReadingOnly()
    {
        const QString path = file(QStringLiteral("newer_readable.semcase"));
        makeCase(path);
        sql(path,
            { QStringLiteral("INSERT INTO schema_history VALUES (999, 'later', %1, '2030-01-01T00:00:00.000Z', 'semblance 9')")
                    .arg(schemaVersion()),
                QStringLiteral("ALTER TABLE face ADD COLUMN later TEXT"), QStringLiteral("PRAGMA user_version = 999") });
        const auto opened = CaseFile::open(path);
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE((*opened)->faces({ 1 }, 0, 19)->size(), 26);
        VERIFY_ERROR((*opened)->addEvidence(sampleEvidence(5)), QStringLiteral("for reading only"));
        VERIFY_ERROR((*opened)->startRun(sampleRun({ 1 })), QStringLiteral("for reading only"));
        QCOMPARE(value(path, QStringLiteral("PRAGMA user_version")).toInt(), 999);
    }

    void aNewerFileThatCannotBeReadIsRefused()
    {
        const QString path = file(QStringLiteral("newer_unreadable.semcase"));
        makeCase(path);
        sql(path,
            { QStringLiteral("INSERT INTO schema_history VALUES (999, 'later', 999, '2030-01-01T00:00:00.000Z', 'semblance 9')"),
                QStringLiteral("PRAGMA user_version = 999") });
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("newer version"));
        VERIFY_ERROR(CaseFile::open(path, CaseFile::Mode::ReadOnly), QStringLiteral("newer version"));
    }

    void aNewerProgramThatMigratesMeanwhileStopsThisOneFromWriting()
    {
        const QString path = file(QStringLiteral("overtaken.semcase"));
        const auto opened = CaseFile::open(path);
        VERIFY_RESULT(opened);
        sql(path, { QStringLiteral("PRAGMA user_version = 999") });
        VERIFY_ERROR((*opened)->addEvidence(sampleEvidence()), QStringLiteral("newer version"));
    }

    void whatIsNoCaseFileIsRefusedWithASentenceAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("text") << QByteArray("Dear examiner,\n").repeated(50) << QStringLiteral("is not a case file");
        QTest::newRow("short text") << QByteArray("x") << QStringLiteral("is not a case file");
        QTest::newRow("only the magic of a database") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("is not a case file");
    }
    void whatIsNoCaseFileIsRefusedWithASentenceAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const QString path = file(QStringLiteral("no_case.semcase"));
        write(path, bytes);
        VERIFY_ERROR(CaseFile::open(path), sentence);
        VERIFY_ERROR(CaseFile::open(path, CaseFile::Mode::ReadOnly), sentence);
        QCOMPARE(contents(path), bytes);
    }

    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone()
    {
        const QString path = file(QStringLiteral("browser_history.sqlite"));
        sql(path, { QStringLiteral("CREATE TABLE evidence (id INTEGER)"), QStringLiteral("PRAGMA user_version = 1") });
        const QByteArray before = contents(path);
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("another program"));
        QCOMPARE(contents(path), before);
    }

    void aDamagedCaseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("its end is missing") << QStringLiteral("cut");
        QTest::newRow("a table is missing") << QStringLiteral("table");
        QTest::newRow("pages are overwritten") << QStringLiteral("pages");
        QTest::newRow("its version is missing") << QStringLiteral("version");
    }
    void aDamagedCaseIsRefusedWithASentence()
    {
        QFETCH(QString, damage);
        const QString path = file(QStringLiteral("damaged_%1.semcase").arg(damage));
        makeCase(path);
        if (damage == QStringLiteral("cut")) {
            write(path, contents(path).chopped(5000));
        } else if (damage == QStringLiteral("table")) {
            sql(path, { QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("DROP TABLE face_score") });
        } else if (damage == QStringLiteral("version")) {
            sql(path, { QStringLiteral("PRAGMA user_version = 0") });
        } else {
            QByteArray bytes = contents(path);
            std::fill(bytes.begin() + 4096, bytes.end(), '\xa5');
            write(path, bytes);
        }
        for (const auto mode : { CaseFile::Mode::ReadWrite, CaseFile::Mode::ReadOnly })
            VERIFY_ERROR(CaseFile::open(path, mode), path);
    }

    void readingLeavesNothingBesideTheCase()
    {
        const QString path = file(QStringLiteral("only_read.semcase"));
        makeCase(path);
        const QByteArray before = contents(path);
        for (const auto mode : { CaseFile::Mode::ReadOnly, CaseFile::Mode::Glance }) {
            {
                const auto opened = CaseFile::open(path, mode);
                VERIFY_RESULT(opened);
                QCOMPARE((*opened)->evidence()->size(), 1);
            }
            QCOMPARE(QDir(m_dir.path()).entryList({ QStringLiteral("only_read*") }), QStringList { QStringLiteral("only_read.semcase") });
        }
        QCOMPARE(contents(path), before);
    }

    void readingLeavesCommitsOfAKilledProgramWhereTheyAre()
    {
        const QString path = file(QStringLiteral("killed_before.semcase"));
        const QString killed = file(QStringLiteral("killed_while.semcase"));
        makeCase(path);
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT((*opened)->setCaseFacts({ { QStringLiteral("title"), QStringLiteral("T") } }, {}));
            QVERIFY(QFile::copy(path, killed));
            QVERIFY(QFile::copy(path + QStringLiteral("-wal"), killed + QStringLiteral("-wal")));
        }
        const QByteArray before = contents(killed);
        const QByteArray log = contents(killed + QStringLiteral("-wal"));
        QVERIFY(!log.isEmpty());
        {
            const auto opened = CaseFile::open(killed, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(opened);
            QCOMPARE((*opened)->caseFacts()->value(QStringLiteral("title")), QStringLiteral("T"));
        }
        QCOMPARE(contents(killed), before);
        QCOMPARE(contents(killed + QStringLiteral("-wal")), log);
    }

    void aCaseThatSaysAnotherVersionThanItIsOfIsNotWrittenTo_data()
    {
        QTest::addColumn<int>("stated");
        for (const int stated : { 0, 1, 2, 3, 4, schemaVersion() - 1, schemaVersion() + 1, -7 })
            QTest::addRow("%d", stated) << stated;
    }
    void aCaseThatSaysAnotherVersionThanItIsOfIsNotWrittenTo()
    {
        QFETCH(int, stated);
        const QString path = file(QStringLiteral("forged_%1.semcase").arg(stated));
        makeCase(path);
        sql(path, { QStringLiteral("PRAGMA user_version = %1").arg(stated) });
        const QByteArray before = contents(path);
        VERIFY_ERROR(
            CaseFile::open(path), QStringLiteral("says that it is of schema %1, but is of schema %2").arg(stated).arg(schemaVersion()));
        QCOMPARE(contents(path), before);
        QCOMPARE(
            QDir(m_dir.path()).entryList({ QFileInfo(path).fileName() + QLatin1Char('*') }), QStringList { QFileInfo(path).fileName() });
        const auto checked = custody::verifyCase(path, { {}, custody::Frames::None, true }, {}, {});
        VERIFY_RESULT(checked);
        QStringList differing;
        for (const auto& line : checked->lines) {
            if (line.state == custody::CheckState::Differs)
                differing << line.what + QStringLiteral(": ") + line.note;
        }
        QCOMPARE(differing, QStringList { QStringLiteral("tables and triggers: the file says that it is of schema %1").arg(stated) });
        QCOMPARE(contents(path), before);
    }

    void aCaseWhoseLogWasTakenOutToLookOlderIsFound()
    {
        const QString path = file(QStringLiteral("without_log.semcase"));
        makeCase(path);
        sql(path, { QStringLiteral("DROP TABLE audit_entry"), QStringLiteral("PRAGMA user_version = 3") });
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("says that it is of schema 3"));
        const auto checked = custody::verifyCase(path, { {}, custody::Frames::None, true }, {}, {});
        VERIFY_RESULT(checked);
        QVERIFY(checked->differs());
    }

    void aCaseThatIsNotBuiltAsThisProgramBuildsItIsOnlyRead_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("named");
        QTest::newRow("a trigger") << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON evidence BEGIN UPDATE evidence SET bytes = 1; END")
                                   << QStringLiteral("trigger 't'");
        QTest::newRow("a view") << QStringLiteral("CREATE VIEW v AS SELECT 1") << QStringLiteral("view 'v'");
        QTest::newRow("a trigger in another's place") << QStringLiteral(
            "DROP TRIGGER audit_entry_is_not_changed; CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry "
            "BEGIN SELECT 1; END") << QStringLiteral("trigger 'audit_entry_is_not_changed'");
        QTest::newRow("a table that replaces rows") << QStringLiteral(
            "DROP TABLE shot; CREATE TABLE shot (id INTEGER PRIMARY KEY, run_id INTEGER, first_frame INTEGER, UNIQUE (run_id) "
            "ON CONFLICT REPLACE) STRICT") << QStringLiteral("table 'shot'");
        QTest::newRow("a table more") << QStringLiteral("CREATE TABLE more (x INTEGER) STRICT") << QStringLiteral("table 'more'");
        QTest::newRow("an index more") << QStringLiteral("CREATE INDEX more ON face (yaw_degrees)") << QStringLiteral("index 'more'");
        QTest::newRow("another program's statistics") << QStringLiteral("ANALYZE") << QStringLiteral("table 'sqlite_stat1'");
        QTest::newRow("a trigger less") << QStringLiteral("DROP TRIGGER record_entry_is_not_changed")
                                        << QStringLiteral("trigger 'record_entry_is_not_changed'");
        QTest::newRow("a view less") << QStringLiteral("DROP VIEW face_probability") << QStringLiteral("view 'face_probability'");
    }
    void aCaseThatIsNotBuiltAsThisProgramBuildsItIsOnlyRead()
    {
        QFETCH(QString, statement);
        QFETCH(QString, named);
        const QString path = file(QStringLiteral("armed_%1.semcase").arg(QLatin1String(QTest::currentDataTag())));
        makeCase(path);
        QStringList statements;
        for (const QString& part : statement.split(QStringLiteral("; CREATE")))
            statements << (statements.isEmpty() ? part : QStringLiteral("CREATE") + part);
        sql(path, statements);
        const QByteArray before = contents(path);
        VERIFY_ERROR(CaseFile::open(path), named);
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("semblance case repair"));
        VERIFY_ERROR(CaseFile::log(path, AuditKind::Exported, {}), named);
        {
            const auto opened = CaseFile::open(path, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(opened);
            QCOMPARE((*opened)->faces({ 1 }, 0, 19)->size(), 26);
        }
        const auto checked = custody::verifyCase(path, { {}, custody::Frames::None, true }, {}, {});
        VERIFY_RESULT(checked);
        QVERIFY(checked->differs());
        QCOMPARE(checked->lines.last().state, custody::CheckState::NotChecked);
        QCOMPARE(contents(path), before);
    }

    void aCaseWhoseLogDoesNotHoldIsOnlyRead_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("said");
        QTest::newRow("an entry changed") << QStringLiteral("UPDATE audit_entry SET user = 'nobody' WHERE id = 2")
                                          << QStringLiteral("does not hold (entry 2 was changed)");
        QTest::newRow("an entry removed") << QStringLiteral("DELETE FROM audit_entry WHERE id = 2")
                                          << QStringLiteral("does not hold (entry 3 stands where entry 2 must be)");
        QTest::newRow("a hash changed") << QStringLiteral("UPDATE audit_entry SET hash = printf('%064d', 7) WHERE id = 2")
                                        << QStringLiteral("does not hold (entry 2 was changed)");
        QTest::newRow("the last hash changed")
            << QStringLiteral("UPDATE audit_entry SET hash = printf('%064d', 7) WHERE id = (SELECT max(id) FROM audit_entry)")
            << QStringLiteral("was changed)");
        QTest::newRow("emptied") << QStringLiteral("DELETE FROM audit_entry") << QStringLiteral("does not hold (it has no entry)");
    }
    void aCaseWhoseLogDoesNotHoldIsOnlyRead()
    {
        QFETCH(QString, statement);
        QFETCH(QString, said);
        const QString path = file(QStringLiteral("log_%1.semcase").arg(QLatin1String(QTest::currentDataTag())));
        makeCase(path);
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT(connection);
            const auto objects = schemaObjects(**connection);
            VERIFY_RESULT(objects);
            QStringList drop;
            QStringList make;
            for (auto it = objects->begin(); it != objects->end(); ++it) {
                if (it.key().startsWith(QStringLiteral("trigger 'audit_entry"))) {
                    drop << QStringLiteral("DROP ") + it.key();
                    make << it.value();
                }
            }
            QVERIFY(!drop.isEmpty());
            for (const QString& each : drop + QStringList { statement } + make)
                VERIFY_RESULT((*connection)->exec(each));
        }
        const QByteArray before = contents(path);
        VERIFY_ERROR(CaseFile::open(path), said);
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("semblance case repair"));
        VERIFY_ERROR(CaseFile::log(path, AuditKind::Exported, {}), said);
        {
            const auto opened = CaseFile::open(path, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(opened);
            QCOMPARE((*opened)->faces({ 1 }, 0, 19)->size(), 26);
        }
        const auto contradictions = custody::contradictionsIn(path);
        VERIFY_RESULT(contradictions);
        QVERIFY2(contradictions->join(u' ').contains(QStringLiteral("audit log")), qPrintable(contradictions->join(u' ')));
        const auto checked = custody::verifyCase(path, { {}, custody::Frames::None, true }, {}, {});
        VERIFY_RESULT(checked);
        QVERIFY(checked->differs());
        QCOMPARE(checked->lines.last().what, QStringLiteral("log of this check"));
        QCOMPARE(checked->lines.last().state, custody::CheckState::NotChecked);
        QCOMPARE(contents(path), before);
    }

    void whatIsNotAsTheLogSaysIsKnownBeforeAnybodyUsesIt()
    {
        const QString path = file(QStringLiteral("contradicting.semcase"));
        makeCase(path);
        QCOMPARE(custody::contradictionsIn(path).value(), QStringList());
        sql(path, { QStringLiteral("UPDATE face_score SET probability = 0.25 WHERE face_id = 3 AND node = 0") });
        const auto found = custody::contradictionsIn(path);
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), 2); // the batch, and the track's sum
        QVERIFY(found->first().startsWith(QStringLiteral("results 1 of 'clip1.mp4' frames 0 to 19: changed since entry")));
        QVERIFY(custody::contradictionSentence(path, *found).english().contains(QStringLiteral("'contradicting.semcase' does not match")));
        // Its log holds and says what was, so whoever goes on adds nothing to the doubt.
        VERIFY_RESULT(CaseFile::open(path));

        const QString older = fixture(QStringLiteral("older_than_the_log.semcase"));
        QCOMPARE(custody::contradictionsIn(older).value(), QStringList());
        QCOMPARE(custody::contradictionsMeanwhile(older, {}, {}).value(), QStringList());
        VERIFY_ERROR(custody::contradictionsIn(file(QStringLiteral("absent.semcase"))), QStringLiteral("There is no case file"));
        QVERIFY(!QFile::exists(file(QStringLiteral("absent.semcase"))));
    }

    void aLogWhoseTimesRunBackwardsIsSaidToAndHolds()
    {
        const QString path = file(QStringLiteral("clock.semcase"));
        makeCase(path);
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT(connection);
            Transaction tx(**connection, Transaction::Kind::Write);
            AuditEntry entry;
            readAuditLog(tx, [&](const AuditEntry& each) {
                entry = each;
                return true;
            });
            entry = { entry.id + 1, QStringLiteral("2020-01-01T00:00:00.000Z"), QStringLiteral("me"), QStringLiteral("semblance 0"),
                auditKindName(AuditKind::Verified), QStringLiteral("{}"), {}, {}, {}, {}, {}, {}, entry.hash, {} };
            QSqlQuery insert = tx.prepare(QStringLiteral(
                "INSERT INTO audit_entry (id, utc, user, program, kind, details, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
            for (const QVariant& value : { QVariant(entry.id), QVariant(entry.utc), QVariant(entry.user), QVariant(entry.program),
                     QVariant(entry.kind), QVariant(entry.details), QVariant(entry.previous), QVariant(QString::fromLatin1(auditHash(entry))) })
                insert.addBindValue(value);
            QVERIFY(tx.exec(insert));
            VERIFY_RESULT(tx.finish());
        }
        const auto checked = custody::verifyCase(path, { {}, custody::Frames::None, false }, {}, {});
        VERIFY_RESULT(checked);
        QVERIFY(!checked->differs());
        const auto said = std::find_if(checked->lines.begin(), checked->lines.end(),
            [](const custody::CheckLine& line) { return line.what == QStringLiteral("times of the log"); });
        QVERIFY(said != checked->lines.end() && said->state == custody::CheckState::NotChecked);
        QVERIFY2(said->note.contains(QStringLiteral("is dated before the one in front of it")), qPrintable(said->note));
        VERIFY_RESULT(CaseFile::open(path));
    }

    void linksToNothingAndNamesThatAreTooLongAreSaidToBe()
    {
        const QString loop = file(QStringLiteral("loop.semcase"));
        QVERIFY(QFile::link(loop, loop));
        const QString dead = file(QStringLiteral("dead.semcase"));
        QVERIFY(QFile::link(file(QStringLiteral("nowhere.semcase")), dead));
        for (const auto mode : { CaseFile::Mode::ReadOnly, CaseFile::Mode::ReadWrite }) {
            VERIFY_ERROR(CaseFile::open(loop, mode), QStringLiteral("is a link that leads back to itself"));
            VERIFY_ERROR(CaseFile::open(dead, mode), QStringLiteral("where nothing is"));
        }
        QVERIFY(!QFile::exists(file(QStringLiteral("nowhere.semcase"))));

        // SQLite's "-journal" has to fit behind the name.
        const QString fits = file(QString(239, u'x') + QStringLiteral(".semcase"));
        VERIFY_RESULT(CaseFile::open(fits));
        VERIFY_RESULT(CaseFile::open(fits, CaseFile::Mode::ReadOnly));
        for (const QString& name : { QString(240, u'x'), QString(244, u'x'), QString(300, u'x'), QString(81, QChar(0x6848)) })
            VERIFY_ERROR(CaseFile::open(file(name + QStringLiteral(".semcase"))), QStringLiteral("is too long"));
        QString folder = m_dir.path();
        while (QFile::encodeName(folder).size() < 500)
            folder += QStringLiteral("/a folder with a name");
        QVERIFY(QDir().mkpath(folder));
        VERIFY_ERROR(CaseFile::open(folder + QStringLiteral("/c.semcase")), QStringLiteral("with all its folders, where SQLite takes 504"));
        VERIFY_ERROR(CaseFile::open(folder.repeated(3) + QStringLiteral("/c.semcase")), QStringLiteral("with all its folders"));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    }

    void foldersAndAbsentFilesAreToldApart()
    {
        VERIFY_ERROR(CaseFile::open(m_dir.path()), QStringLiteral("is a folder"));
        VERIFY_ERROR(
            CaseFile::open(file(QStringLiteral("absent.semcase")), CaseFile::Mode::ReadOnly), QStringLiteral("There is no case file"));
        VERIFY_ERROR(CaseFile::open(file(QStringLiteral("no/such/folder.semcase"))), QStringLiteral("does not exist"));
        QVERIFY(!QFile::exists(file(QStringLiteral("absent.semcase"))));
        const QString empty = file(QStringLiteral("empty.semcase"));
        write(empty, {});
        VERIFY_ERROR(CaseFile::open(empty, CaseFile::Mode::ReadOnly), QStringLiteral("is empty"));
        VERIFY_RESULT(CaseFile::open(empty));
        const QString clip = file(QStringLiteral("empty.mp4"));
        write(clip, {});
        VERIFY_ERROR(CaseFile::open(clip), QStringLiteral("is an empty file that is there already"));
        QCOMPARE(QFileInfo(clip).size(), 0);
    }

    void aPipeIsNoCase()
    {
        const QString pipe = file(QStringLiteral("pipe.semcase"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const auto mode : { CaseFile::Mode::ReadOnly, CaseFile::Mode::ReadWrite })
            VERIFY_ERROR(CaseFile::open(pipe, mode), QStringLiteral("is not an ordinary file"));
    }

    void aFolderThatCannotBeWrittenIsToldAndReadAllTheSame()
    {
        // Root may write anywhere, so a child process gives that right up first.
        const QString folder = file(QStringLiteral("sealed"));
        QVERIFY(QDir().mkdir(folder));
        const QString path = folder + QStringLiteral("/sealed.semcase");
        makeCase(path);
        QCOMPARE(chmod(qPrintable(m_dir.path()), 0755), 0);
        QCOMPARE(chmod(qPrintable(path), 0444), 0);
        QCOMPARE(chmod(qPrintable(folder), 0555), 0);
        const auto child = [&](const QString& verb, const QString& target) {
            QProcess process;
            process.setChildProcessModifier([] {
                if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
                    _exit(9);
            });
            process.start(QCoreApplication::applicationFilePath(), { verb, target });
            process.waitForFinished(-1);
            return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        };
        QCOMPARE(child(QStringLiteral("--read"), path), QStringLiteral("26 faces"));
        const QString writing = child(QStringLiteral("--open"), path);
        QVERIFY2(writing.contains(QStringLiteral("can't be written")), qPrintable(writing));
        const QString making = child(QStringLiteral("--open"), folder + QStringLiteral("/new.semcase"));
        QVERIFY2(making.contains(QStringLiteral("can't be written")), qPrintable(making));
        QCOMPARE(chmod(qPrintable(folder), 0755), 0);
    }
};

namespace {

/// What the child processes of these tests do; the answer is one line.
QString childAnswer(const QString& verb, const QString& path)
{
    const auto mode = verb == QStringLiteral("--open") ? CaseFile::Mode::ReadWrite : CaseFile::Mode::ReadOnly;
    const auto opened = CaseFile::open(path, mode);
    if (!opened)
        return opened.error().message;
    if (mode == CaseFile::Mode::ReadWrite) {
        const auto added = (*opened)->addEvidence(sampleEvidence(3));
        return added ? QStringLiteral("opened") : added.error().message;
    }
    const auto faces = (*opened)->faces({ 1 }, 0, 1000);
    return faces ? QStringLiteral("%1 faces").arg(faces->size()) : faces.error().message;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && (arguments[1] == QStringLiteral("--open") || arguments[1] == QStringLiteral("--read"))) {
        puts(qPrintable(childAnswer(arguments[1], arguments[2])));
        return 0;
    }
    CaseOpenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_case_open.moc"
