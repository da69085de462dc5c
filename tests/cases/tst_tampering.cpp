// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/custody/check_rows.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;
using analysis::Status;
using custody::CaseCheck;
using custody::CheckLine;
using custody::CheckState;

namespace {

struct Column {
    QString name;
    QString type;
    int key = 0; ///< place in the primary key, from 1; 0: not in it
};

QStringList names(const QList<Column>& columns)
{
    QStringList all;
    for (const Column& column : columns)
        all << column.name;
    return all;
}

/// A value of the column's type that the row did not have.
QString other(const Column& column)
{
    if (column.type == QStringLiteral("INTEGER"))
        return QStringLiteral("ifnull(%1, 0) + 1000").arg(column.name);
    if (column.type == QStringLiteral("REAL"))
        return QStringLiteral("ifnull(%1, 0) + 0.000001").arg(column.name);
    if (column.type == QStringLiteral("BLOB"))
        return QStringLiteral("CAST(substr(%1, 1, 543) || x'01' || substr(%1, 545) AS BLOB)").arg(column.name);
    return QStringLiteral("ifnull(%1, '') || 'x'").arg(column.name);
}

struct BoundRow {
    QString table;
    QString column;
    QString condition;
    QString entry; ///< the condition of those that bind it
};

enum class Rehash {
    Digest, ///< the digest of the tampered rows
    Entry, ///< and the hash of its entry
    Chain ///< and those of all entries behind it
};

} // namespace

/// Changes that another program makes in a case file with its triggers dropped, put back after that; each is found by what the log says,
/// not by what SQLite or the schema's comparison says.
class TamperingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_original;
    QByteArray m_head;
    int m_copies = 0;
    QMap<QString, QList<Column>> m_tables;
    QString m_dropTriggers;
    QString m_makeTriggers;

    QString copy()
    {
        const QString path = m_dir.filePath(QStringLiteral("copy%1.semcase").arg(++m_copies));
        return QFile::copy(m_original, path) ? path : QString();
    }
    /// With the sqlite3 program; what it complained about.
    QString tamper(const QString& path, const QString& sql)
    {
        QProcess process;
        process.start(QStringLiteral("sqlite3"), { QStringLiteral("-bail"), path });
        process.write((QStringLiteral("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;")
            + m_dropTriggers + QStringLiteral("BEGIN;") + sql + QStringLiteral("; COMMIT;") + m_makeTriggers)
                          .toUtf8());
        process.closeWriteChannel();
        if (!process.waitForFinished(300000) || process.exitCode() != 0)
            return QStringLiteral("sqlite3: ") + QString::fromUtf8(process.readAllStandardError());
        return {};
    }
    static CaseCheck check(const QString& path, const QByteArray& head = {})
    {
        const auto connection = openForReading(path);
        if (!connection)
            return {};
        return custody::checkRows(**connection, head, {}, {}).value_or(CaseCheck());
    }
    /// What the log found; empty: nothing.
    static QString found(const CaseCheck& check)
    {
        QStringList problems;
        for (const CheckLine& line : check.lines) {
            if (line.state == CheckState::Differs && line.what != QStringLiteral("database")
                && line.what != QStringLiteral("tables and triggers"))
                problems << line.what + QStringLiteral(": ") + line.note;
        }
        return problems.join(QStringLiteral(" | "));
    }
    static bool schemaMatches(const CaseCheck& check)
    {
        for (const CheckLine& line : check.lines) {
            if (line.what == QStringLiteral("tables and triggers"))
                return line.state == CheckState::Matches;
        }
        return false;
    }
    QStringList keys(const QString& table) const
    {
        QStringList found;
        for (const Column& column : m_tables[table]) {
            if (column.key > 0)
                found << column.name;
        }
        return found;
    }
    /// The condition of the row at this place of the primary key's order.
    QString row(const QString& table, int place) const
    {
        const QString key = keys(table).join(QStringLiteral(", "));
        return QStringLiteral("(%1) = (SELECT %1 FROM %2 ORDER BY %1 LIMIT 1 OFFSET %3)").arg(key, table).arg(place);
    }
    static qint64 makeRun(CaseFile& opened, EvidenceId evidence, const QString& model)
    {
        Run wanted = sampleRun(evidence);
        wanted.model.name = model;
        const auto run = opened.startRun(wanted);
        if (!run || !opened.appendFrames(*run, sampleFrames(0, 12)) || !opened.appendFrames(*run, sampleFrames(12, 8))
            || !opened.keepShots(*run, { 0, 8 })
            || !opened.finishRun(*run, Status::Partial, { { 9, QStringLiteral("Frame 9.") }, { 19, QStringLiteral("Frame 19.") } }))
            return 0;
        return run->value;
    }
    /// Computes again what a forger with this program's sources would, from the entry on.
    static QString rehash(const QString& path, qint64 from, Rehash how)
    {
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        if (!connection || !(*connection)->exec(QStringLiteral("PRAGMA synchronous = OFF")))
            return QStringLiteral("'%1' can't be opened").arg(path);
        QList<AuditEntry> entries;
        Transaction tx(**connection, Transaction::Kind::Write);
        QStringList triggers;
        QSqlQuery made
            = tx.prepare(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_entry'"));
        QStringList names;
        for (tx.exec(made); tx.next(made); names << made.value(0).toString())
            triggers << made.value(1).toString();
        made.finish();
        for (const QString& name : std::as_const(names))
            tx.exec(QStringLiteral("DROP TRIGGER ") + name);
        readAuditLog(tx, [&](const AuditEntry& entry) {
            entries << entry;
            return true;
        });
        QString previous(64, QLatin1Char('0'));
        for (AuditEntry& entry : entries) {
            if (entry.id < from) {
                previous = entry.hash;
                continue;
            }
            if (entry.id > from && how != Rehash::Chain)
                break;
            if (entry.id == from && entry.scope) {
                const RowsDigest now = digestRows(tx, { *scopeFromName(*entry.scope), entry.scopeId, entry.firstFrame, entry.lastFrame });
                entry.rows = now.rows;
                entry.digest = QString::fromLatin1(now.sha256);
            }
            if (how == Rehash::Chain)
                entry.previous = previous;
            if (how == Rehash::Entry || how == Rehash::Chain)
                entry.hash = QString::fromLatin1(auditHash(entry));
            previous = entry.hash;
            QSqlQuery update
                = tx.prepare(QStringLiteral("UPDATE audit_entry SET row_count = ?, digest = ?, previous = ?, hash = ? WHERE id = ?"));
            update.addBindValue(entry.rows ? QVariant(*entry.rows) : QVariant());
            update.addBindValue(entry.digest ? QVariant(*entry.digest) : QVariant());
            update.addBindValue(entry.previous);
            update.addBindValue(entry.hash);
            update.addBindValue(entry.id);
            tx.exec(update);
        }
        for (const QString& trigger : std::as_const(triggers))
            tx.exec(trigger);
        const auto done = tx.finish();
        return done ? QString() : done.error().message;
    }
    static qint64 entryOf(const QString& path, const QString& condition)
    {
        const auto connection = openForReading(path);
        return connection ? (*connection)->value(QStringLiteral("SELECT max(id) FROM audit_entry WHERE ") + condition)->toLongLong() : 0;
    }

    /// For each table that the log binds: a row of it, and the newest entry that binds the row.
    QList<BoundRow> boundRows() const
    {
        const QString results = QStringLiteral("scope = 'results' AND scope_id = 1 AND last_frame = 11");
        const QString state = QStringLiteral("scope = 'run_state' AND scope_id = 1");
        return {
            { QStringLiteral("schema_history"), QStringLiteral("name"), QStringLiteral("version = 2"),
                QStringLiteral("scope = 'schema_history'") },
            { QStringLiteral("evidence"), QStringLiteral("sha256"), QStringLiteral("id = 2"),
                QStringLiteral("scope = 'evidence' AND scope_id = 2") },
            { QStringLiteral("evidence"), QStringLiteral("path"), QStringLiteral("id = 2"),
                QStringLiteral("scope = 'evidence_facts' AND scope_id = 2") },
            { QStringLiteral("model"), QStringLiteral("name"), QStringLiteral("id = 1"),
                QStringLiteral("scope = 'model' AND scope_id = 1") },
            { QStringLiteral("node"), QStringLiteral("name"), QStringLiteral("model_id = 1 AND node = 2"),
                QStringLiteral("scope = 'model' AND scope_id = 1") },
            { QStringLiteral("analysis_run"), QStringLiteral("settings"), QStringLiteral("id = 1"),
                QStringLiteral("scope = 'run' AND scope_id = 1") },
            { QStringLiteral("analysis_run"), QStringLiteral("finished_utc"), QStringLiteral("id = 1"), state },
            { QStringLiteral("run_problem"), QStringLiteral("what"), QStringLiteral("run_id = 1 AND number = 1"), state },
            { QStringLiteral("shot"), QStringLiteral("first_frame"), QStringLiteral("run_id = 1 AND first_frame = 8"), state },
            { QStringLiteral("frame"), QStringLiteral("sha256"), QStringLiteral("run_id = 1 AND ordinal = 3"), results },
            { QStringLiteral("face"), QStringLiteral("box_x"), QStringLiteral("run_id = 1 AND frame = 3 AND position = 0"), results },
            { QStringLiteral("face_score"), QStringLiteral("raw_score"), QStringLiteral("face_id = 2 AND node = 2"), results },
            { QStringLiteral("record_entry"), QStringLiteral("text"), QStringLiteral("id = 1"),
                QStringLiteral("scope = 'record' AND scope_id = 1") },
            { QStringLiteral("case_fact"), QStringLiteral("value"), QStringLiteral("id = 1"),
                QStringLiteral("scope = 'case_fact' AND scope_id = 1") },
            { QStringLiteral("evidence_intake"), QStringLiteral("source"), QStringLiteral("id = 1"),
                QStringLiteral("scope = 'intake' AND scope_id = 1") },
        };
    }
    QString edit(const QString& table, const QString& column, const QString& condition) const
    {
        const auto& columns = m_tables[table];
        const auto it = std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.name == column; });
        return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4").arg(table, column, other(*it), condition);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(QStringLiteral("sqlite3"), { QStringLiteral("--version") }) != 0)
            QSKIP("the sqlite3 program is not installed");
        m_original = m_dir.filePath(QStringLiteral("original.semcase"));
        {
            const auto opened = CaseFile::open(m_original);
            VERIFY_RESULT(opened);
            const auto first = (*opened)->addEvidence(sampleEvidence(1));
            const auto second = (*opened)->addEvidence(sampleEvidence(2));
            VERIFY_RESULT(second);
            QCOMPARE(makeRun(**opened, *first, QStringLiteral("one")), 1);
            QCOMPARE(makeRun(**opened, *second, QStringLiteral("two")), 2);
            for (const char* text : { "first", "second" }) {
                Intake intake;
                intake.source = QLatin1String(text);
                VERIFY_RESULT((*opened)->addIntake(*first, intake));
                VERIFY_RESULT((*opened)->setCaseFacts({ { QStringLiteral("title"), QLatin1String(text) } }, {}));
                RecordContent note;
                note.kind = RecordKind::Note;
                note.payload = { { QStringLiteral("text"), QLatin1String(text) } };
                VERIFY_RESULT((*opened)->addEntry(*first, note, QStringLiteral("Examiner")));
            }
        }
        const auto connection = openForReading(m_original);
        VERIFY_RESULT(connection);
        Transaction tx(**connection, Transaction::Kind::Read);
        QSqlQuery columns
            = tx.prepare(QStringLiteral("SELECT t.name, c.name, c.type, c.pk FROM pragma_table_list t, pragma_table_info(t.name) c "
                                        "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"));
        QVERIFY(tx.exec(columns));
        while (tx.next(columns))
            m_tables[columns.value(0).toString()]
                << Column { columns.value(1).toString(), columns.value(2).toString(), columns.value(3).toInt() };
        QSqlQuery triggers = tx.prepare(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        QVERIFY(tx.exec(triggers));
        while (tx.next(triggers)) {
            m_dropTriggers += QStringLiteral("DROP TRIGGER IF EXISTS %1;").arg(triggers.value(0).toString());
            m_makeTriggers += triggers.value(1).toString() + QStringLiteral(";\n");
        }
        QVERIFY(m_tables.size() >= 13);
        QVERIFY(!m_dropTriggers.isEmpty());
    }

    void anUntouchedCaseMatches()
    {
        const CaseCheck untouched = check(m_original);
        QCOMPARE(found(untouched), QString());
        QVERIFY(!untouched.differs());
        QVERIFY(untouched.lines.size() > 10);
        m_head = untouched.head;
        // Nor does a program that only drops the triggers and makes them again change anything that matters.
        const QString path = copy();
        QCOMPARE(tamper(path, QStringLiteral("SELECT 1")), QString());
        QVERIFY(!check(path).differs());
        QVERIFY(!check(path, m_head).differs());
    }

    void everyTableHasRowsToTamperWith()
    {
        const auto connection = openForReading(m_original);
        for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
            const qint64 rows = (*connection)->value(QStringLiteral("SELECT count(*) FROM %1").arg(it.key()))->toLongLong();
            QVERIFY2(rows >= 2, qPrintable(it.key() + QStringLiteral(" has no rows here; let initTestCase() make two")));
        }
    }

    void everyEditedColumnOfEveryTableIsFound()
    {
        for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
            for (const Column& column : it.value()) {
                const QString path = copy();
                const QString what = it.key() + QLatin1Char('.') + column.name;
                const QString complaint = tamper(
                    path, QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4").arg(it.key(), column.name, other(column), row(it.key(), 1)));
                QVERIFY2(complaint.isEmpty(), qPrintable(what + QStringLiteral(": ") + complaint));
                const CaseCheck checked = check(path);
                QVERIFY2(schemaMatches(checked), qPrintable(what));
                QVERIFY2(!found(checked).isEmpty(), qPrintable(what));
                QFile::remove(path);
            }
        }
    }

    void rowsRemovedInsertedExchangedAndTablesEmptiedAreFound()
    {
        for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
            const QString& table = it.key();
            const QString columns = names(it.value()).join(QStringLiteral(", "));
            const QString last = keys(table).last();
            // A unique column of the inserted row must not be the reason for its absence.
            QStringList fresh;
            for (const Column& column : it.value()) {
                const bool isUnique
                    = column.name == last || QStringList { QStringLiteral("sha256"), QStringLiteral("hash") }.contains(column.name);
                fresh << (isUnique && column.type == QStringLiteral("TEXT") ? QStringLiteral("printf('%064d', 77)")
                        : isUnique || (table == QStringLiteral("face") && column.name == QStringLiteral("position"))
                            || (table == QStringLiteral("shot") && column.name == QStringLiteral("first_frame"))
                        ? column.name + QStringLiteral(" + 1000")
                        : column.name);
            }
            const QMap<QString, QString> changes {
                { QStringLiteral("first row removed"), QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, row(table, 0)) },
                { QStringLiteral("second row removed"), QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, row(table, 1)) },
                { QStringLiteral("row inserted"),
                    QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE %4")
                        .arg(table, columns, fresh.join(QStringLiteral(", ")), row(table, 1)) },
                { QStringLiteral("rows exchanged"),
                    QStringLiteral("CREATE TEMP TABLE a AS SELECT * FROM %1 WHERE %2; CREATE TEMP TABLE b AS SELECT * FROM %1 WHERE %3;"
                                   "CREATE TEMP TABLE k AS SELECT %4 AS k FROM a;"
                                   "DELETE FROM %1 WHERE (%5) IN (SELECT %5 FROM a UNION SELECT %5 FROM b);"
                                   "UPDATE a SET %4 = (SELECT %4 FROM b); UPDATE b SET %4 = (SELECT k FROM k);"
                                   "INSERT INTO %1 SELECT * FROM a; INSERT INTO %1 SELECT * FROM b")
                        .arg(table, row(table, 0), row(table, 1), last, keys(table).join(QStringLiteral(", "))) },
                { QStringLiteral("table emptied"), QStringLiteral("DELETE FROM %1").arg(table) },
            };
            for (auto change = changes.begin(); change != changes.end(); ++change) {
                const QString path = copy();
                const QString what = table + QStringLiteral(": ") + change.key();
                const QString complaint = tamper(path, change.value());
                QVERIFY2(complaint.isEmpty(), qPrintable(what + QStringLiteral(": ") + complaint));
                const CaseCheck checked = check(path);
                QVERIFY2(schemaMatches(checked), qPrintable(what));
                // An empty log without a noted head: nothing in it is wrong, but it has bound nothing.
                QVERIFY2(!found(checked).isEmpty(), qPrintable(what));
                QFile::remove(path);
            }
        }
    }

    void aDroppedTriggerOrTableIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger") << QStringLiteral("DROP TRIGGER record_entry_is_not_changed");
        QTest::newRow("table") << QStringLiteral("DROP TABLE track_score");
        QTest::newRow("log") << QStringLiteral("DROP TABLE audit_entry");
        QTest::newRow("added view") << QStringLiteral("CREATE VIEW v AS SELECT 1");
        QTest::newRow("trigger that does nothing")
            << QStringLiteral("DROP TRIGGER audit_entry_keeps_its_rows; CREATE TRIGGER audit_entry_keeps_its_rows BEFORE DELETE ON "
                              "audit_entry BEGIN SELECT 1; END");
    }
    void aDroppedTriggerOrTableIsFound()
    {
        QFETCH(QString, sql);
        const QString path = copy();
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), { path, sql }), 0);
        const auto connection = openForReading(path);
        const auto checked = custody::checkRows(**connection, {}, {}, {});
        QVERIFY(!checked || checked->differs());
    }

    void bytesBehindTheLastPageAreFound()
    {
        const QString path = copy();
        QFile behind(path);
        QVERIFY(behind.open(QIODevice::Append));
        QCOMPARE(behind.write(QByteArray(777, 'x')), 777);
        behind.close();
        const CaseCheck checked = check(path);
        const auto line = std::find_if(checked.lines.cbegin(), checked.lines.cend(),
            [](const custody::CheckLine& each) { return each.what == QStringLiteral("database"); });
        QCOMPARE(line->note, QStringLiteral("777 bytes behind the last page are no part of the case"));
        QCOMPARE(checked.count(custody::CheckState::Differs), 1);
    }

    void hashesComputedAgainNaivelyDoNotHide_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<bool>("foundWithoutHead");
        QTest::newRow("the digest") << static_cast<int>(Rehash::Digest) << true;
        QTest::newRow("the digest and its entry's hash") << static_cast<int>(Rehash::Entry) << true;
        // Whoever can write the whole chain anew leaves a file like any other; only what was noted outside tells.
        QTest::newRow("the whole chain behind it") << static_cast<int>(Rehash::Chain) << false;
    }
    void hashesComputedAgainNaivelyDoNotHide()
    {
        QFETCH(int, how);
        QFETCH(bool, foundWithoutHead);
        // What follows from other rows is in no digest, and the log's own rows are the chain.
        QSet<QString> left(m_tables.keyBegin(), m_tables.keyEnd());
        left -= { QStringLiteral("track"), QStringLiteral("track_score"), QStringLiteral("audit_entry") };
        for (const BoundRow& row : boundRows()) {
            left.remove(row.table);
            for (const bool isRemoved : { false, true }) {
                const QString sql = isRemoved ? QStringLiteral("DELETE FROM %1 WHERE %2").arg(row.table, row.condition)
                                              : edit(row.table, row.column, row.condition);
                const QString path = copy();
                QCOMPARE(tamper(path, sql), QString());
                const qint64 entry = entryOf(path, row.entry);
                QVERIFY2(entry > 0, qPrintable(row.entry));
                QCOMPARE(rehash(path, entry, static_cast<Rehash>(how)), QString());
                const CaseCheck checked = check(path);
                QVERIFY2(schemaMatches(checked), qPrintable(sql));
                // A row may be missed elsewhere, so that a whole chain does not hide its removal either.
                if (foundWithoutHead || !isRemoved)
                    QVERIFY2(!found(checked).isEmpty() == foundWithoutHead, qPrintable(sql + QStringLiteral(": ") + found(checked)));
                QVERIFY2(!found(check(path, m_head)).isEmpty(), qPrintable(sql));
                QFile::remove(path);
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.values().join(QStringLiteral(", "))));
    }

    void anEntryWhoseHashIsComputedAgainIsFoundByTheOneBehindIt()
    {
        const QString path = copy();
        const qint64 entry = entryOf(path, QStringLiteral("kind = 'run_finished'"));
        QCOMPARE(tamper(path, QStringLiteral("UPDATE audit_entry SET user = 'somebody' WHERE id = %1").arg(entry)), QString());
        QCOMPARE(rehash(path, entry, Rehash::Entry), QString());
        const QString problem = found(check(path));
        QVERIFY2(problem.contains(QStringLiteral("entry %1 does not follow").arg(entry + 1)), qPrintable(problem));
    }

    void framesSetInAnEntryThatIsAboutNoneAreFound()
    {
        for (const char* column : { "first_frame", "last_frame" }) {
            const QString path = copy();
            const qint64 entry = entryOf(path, QStringLiteral("kind = 'run_finished'"));
            QCOMPARE(tamper(path, QStringLiteral("UPDATE audit_entry SET %1 = 1000 WHERE id = %2").arg(QLatin1String(column)).arg(entry)),
                QString());
            const QString problem = found(check(path));
            QVERIFY2(problem.contains(QStringLiteral("entry %1").arg(entry)), qPrintable(problem));
        }
    }

    void entriesInAnotherOrderAreFoundEvenWhenNumberedAnew()
    {
        const QString path = copy();
        const qint64 entry = entryOf(path, QStringLiteral("kind = 'record_added'"));
        QCOMPARE(tamper(path,
                     QStringLiteral("UPDATE audit_entry SET id = 100000 WHERE id = %1; UPDATE audit_entry SET id = %1 WHERE id = %2; "
                                    "UPDATE audit_entry SET id = %2 WHERE id = 100000")
                         .arg(entry)
                         .arg(entry - 1)),
            QString());
        QVERIFY(!found(check(path)).isEmpty());
        for (const qint64 each : { entry - 1, entry, entry + 1 })
            QCOMPARE(rehash(path, each, Rehash::Entry), QString());
        QVERIFY(!found(check(path)).isEmpty());
    }

    void aRowThatCameWithItsEntryIsFoundByReadingTheLogFromTheNotedHeadOn()
    {
        const QString path = copy();
        QCOMPARE(tamper(path, QStringLiteral("INSERT INTO case_fact VALUES (3, 'title', 'third', 'Nobody', '2020-01-01T00:00:00.000Z')")),
            QString());
        QVERIFY(!found(check(path)).isEmpty());
        const qint64 entries = check(m_original).entries;
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        Transaction tx(**connection, Transaction::Kind::Write);
        appendAudit(tx, AuditKind::CaseFactSet, {}, CustodyScope { CustodyScope::Kind::CaseFact, 3 });
        VERIFY_RESULT(tx.finish());
        // No different from what this program writes; but it is behind the head that was noted.
        const CaseCheck checked = check(path, m_head);
        QCOMPARE(found(checked), QString());
        QCOMPARE(checked.entries, entries + 1);
        const auto head = std::find_if(
            checked.lines.begin(), checked.lines.end(), [](const CheckLine& line) { return line.what == QStringLiteral("noted head"); });
        QVERIFY(head != checked.lines.end());
        QCOMPARE(head->count, std::optional<qint64>(entries));
    }

    void aTailThatWasCutIsFoundByANotedHead()
    {
        const QString path = copy();
        // The last note and its entry: without a noted head the file is one in which it was never written.
        QCOMPARE(tamper(path,
                     QStringLiteral(
                         "DELETE FROM record_entry WHERE id = 2; DELETE FROM audit_entry WHERE id = (SELECT max(id) FROM audit_entry)")),
            QString());
        QVERIFY(!check(path).differs());
        QVERIFY(check(path, m_head).differs());
    }

    void anEntryAppendedLaterCannotReplaceWhatWasBound()
    {
        const QString path = copy();
        QCOMPARE(tamper(path, QStringLiteral("UPDATE face_score SET probability = 0.5 WHERE face_id = 5 AND node = 2")), QString());
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        Transaction tx(**connection, Transaction::Kind::Write);
        appendAudit(tx, AuditKind::RunResumed, {}, CustodyScope { CustodyScope::Kind::RunState, 1 });
        appendAudit(tx, AuditKind::ResultsAdded, {}, CustodyScope { CustodyScope::Kind::Results, 1, 0, 11 });
        VERIFY_RESULT(tx.finish());
        const QString problem = found(check(path));
        QVERIFY2(problem.contains(QStringLiteral("had already")), qPrintable(problem));
    }

    void resultsOfARunThatHadEndedAreFound()
    {
        const QString path = copy();
        QCOMPARE(tamper(path,
                     QStringLiteral("INSERT INTO frame VALUES (1, 50, NULL, NULL, 0, NULL, printf('%064d', 5), NULL);"
                                    "UPDATE analysis_run SET last_frame = 50, frames_analyzed = frames_analyzed + 1 WHERE id = 1")),
            QString());
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        Transaction tx(**connection, Transaction::Kind::Write);
        appendAudit(tx, AuditKind::ResultsAdded, {}, CustodyScope { CustodyScope::Kind::Results, 1, 50, 50 });
        VERIFY_RESULT(tx.finish());
        const QString problem = found(check(path));
        QVERIFY2(problem.contains(QStringLiteral("was not running")), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
