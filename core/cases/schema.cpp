// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/schema.h"

#include "core/base/absent_path.h"
#include "core/base/database_bytes.h"
#include "core/base/sql_beside.h"
#include "core/cases/audit_log.h"
#include "core/cases/case_backup.h"
#include "core/cases/case_path.h"
#include "core/cases/log_chain.h"
#include "core/cases/schema_fit.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QtEndian>

static void initSchemaResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace semblance::cases {
namespace {

struct Step {
    const char* name;
    int minReader; ///< the oldest schema version whose program still reads a file after this step
};

// Step n brings user_version from n to n + 1; its SQL is :/schema/00(n+1)_name.sql.
constexpr Step kSteps[] = {
    { "evidence_and_results", 1 },
    { "examiner_views", 1 },
    { "examiner_record", 1 },
    { "audit_log", 1 },
    { "case_facts_and_intake", 1 },
    { "shots", 1 },
};

// The first version with an audit log.
constexpr int kAuditLogVersion = 4;

// The oldest version that this program reads without migrating it.
constexpr int kOldestReadable = 1;

constexpr int kHeaderBytes = 100;

QList<QString> statements(int version, const char* name)
{
    initSchemaResources();
    QFile file(QStringLiteral(":/schema/%1_%2.sql").arg(version, 3, 10, QLatin1Char('0')).arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QString> result;
    // Qt's driver runs one statement a call, and a trigger has ';' inside; a blank line ends each statement in these files.
    for (const QString& part : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n\n"))) {
        if (!part.trimmed().isEmpty())
            result << part;
    }
    return result;
}

void migrateStep(Transaction& tx, int target)
{
    const Step& step = kSteps[target - 1];
    for (const QString& sql : statements(target, step.name))
        tx.exec(sql);
    QSqlQuery history = tx.prepare(
        QStringLiteral("INSERT INTO schema_history (version, name, min_reader, applied_utc, applied_by) VALUES (?, ?, ?, ?, ?)"));
    history.addBindValue(target);
    history.addBindValue(QString::fromLatin1(step.name));
    history.addBindValue(step.minReader);
    history.addBindValue(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    history.addBindValue(programAndVersion());
    tx.exec(history);
    tx.exec(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    tx.exec(QStringLiteral("PRAGMA user_version = %1").arg(target));
}

Error cannotMigrate(const SqlConnection& connection, int from, const Error& reason)
{
    return { reason.kind,
        Sentence::of("The case file '%1' could not be brought from schema %2 to %3 and is as before: %4")
            .arg(connection.path())
            .arg(from)
            .arg(schemaVersion())
            .arg(reason.sentence) };
}

/// All steps in one transaction, so that the file is of the old version or of the new one. Another program may have been
/// faster; the version is read again under the write lock.
Result<> migrate(const SqlConnection& connection, const std::stop_token& stop, const ProgressFn& progress)
{
    Transaction tx(connection, Transaction::Kind::Write);
    QSqlQuery current = tx.prepare(QStringLiteral("PRAGMA user_version"));
    if (!tx.exec(current) || !tx.next(current))
        return tx.finish();
    const int from = current.value(0).toInt();
    current.finish();
    if (from > 0 && from < schemaVersion()) {
        // Under the lock, so that nothing comes in between.
        if (auto done = backUpCase(connection.path(), from, stop, progress); !done)
            tx.fail(done.error());
    }
    for (int target = from + 1; target <= schemaVersion() && !tx.failed(); ++target)
        migrateStep(tx, target);
    if (from < kAuditLogVersion)
        beginAuditLog(tx, from, stop, progress);
    else if (from < schemaVersion())
        appendAudit(
            tx, AuditKind::SchemaChanged, { { QStringLiteral("from_schema"), from } }, CustodyScope { CustodyScope::Kind::SchemaHistory });
    auto done = tx.finish();
    if (!done && from > 0)
        return tl::unexpected(cannotMigrate(connection, from, done.error()));
    return done;
}

/// What is still in the -wal goes into the file, which is what is backed up.
Result<> emptyWal(const SqlConnection& connection)
{
    const auto busy = connection.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return tl::unexpected(busy.error());
    return busy->toInt() == 0 ? Result<>() : failure(Error::Kind::Case, connection.busySentence());
}

Result<> useWal(const SqlConnection& connection)
{
    // The switch needs the file for itself and isn't covered by the busy timeout: a few seconds for another program's turn.
    for (int attempt = 0; attempt < 100; ++attempt) {
        for (const char* pragma : { "PRAGMA journal_mode", "PRAGMA journal_mode = WAL" }) {
            const auto mode = connection.value(QLatin1String(pragma));
            if (!mode && connection.trouble() != SqlTrouble::Busy)
                return tl::unexpected(mode.error());
            if (mode && mode->toString() == QStringLiteral("wal"))
                return {};
        }
        QThread::msleep(50);
    }
    return failure(Error::Kind::Case,
        Sentence::of("The case file '%1' is in use by another program, or on a file system that can't hold a shared database; "
                     "try again, or keep it on a local disk.")
            .arg(connection.path()));
}

/// Asked for in every newer file: does it say that this program can read it?
Result<> checkNewerReadable(const SqlConnection& connection, int found)
{
    const auto minReader = connection.value(QStringLiteral("SELECT max(min_reader) FROM schema_history"));
    if (minReader && !minReader->isNull() && minReader->toInt() <= schemaVersion())
        return {};
    return failure(Error::Kind::Case,
        Sentence::of("The case file '%1' was written by a newer version of this program (schema %2, this one knows %3); update "
                     "the program to open it.")
            .arg(connection.path())
            .arg(found)
            .arg(schemaVersion()));
}

/// A program that was killed while it made a case or brought one up to date has left the pages that were there before in the -journal, and
/// SQLite puts them back when the file is opened to be written. Until then nothing but the journal says what the case is.
Result<> takeBackHalfWritten(const QString& path)
{
    if (!hasBeside(path, "-journal"))
        return {};
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
    if (!connection)
        return tl::unexpected(connection.error());
    return (*connection)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema")).map([](const QVariant&) {});
}

} // namespace

Result<int> storedVersion(const SqlConnection& connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant& value) { return value.toInt(); });
}

int firstLoggedVersion()
{
    return kAuditLogVersion;
}

Result<QMap<QString, QString>> schemaObjects(const SqlConnection& connection)
{
    QMap<QString, QString> objects;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_schema")))
        return tl::unexpected(connection.error(query.lastError()));
    while (query.next())
        objects.insert(QStringLiteral("%1 '%2'").arg(query.value(0).toString(), query.value(1).toString()), query.value(2).toString());
    return objects;
}

Result<QMap<QString, QString>> schemaObjectsOfVersion(int version)
{
    const auto model = SqlConnection::open(QStringLiteral(":memory:"), SqlConnection::Access::ReadWrite, caseFileSubject());
    if (!model)
        return tl::unexpected(model.error());
    Transaction tx(**model, Transaction::Kind::Write);
    for (int target = 1; target <= version && target <= schemaVersion(); ++target)
        migrateStep(tx, target);
    return tx.finish().and_then([&] { return schemaObjects(**model); });
}

Result<std::unique_ptr<SqlConnection>> openForReading(const QString& path, bool leaveNoTrace)
{
    if (auto whole = takeBackHalfWritten(path); !whole)
        return tl::unexpected(whole.error());
    if (leaveNoTrace && !QFileInfo::exists(path + QStringLiteral("-wal")) && !QFileInfo::exists(path + QStringLiteral("-shm")))
        return SqlConnection::open(path, SqlConnection::Access::Immutable, caseFileSubject());
    // A file in WAL mode needs files beside it even to be read, which a folder that can't be written, or has no room, refuses.
    Error first;
    SqlTrouble trouble = SqlTrouble::Other;
    const auto access = hasBeside(path, "-wal") ? SqlConnection::Access::ReadOnly : SqlConnection::Access::ReadOnlyTidy;
    if (auto connection = SqlConnection::open(path, access, caseFileSubject(), &trouble); !connection) {
        first = connection.error();
    } else if (auto probe = (*connection)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !probe) {
        first = probe.error();
        trouble = (*connection)->trouble();
    } else {
        return connection;
    }
    if (!isWholeByItself(path, trouble == SqlTrouble::NoRoom))
        return tl::unexpected(first);
    return SqlConnection::open(path, SqlConnection::Access::Immutable, caseFileSubject());
}

int schemaVersion()
{
    return static_cast<int>(std::size(kSteps));
}

bool hasTable(Transaction& tx, const char* name)
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = ?"));
    query.addBindValue(QLatin1String(name));
    return tx.exec(query) && tx.next(query);
}

Result<> checkFile(const QString& path, bool mayCreate)
{
    const QFileInfo info(path);
    const auto refuse = [](const Sentence& sentence) { return failure(Error::Kind::Case, sentence); };
    if (auto possible = checkCasePath(path); !possible)
        return possible;
    if (info.isDir())
        return refuse(Sentence::of("'%1' is a folder, not a case file; name a file in it, such as case.semcase.").arg(path));
    if (!info.exists()) {
        if (const auto why = whyAbsent(path))
            return refuse(*why);
        if (!mayCreate)
            return refuse(Sentence::of("There is no case file '%1'; check the path.").arg(path));
        const QFileInfo folder(info.absolutePath());
        if (!folder.isDir())
            return refuse(Sentence::of("The folder '%1' for the case file does not exist; make it first.").arg(folder.filePath()));
        if (!folder.isWritable())
            return refuse(Sentence::of("The folder '%1' for the case file can't be written; choose another one.").arg(folder.filePath()));
        return {};
    }
    if (!info.isFile())
        return refuse(Sentence::of("'%1' is not an ordinary file but a pipe, a socket or a device; choose a .semcase file.").arg(path));
    const auto file = DatabaseBytes::open(path);
    const auto header = file ? (*file)->read(0, kHeaderBytes) : Result<QByteArray>(tl::unexpected(file.error()));
    if (!header)
        return refuse(Sentence::of("The case file '%1' can't be read; check its permissions.").arg(path));
    if (info.size() == 0) {
        // Another program that is just making the case leaves such a file for a moment; of another name it may be anything.
        if (mayCreate && info.suffix() == QStringLiteral("semcase"))
            return {};
        if (mayCreate)
            return refuse(
                Sentence::of("'%1' is an empty file that is there already; name another file for the case, best one ending in .semcase.")
                    .arg(path));
        return refuse(Sentence::of("The case file '%1' is empty; check that it is the right file.").arg(path));
    }
    if (header->size() < kHeaderBytes || !header->startsWith(QByteArray("SQLite format 3\0", 16)))
        return refuse(
            Sentence::of("'%1' is not a case file; choose a .semcase file, or have semblance case repair look for what is left of "
                         "a damaged one.")
                .arg(path));
    // Offsets of the database header, https://www.sqlite.org/fileformat2.html
    const auto at = [&](int offset) { return qFromBigEndian<quint32>(header->constData() + offset); };
    if (at(68) != static_cast<quint32>(kApplicationId))
        return refuse(Sentence::of("'%1' is a database of another program, not a case file; choose a .semcase file.").arg(path));
    const quint32 rawPageSize = qFromBigEndian<quint16>(header->constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool sizeIsValid = at(24) == at(92);
    if (sizeIsValid && !hasBeside(path, "-wal") && !hasBeside(path, "-journal") && (*file)->size() < pageSize * at(28))
        return refuse(Sentence::of("The case file '%1' is damaged: its end is missing; use a backup copy of it, or "
                                   "semblance case repair.")
                          .arg(path));
    return {};
}

Result<std::unique_ptr<SqlConnection>> openForWriting(const QString& path)
{
    auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
    if (!connection)
        return connection;
    if (auto done
        = (*connection)->exec(QStringLiteral("PRAGMA synchronous = FULL"))
              .and_then([&] { return refuseForeignSchema(**connection); })
              .and_then([&] { return refuseBrokenLog(**connection); });
        !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<Access> prepareForWriting(const SqlConnection& connection, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto found = storedVersion(connection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > schemaVersion())
        return checkNewerReadable(connection, *found).map([] { return Access::ReadableOnly; });
    if (*found < schemaVersion()) {
        if (*found > 0) {
            if (auto done = emptyWal(connection); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = migrate(connection, stop, progress); !done)
            return tl::unexpected(done.error());
    }
    // Only now: in a file made in WAL mode the application id would stay in the log, where checkFile() doesn't look.
    return useWal(connection).map([] { return Access::Writable; });
}

Result<> checkReadable(const SqlConnection& connection)
{
    const auto found = storedVersion(connection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > schemaVersion())
        return checkNewerReadable(connection, *found);
    if (*found < kOldestReadable)
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' has no contents yet; check that it is the right file.").arg(connection.path()));
    return {};
}

} // namespace semblance::cases
