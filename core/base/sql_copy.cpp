// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sql_copy.h"

#include "core/base/disk_room.h"
#include "core/base/sql_beside.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace semblance {
namespace {

constexpr int kPagesAtOnce = 1024;
constexpr int kBusyMs = 10000;

struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, Closer>;

Database opened(const QString& name, int flags, int& code)
{
    sqlite3* raw = nullptr;
    code = sqlite3_open_v2(name.toUtf8().constData(), &raw, flags | SQLITE_OPEN_PRIVATECACHE, nullptr);
    Database database(raw);
    if (code == SQLITE_OK)
        sqlite3_busy_timeout(raw, kBusyMs);
    return database;
}

/// A read transaction from here on: what other programs write is not seen.
int beginReading(sqlite3* database)
{
    return sqlite3_exec(database, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
}

Database openSource(const QString& path, int& code)
{
    const bool hasLog = hasBeside(path, "-wal");
    Database database = opened(path, hasLog ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, code);
    if (code == SQLITE_OK)
        code = sqlite3_exec(database.get(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = beginReading(database.get());
    if (code == SQLITE_OK || !isWholeByItself(path, lacksRoom(database.get(), path)))
        return database;
    const QString uri
        = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) + QStringLiteral("?immutable=1");
    database = opened(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, code);
    if (code == SQLITE_OK)
        code = beginReading(database.get());
    return database;
}

} // namespace

Result<> copyDatabase(
    const QString& from, const QString& to, const SqlConnection::Subject& subject, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto failed = [&](const QString& path, int code, sqlite3* database = nullptr) {
        const int kind = code & 0xff;
        if (kind == SQLITE_FULL || ((kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN) && lacksRoom(database, to)))
            return failure(subject.kind, lacksRoomSentence(to));
        return failure(subject.kind,
            Sentence::of("The %1 '%2' could not be copied to '%3': %4.")
                .arg(subject.what, from, path, QString::fromUtf8(sqlite3_errstr(code))));
    };
    if (QFileInfo::exists(to))
        return failure(Error::Kind::File, Sentence::of("'%1' exists already and is not overwritten; choose another name.").arg(to));
    int code = SQLITE_OK;
    const Database source = openSource(from, code);
    if (code != SQLITE_OK)
        return failed(to, code);
    const auto giveUp = [&to](auto error) -> Result<> {
        QFile::remove(to);
        return error;
    };
    {
        const Database target = opened(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, code);
        if (code != SQLITE_OK)
            return giveUp(failed(to, code));
        sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source.get(), "main");
        if (!backup)
            return giveUp(failed(to, sqlite3_errcode(target.get()), target.get()));
        while ((code = sqlite3_backup_step(backup, kPagesAtOnce)) == SQLITE_OK) {
            if (stop.stop_requested())
                break;
            if (progress) {
                const int total = sqlite3_backup_pagecount(backup);
                progress({ total - sqlite3_backup_remaining(backup), total, QStringLiteral("copy") });
            }
        }
        sqlite3_backup_finish(backup);
        if (code == SQLITE_DONE)
            code = sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        else if (code == SQLITE_OK)
            code = SQLITE_INTERRUPT;
    }
    if (code == SQLITE_OK)
        return {};
    if (code == SQLITE_INTERRUPT)
        return giveUp(failure(Error::Kind::Cancelled, Sentence::of("Copying '%1' was cancelled.").arg(from)));
    return giveUp(failed(to, code));
}

} // namespace semblance
