// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/repair_case.h"

#include "core/base/durable_file.h"
#include "core/base/file_hash.h"
#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/custody/page_rows.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <exception>
#include <map>
#include <set>

namespace semblance::custody {
namespace {

using cases::AuditEntry;
using cases::AuditKind;
using cases::CustodyScope;
using Kind = CustodyScope::Kind;

struct Table {
    QString name;
    QStringList columns;
    QStringList types;
    int rowidColumn = -1; ///< -1: a table without
};

/// Whether a column of this type is stored like that: STRICT tables would also take a number as TEXT, as rows of an index have them.
bool isStoredAs(const QVariant& value, const QString& type)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return type == QLatin1String("TEXT");
    case QMetaType::QByteArray:
        return type == QLatin1String("BLOB");
    case QMetaType::Double:
        return type == QLatin1String("REAL");
    case QMetaType::LongLong:
        return type == QLatin1String("INTEGER") || type == QLatin1String("REAL"); // SQLite stores 2.0 as 2.
    default:
        return true; // NULL
    }
}

/// What a row is stored with where its table says so.
class Salvage {
public:
    explicit Salvage(Transaction& tx)
        : m_tx(tx)
    {
        QSqlQuery query = tx.prepare(
            QStringLiteral("SELECT t.name, t.wr, c.name, c.pk, c.type, c.cid FROM pragma_table_list t, pragma_table_info(t.name) c "
                           "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"));
        tx.exec(query);
        while (tx.next(query)) {
            // What follows from faces and scores is computed again; an index can't be told from it.
            const QString name = query.value(0).toString();
            if (name == QStringLiteral("track") || name == QStringLiteral("track_score"))
                continue;
            if (m_tables.empty() || m_tables.back().name != name)
                m_tables.push_back({ name, {}, {}, -1 });
            Table& table = m_tables.back();
            table.columns << query.value(2).toString();
            table.types << query.value(4).toString();
            if (query.value(1).toInt() == 0 && query.value(3).toInt() == 1)
                table.rowidColumn = query.value(5).toInt();
        }
    }

    /// Into the first table whose columns, types and checks take it.
    void add(const PageRow& row)
    {
        if (row.page != m_page)
            endPage();
        m_page = row.page;
        if (mayBeTrackScore(row)) {
            m_ofPage << row;
        } else {
            m_pageHasScores = m_pageHasScores || isScore(row);
            insert(row);
        }
    }
    /// After the last row.
    void finish()
    {
        endPage();
        // As scores where none was found; that they are those the log alone can tell.
        for (const QVariantList& values : std::as_const(m_ambiguous)) {
            QSqlQuery wanted = m_tx.prepare(
                QStringLiteral("SELECT 1 FROM face f JOIN analysis_run r ON r.id = f.run_id JOIN node n ON n.model_id = r.model_id "
                               "WHERE f.id = ? AND n.node = ? AND EXISTS (SELECT 1 FROM audit_entry)"));
            wanted.addBindValue(values[0]);
            wanted.addBindValue(values[1]);
            if (m_tx.exec(wanted) && m_tx.next(wanted))
                insert({ {}, 0, values });
        }
        m_ambiguous.clear();
    }
    bool found() const { return m_found; }

private:
    /// A page with scores has nothing else.
    void endPage()
    {
        for (const PageRow& row : std::as_const(m_ofPage)) {
            if (m_pageHasScores)
                insert(row);
            else
                m_ambiguous << row.values;
        }
        m_ofPage.clear();
        m_pageHasScores = false;
    }
    static bool isScore(const PageRow& row)
    {
        return !row.rowid && row.values.size() == 4 && row.values[0].typeId() == QMetaType::LongLong
            && row.values[1].typeId() == QMetaType::LongLong && row.values[2].typeId() == QMetaType::Double;
    }
    /// A track's sum for a node looks like a score that is a whole number.
    static bool mayBeTrackScore(const PageRow& row)
    {
        return !row.rowid && row.values.size() == 4 && row.values[2].typeId() == QMetaType::LongLong
            && row.values[3].typeId() == QMetaType::Double;
    }
    static bool fits(const PageRow& row, const Table& table)
    {
        if (table.columns.size() != row.values.size() || row.rowid.has_value() != (table.rowidColumn >= 0))
            return false;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            if (i == table.rowidColumn ? !row.values[i].isNull() : !isStoredAs(row.values[i], table.types[i]))
                return false;
        }
        // Index rows have whole numbers in these places.
        return table.name != QStringLiteral("face_score") || row.values[2].typeId() == QMetaType::Double
            || row.values[3].typeId() == QMetaType::Double;
    }
    void insert(const PageRow& row)
    {
        for (const Table& table : m_tables) {
            if (!fits(row, table))
                continue;
            QSqlQuery& store = statement(table);
            for (qsizetype i = 0; i < row.values.size(); ++i)
                store.bindValue(static_cast<int>(i), i == table.rowidColumn ? QVariant(*row.rowid) : row.values[i]);
            // A row of another table fails, which is no failure of this transaction.
            if (store.exec()) {
                m_found = m_found || store.numRowsAffected() > 0;
                store.finish();
                return;
            }
            store.finish();
        }
    }
    QSqlQuery& statement(const Table& table)
    {
        auto it = m_statements.find(table.name);
        if (it == m_statements.end()) {
            QStringList marks;
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                marks << QStringLiteral("?");
            it = m_statements
                     .emplace(table.name,
                         m_tx.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING")
                                          .arg(table.name, table.columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")))))
                     .first;
        }
        return it->second;
    }

    Transaction& m_tx;
    std::vector<Table> m_tables;
    std::map<QString, QSqlQuery> m_statements;
    qint64 m_page = 0;
    bool m_pageHasScores = false;
    QList<PageRow> m_ofPage; ///< those of the page that may be either
    QList<QVariantList> m_ambiguous; ///< those of pages that may be either
    bool m_found = false;
};

QVariant value(Transaction& tx, const QString& sql, const QVariantList& values = {})
{
    QSqlQuery query = tx.prepare(sql);
    for (const QVariant& each : values)
        query.addBindValue(each);
    return tx.exec(query) && tx.next(query) ? query.value(0) : QVariant();
}

void run(Transaction& tx, const char* sql, const QVariantList& values = {})
{
    QSqlQuery query = tx.prepare(QLatin1String(sql));
    for (const QVariant& each : values)
        query.addBindValue(each);
    tx.exec(query);
}

QList<qint64> ids(Transaction& tx, const QString& sql)
{
    QList<qint64> all;
    QSqlQuery query = tx.prepare(sql);
    tx.exec(query);
    while (tx.next(query))
        all << query.value(0).toLongLong();
    return all;
}

/// What the old log says, and what has become of it.
class OldLog {
public:
    /// Keeps what holds from the first entry on, and takes the rest out of the table.
    OldLog(Transaction& tx, Repair& repair)
    {
        QString previous(64, QLatin1Char('0'));
        bool holds = true;
        cases::readAuditLog(tx, [&](const AuditEntry& entry) {
            m_highest = entry.id;
            if (QString::fromLatin1(cases::auditHash(entry)) != entry.hash)
                holds = false;
            else {
                holds = holds && entry.id == repair.entriesThatHold + 1 && entry.previous == previous;
                m_entries << entry;
                if (holds)
                    ++repair.entriesThatHold;
                else
                    m_behind.append(QJsonObject { { QStringLiteral("id"), entry.id }, { QStringLiteral("utc"), entry.utc },
                        { QStringLiteral("user"), entry.user }, { QStringLiteral("program"), entry.program },
                        { QStringLiteral("kind"), entry.kind }, { QStringLiteral("details"), entry.detailsObject() },
                        { QStringLiteral("hash"), entry.hash } });
            }
            previous = entry.hash;
            return true;
        });
        m_kept = repair.entriesThatHold;
        repair.entriesBehind = m_behind.size();
        run(tx, "DELETE FROM audit_entry WHERE id > ?", { m_kept });
    }

    bool isThere() const { return m_highest > 0; }
    const QList<AuditEntry>& entries() const { return m_entries; }
    qint64 kept() const { return m_kept; }
    qint64 highest() const { return m_highest; }
    const QJsonArray& behind() const { return m_behind; }

private:
    QList<AuditEntry> m_entries; ///< those whose own hash is right
    QJsonArray m_behind;
    qint64 m_kept = 0;
    qint64 m_highest = 0;
};

CustodyScope scopeOf(const AuditEntry& entry, Kind kind)
{
    return { kind, entry.scopeId, entry.firstFrame, entry.lastFrame };
}

bool matches(Transaction& tx, const AuditEntry& entry, Kind kind)
{
    const auto now = cases::digestRows(tx, scopeOf(entry, kind));
    return entry.rows == now.rows && entry.digest == QString::fromLatin1(now.sha256);
}

/// The entries that bind results up to entry, by run and first frame: an earlier repair has the last word.
std::map<std::pair<qint64, qint64>, AuditEntry> batches(const OldLog& log, qint64 upTo)
{
    std::map<std::pair<qint64, qint64>, AuditEntry> all;
    for (const AuditEntry& entry : log.entries()) {
        const auto kind = entry.scope ? cases::scopeFromName(*entry.scope) : std::nullopt;
        if (kind == Kind::Results && entry.id <= upTo)
            all.insert_or_assign({ *entry.scopeId, *entry.firstFrame }, entry);
    }
    return all;
}

/// Takes away batches that aren't as the log says, and what refers to nothing.
class Pruning {
public:
    Pruning(Transaction& tx, const OldLog& log)
        : m_tx(tx)
    {
        for (const auto& [key, entry] : batches(log, log.highest())) {
            if (!matches(tx, entry, Kind::Results))
                drop(*entry.scopeId, *entry.firstFrame, *entry.lastFrame);
        }
        run(tx, "DELETE FROM analysis_run WHERE evidence_id NOT IN (SELECT id FROM evidence) OR model_id NOT IN (SELECT id FROM model)");
        run(tx, "DELETE FROM node WHERE model_id NOT IN (SELECT id FROM model)");
        run(tx, "DELETE FROM run_problem WHERE run_id NOT IN (SELECT id FROM analysis_run)");
        run(tx, "DELETE FROM shot WHERE run_id NOT IN (SELECT id FROM analysis_run)");
        run(tx, "DELETE FROM frame WHERE run_id NOT IN (SELECT id FROM analysis_run)");
        run(tx,
            "DELETE FROM face WHERE NOT EXISTS (SELECT 1 FROM frame f WHERE f.run_id = face.run_id AND f.ordinal = face.frame) OR "
            "(SELECT count(*) FROM face_score s WHERE s.face_id = face.id) <> (SELECT count(*) FROM node n JOIN analysis_run r ON "
            "n.model_id = r.model_id WHERE r.id = face.run_id)");
        run(tx, "DELETE FROM face_score WHERE face_id NOT IN (SELECT id FROM face)");
        // The rest by what the tables themselves say; what is removed may have been referred to.
        for (QList<std::pair<QString, qint64>> orphans = danglingRows(); !orphans.isEmpty() && !tx.failed(); orphans = danglingRows()) {
            for (const auto& [table, rowid] : std::as_const(orphans)) {
                QSqlQuery remove = tx.prepare(QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(table));
                remove.addBindValue(rowid);
                tx.exec(remove);
            }
        }
        findLostRows();
        tellLosses();
        derive();
    }

private:
    QList<std::pair<QString, qint64>> danglingRows()
    {
        QList<std::pair<QString, qint64>> rows;
        QSqlQuery query = m_tx.prepare(QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check WHERE \"table\" IN "
                                                      "(SELECT name FROM pragma_table_list WHERE wr = 0) AND \"table\" <> 'face'"));
        m_tx.exec(query);
        while (m_tx.next(query))
            rows.append({ query.value(0).toString(), query.value(1).toLongLong() });
        return rows;
    }
    void drop(qint64 runId, qint64 first, qint64 last)
    {
        m_lost[runId] << QStringLiteral("Frames %1 to %2 were lost when the case was repaired.").arg(first).arg(last);
        run(m_tx, "DELETE FROM face_score WHERE face_id IN (SELECT id FROM face WHERE run_id = ? AND frame BETWEEN ? AND ?)",
            { runId, first, last });
        run(m_tx, "DELETE FROM face WHERE run_id = ? AND frame BETWEEN ? AND ?", { runId, first, last });
        run(m_tx, "DELETE FROM frame WHERE run_id = ? AND ordinal BETWEEN ? AND ?", { runId, first, last });
    }

    /// The analysis counted its rows itself, which tells of losses that no readable entry of the log does.
    void findLostRows()
    {
        QSqlQuery query = m_tx.prepare(
            QStringLiteral("SELECT id, frames_analyzed, faces, there, faces_there FROM (SELECT id, frames_analyzed, faces, last_frame, "
                           "(SELECT count(*) FROM frame WHERE run_id = r.id AND problem IS NULL) AS there, "
                           "(SELECT count(*) FROM face WHERE run_id = r.id) AS faces_there, "
                           "(SELECT max(ordinal) FROM frame WHERE run_id = r.id) AS last_there FROM analysis_run r) "
                           "WHERE frames_analyzed <> there OR faces <> faces_there OR last_frame IS NOT last_there"));
        m_tx.exec(query);
        while (m_tx.next(query))
            m_lost[query.value(0).toLongLong()]
                << QStringLiteral("Of %1 analyzed frames with %2 faces, %3 frames with %4 faces were saved when the case was repaired.")
                       .arg(query.value(1).toLongLong())
                       .arg(query.value(2).toLongLong())
                       .arg(query.value(3).toLongLong())
                       .arg(query.value(4).toLongLong());
    }

    /// Such a run is not gone on with: it would go on behind the gap.
    void tellLosses()
    {
        for (const auto& [runId, losses] : m_lost) {
            if (value(m_tx, QStringLiteral("SELECT 1 FROM analysis_run WHERE id = ?"), { runId }).isNull())
                continue;
            for (const QString& what : losses)
                run(m_tx,
                    "INSERT INTO run_problem (run_id, number, frame, what) "
                    "SELECT ?, ifnull(max(number), -1) + 1, NULL, ? FROM run_problem WHERE run_id = ?",
                    { runId, what, runId });
            run(m_tx, "UPDATE analysis_run SET state = 'partial', worker = NULL WHERE id = ?", { runId });
        }
    }

    void derive()
    {
        run(m_tx, "DELETE FROM track_score");
        run(m_tx, "DELETE FROM track");
        run(m_tx,
            "INSERT INTO track (run_id, number, first_frame, last_frame, faces) SELECT run_id, track, min(frame), max(frame), count(*) "
            "FROM face GROUP BY run_id, track");
        // Added up one by one in their order, since SQLite's sum() is another one in later versions.
        std::map<std::tuple<qint64, qint64, qint64>, double> sums;
        QSqlQuery scores = m_tx.prepare(
            QStringLiteral("SELECT f.run_id, f.track, s.node, s.probability FROM face f CROSS JOIN face_score s ON s.face_id = f.id "
                           "ORDER BY f.run_id, f.frame, f.position, s.node"));
        m_tx.exec(scores);
        while (m_tx.next(scores))
            sums[{ scores.value(0).toLongLong(), scores.value(1).toLongLong(), scores.value(2).toLongLong() }]
                += scores.value(3).toDouble();
        for (const auto& [key, sum] : sums)
            run(m_tx, "INSERT INTO track_score (run_id, track, node, probability_sum) VALUES (?, ?, ?, ?)",
                { std::get<0>(key), std::get<1>(key), std::get<2>(key), sum });
        run(m_tx,
            "UPDATE analysis_run SET last_frame = (SELECT max(ordinal) FROM frame WHERE run_id = analysis_run.id), "
            "frames_analyzed = (SELECT count(*) FROM frame WHERE run_id = analysis_run.id AND problem IS NULL), "
            "faces = (SELECT count(*) FROM face WHERE run_id = analysis_run.id)");
    }

    Transaction& m_tx;
    std::map<qint64, QStringList> m_lost; ///< by run
};

/// What the log as it was kept doesn't bind, or binds otherwise.
struct Unbound {
    QList<CustodyScope> scopes;
    QStringList changed; ///< those that it binds otherwise and that have rows
    qint64 unknown = 0; ///< those that it doesn't bind
};

Unbound findUnbound(Transaction& tx, const OldLog& log)
{
    std::map<std::pair<Kind, qint64>, AuditEntry> bound;
    for (const AuditEntry& entry : log.entries()) {
        const auto kind = entry.scope && entry.id <= log.kept() ? cases::scopeFromName(*entry.scope) : std::nullopt;
        if (kind && kind != Kind::Results)
            bound.insert_or_assign({ *kind, entry.scopeId.value_or(0) }, entry);
    }
    std::set<std::pair<Kind, qint64>> wanted { { Kind::SchemaHistory, 0 } };
    for (const auto& [kind, table] : cases::rowScopes()) {
        for (const qint64 id : ids(tx, QStringLiteral("SELECT id FROM %1").arg(table)))
            wanted.insert({ kind, id });
    }
    for (const auto& each : bound)
        wanted.insert(each.first);
    Unbound result;
    for (const auto& key : wanted) {
        const auto it = bound.find(key);
        if (it != bound.end() && matches(tx, it->second, key.first))
            continue;
        const CustodyScope scope { key.first, key.first == Kind::SchemaHistory ? std::nullopt : std::optional(key.second) };
        result.scopes << scope;
        if (it == bound.end())
            ++result.unknown;
        else if (cases::digestRows(tx, scope).rows > 0)
            result.changed << (scope.id ? QStringLiteral("%1 %2").arg(cases::scopeName(scope.kind)).arg(*scope.id)
                                        : cases::scopeName(scope.kind));
    }
    std::map<qint64, qint64> last; // frame that is bound, by run
    for (const auto& [key, entry] : batches(log, log.kept())) {
        last[key.first] = *entry.lastFrame;
        if (!matches(tx, entry, Kind::Results))
            result.scopes << scopeOf(entry, Kind::Results);
    }
    for (const qint64 runId : ids(tx, QStringLiteral("SELECT id FROM analysis_run"))) {
        const qint64 first = last.contains(runId) ? last[runId] + 1 : 0;
        const QVariant newest = value(tx, QStringLiteral("SELECT max(ordinal) FROM frame WHERE run_id = ?"), { runId });
        if (newest.isNull() || newest.toLongLong() < first)
            continue;
        result.scopes << CustodyScope { Kind::Results, runId, first, newest.toLongLong() };
        ++result.unknown;
    }
    return result;
}

/// What there was by the log: rows by table, as far as it says.
QMap<QString, qint64> expected(const OldLog& log)
{
    QMap<QString, qint64> rows;
    if (!log.isThere())
        return rows;
    std::map<Kind, QString> tables;
    for (const auto& [kind, table] : cases::rowScopes()) {
        if (cases::isRenewable(kind))
            continue;
        tables[kind] = table;
        rows[table] = 0;
    }
    std::map<std::pair<Kind, qint64>, bool> seen;
    bool areResultsKnown = true;
    qint64 frames = 0;
    qint64 faces = 0;
    qint64 scores = 0;
    for (const AuditEntry& entry : log.entries()) {
        const auto kind = entry.scope ? cases::scopeFromName(*entry.scope) : std::nullopt;
        const auto it = kind ? tables.find(*kind) : tables.end();
        if (it != tables.end() && !std::exchange(seen[{ *kind, *entry.scopeId }], true))
            ++rows[it->second];
    }
    for (const auto& [key, entry] : batches(log, log.highest())) {
        const QJsonObject details = entry.detailsObject();
        areResultsKnown = areResultsKnown && (*entry.rows == 0 || details.contains(QStringLiteral("faces")));
        frames += details.value(QStringLiteral("frames")).toInteger();
        faces += details.value(QStringLiteral("faces")).toInteger();
        scores += *entry.rows - details.value(QStringLiteral("frames")).toInteger() - details.value(QStringLiteral("faces")).toInteger();
    }
    if (areResultsKnown) {
        rows[QStringLiteral("frame")] = frames;
        rows[QStringLiteral("face")] = faces;
        rows[QStringLiteral("face_score")] = scores;
    }
    rows[QStringLiteral("audit_entry")] = log.highest();
    return rows;
}

QList<RepairedTable> counts(Transaction& tx, const OldLog& log)
{
    QList<RepairedTable> tables;
    const auto wanted = expected(log);
    const auto all = cases::custodyTables();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->binding == cases::CustodyTable::Binding::Derived)
            continue;
        RepairedTable table { it.key(), value(tx, QStringLiteral("SELECT count(*) FROM ") + it.key()).toLongLong(), {} };
        if (const auto known = wanted.find(it.key()); known != wanted.end())
            table.lost = std::max<qint64>(0, *known - table.saved);
        tables << table;
    }
    return tables;
}

QJsonObject detailsOf(const QString& path, const Repair& repair, const OldLog& log)
{
    QJsonObject saved;
    QJsonObject lost;
    for (const RepairedTable& table : repair.tables) {
        saved.insert(table.name, table.saved);
        lost.insert(table.name, table.lost ? QJsonValue(*table.lost) : QJsonValue());
    }
    return { { QStringLiteral("path"), QFileInfo(path).absoluteFilePath() },
        { QStringLiteral("sha256"), QString::fromLatin1(repair.sha256) }, { QStringLiteral("entries_that_hold"), repair.entriesThatHold },
        { QStringLiteral("entries_behind"), log.behind() }, { QStringLiteral("saved"), saved }, { QStringLiteral("lost"), lost },
        { QStringLiteral("changed"), QJsonArray::fromStringList(repair.changed) }, { QStringLiteral("in_no_entry"), repair.inNoEntry } };
}

Result<Repair> repair(const QString& path, const QString& to, const std::stop_token& stop, const ProgressFn& progress)
{
    Repair repair;
    const auto sha256 = fileSha256(path, stop, progress);
    if (!sha256)
        return tl::unexpected(sha256.error());
    repair.sha256 = *sha256;
    const auto connection = SqlConnection::open(to, SqlConnection::Access::ReadWrite, cases::caseFileSubject());
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto made = cases::prepareForWriting(**connection); !made)
        return tl::unexpected(made.error());
    for (const char* pragma : { "PRAGMA foreign_keys = OFF", "PRAGMA journal_mode = DELETE" }) {
        if (auto done = (*connection)->value(QLatin1String(pragma)); !done)
            return tl::unexpected(done.error());
    }
    Transaction tx(**connection, Transaction::Kind::Write);
    QStringList triggers;
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
    QStringList names;
    for (tx.exec(query); tx.next(query); names << query.value(0).toString())
        triggers << query.value(1).toString();
    query.finish();
    for (const QString& name : std::as_const(names))
        tx.exec(QStringLiteral("DROP TRIGGER ") + name);
    run(tx, "DELETE FROM audit_entry");
    const int newest = cases::schemaVersion();
    run(tx, "DELETE FROM schema_history");

    Salvage salvage(tx);
    const auto read = readPageRows(
        path, [&](const PageRow& row) { salvage.add(row); }, stop, progress);
    if (!read)
        return tl::unexpected(read.error());
    salvage.finish();
    repair.damagedPages = read->damaged;
    if (!salvage.found())
        return failure(Error::Kind::File, Sentence::of("Nothing of a case can be found in '%1'.").arg(path));

    const OldLog log(tx, repair);
    for (int version = 1; version <= newest; ++version)
        run(tx,
            "INSERT INTO schema_history (version, name, min_reader, applied_utc, applied_by) VALUES (?, 'repaired', 1, "
            "strftime('%Y-%m-%dT%H:%M:%fZ'), ?) ON CONFLICT DO NOTHING",
            { version, cases::programAndVersion() });
    const Pruning pruned(tx, log);
    for (const QString& trigger : std::as_const(triggers))
        tx.exec(trigger);
    repair.tables = counts(tx, log);
    const Unbound unbound = findUnbound(tx, log);
    repair.changed = unbound.changed;
    repair.inNoEntry = unbound.unknown;
    cases::appendAudit(tx, AuditKind::Repaired, detailsOf(path, repair, log), CustodyScope { Kind::SchemaHistory });
    for (const CustodyScope& scope : unbound.scopes) {
        if (scope.kind != Kind::SchemaHistory)
            cases::appendAudit(tx, AuditKind::Repaired, {}, scope);
    }
    repair.head = value(tx, QStringLiteral("SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1")).toString().toLatin1();
    if (const QVariant broken = value(tx, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")); broken.toLongLong() > 0)
        tx.fail({ Error::Kind::Internal, Sentence::of("What was saved of '%1' does not fit together.").arg(path) });
    return tx.finish(std::move(repair));
}

} // namespace

bool Repair::isComplete() const
{
    return entriesThatHold > 0 && entriesBehind == 0 && changed.isEmpty() && inNoEntry == 0
        && std::all_of(tables.cbegin(), tables.cend(), [](const RepairedTable& table) { return !table.lost || *table.lost == 0; });
}

Result<Repair> repairCase(const QString& path, const QString& to, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto exists = [&] {
        return failure(Error::Kind::File, Sentence::of("'%1' exists already and is not overwritten; choose another name.").arg(to));
    };
    if (QFileInfo::exists(to))
        return exists();
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::File, Sentence::of("There is no case file '%1'; check the path.").arg(path));
    const QString part = to + QStringLiteral(".part");
    const auto clear = [&] {
        for (const char* suffix : { "", "-wal", "-shm", "-journal" })
            QFile::remove(part + QLatin1String(suffix));
    };
    clear();
    auto result = Result<Repair>();
    try {
        result = repair(path, part, stop, progress);
    } catch (const std::exception& e) {
        result = failure(Error::Kind::Internal, QString::fromUtf8(e.what()));
    }
    if (result && QFileInfo::exists(to))
        result = exists();
    if (result && (!QFile::rename(part, to) || !makeNamesDurable(QFileInfo(to).absolutePath())))
        result = failure(Error::Kind::File, Sentence::of("'%1' could not be written; choose another place.").arg(to));
    if (!result)
        clear();
    return result;
}

} // namespace semblance::custody
