// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/repair_case.h"

#include "core/base/durable_file.h"
#include "core/base/file_hash.h"
#include "core/cases/schema.h"
#include "core/custody/repair/pruning.h"
#include "core/custody/repair/salvage.h"
#include "core/custody/repair/statements.h"
#include "core/custody/repair/unbound.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <exception>

namespace semblance::custody {
namespace {

using namespace repair;
using cases::AuditEntry;
using cases::AuditKind;
using cases::CustodyScope;
using Kind = CustodyScope::Kind;

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
    for (const auto& [key, entry] : log.batches(log.highest())) {
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

QList<RepairedTable> counts(Transaction& tx, const OldLog& log, bool mayLackEntries)
{
    QList<RepairedTable> tables;
    const auto wanted = expected(log);
    const auto all = cases::custodyTables();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->binding == cases::CustodyTable::Binding::Derived)
            continue;
        RepairedTable table { it.key(), value(tx, QStringLiteral("SELECT count(*) FROM ") + it.key()).toLongLong(), {} };
        if (const auto known = wanted.find(it.key()); known != wanted.end()) {
            table.lost = std::max<qint64>(0, *known - table.saved);
            table.isLeast = mayLackEntries;
        }
        if (table.isLeast && table.lost == 0)
            table.lost.reset();
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
        { QStringLiteral("last_entry"), repair.lastEntry }, { QStringLiteral("lost_may_be_more"), repair.mayLackEntries },
        { QStringLiteral("missing_pages"), repair.missingPages },
        { QStringLiteral("changed"), QJsonArray::fromStringList(repair.changed) }, { QStringLiteral("in_no_entry"), repair.inNoEntry } };
}

Result<Repair> rebuild(const QString& path, const QString& to, const std::stop_token& stop, const ProgressFn& progress)
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

    Salvage salvage(tx, **connection);
    const auto read = readPageRows(
        path, [&](const PageRow& row) { salvage.add(row); }, stop, progress);
    if (!read)
        return tl::unexpected(read.error());
    salvage.finish();
    repair.damagedPages = read->damaged;
    repair.missingPages = read->missing;
    repair.mayLackEntries = read->mayLackRows;
    if (tx.failed())
        return tx.finish(std::move(repair));
    if (!salvage.found())
        return failure(Error::Kind::File, Sentence::of("Nothing of a case can be found in '%1'.").arg(path));

    const OldLog log(tx, repair);
    repair.lastEntry = log.highest();
    for (int version = 1; version <= newest; ++version)
        run(tx,
            "INSERT INTO schema_history (version, name, min_reader, applied_utc, applied_by) VALUES (?, 'repaired', 1, "
            "strftime('%Y-%m-%dT%H:%M:%fZ'), ?) ON CONFLICT DO NOTHING",
            { version, cases::programAndVersion() });
    prune(tx, log);
    for (const QString& trigger : std::as_const(triggers))
        tx.exec(trigger);
    repair.tables = counts(tx, log, repair.mayLackEntries);
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
    return entriesThatHold > 0 && entriesBehind == 0 && !mayLackEntries && changed.isEmpty() && inNoEntry == 0
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
        result = rebuild(path, part, stop, progress);
    } catch (const std::exception& e) {
        result = failure(Error::Kind::Internal, QString::fromUtf8(e.what()));
    }
    if (result && QFileInfo::exists(to))
        result = exists();
    if (result && (!QFile::rename(part, to) || !makeNamesDurable(QFileInfo(to).absolutePath())))
        result = failure(Error::Kind::File, Sentence::of("'%1' could not be written; choose another place.").arg(to));
    if (result)
        return result;
    clear();
    const Error& error = result.error();
    if (!error.message.contains(part))
        return result;
    // Nobody knows the name that it had meanwhile.
    return failure(error.kind, Sentence(QString(error.message).replace(part, to)));
}

} // namespace semblance::custody
