// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sql.h"

#include <QMap>

#include <stop_token>

namespace semblance::cases {

/// "SEMB": PRAGMA application_id of every case file.
inline constexpr qint32 kApplicationId = 0x53454D42;

/// How sentences call a case file.
inline SqlConnection::Subject caseFileSubject()
{
    return { QStringLiteral("case file"), Error::Kind::Case };
}

/// PRAGMA user_version of a file that this program writes.
int schemaVersion();

/// Files of a version before a table, opened for reading only, don't have it.
bool hasTable(Transaction& tx, const char* name);

/// Looks at the file alone, before a connection touches it. A file that is absent or empty is fine where it may be made. A sentence
/// for a folder, an unreadable or cut file, a file that is no SQLite database and a database of another program.
Result<> checkFile(const QString& path, bool mayCreate);

enum class Access { Writable, ReadableOnly };

/// A connection for reading alone, also to a file in a folder that can't be written. leaveNoTrace: where no program has the file open, the
/// files that SQLite keeps beside it are not made either; for a quick look, since another program's changes meanwhile are not seen.
Result<std::unique_ptr<SqlConnection>> openForReading(const QString& path, bool leaveNoTrace = false);
/// A connection whose commits are on the disk when they return, also if the power fails then. Refuses what refuseForeignSchema() and
/// refuseBrokenLog() do.
Result<std::unique_ptr<SqlConnection>> openForWriting(const QString& path);
/// Makes the tables in an empty file, brings an older file up to date after writing FILE.backup-vN beside it, an equal copy, or finds
/// that a newer file can only be read. An error, and the file is as before, where that fails, is cancelled or the newer file can't even be
/// read. Progress stages: "backup" (bytes), "migrate" (rows).
Result<Access> prepareForWriting(const SqlConnection& connection, const std::stop_token& stop = {}, const ProgressFn& progress = {});
/// PRAGMA user_version.
Result<int> storedVersion(const SqlConnection& connection);
/// The first version with an audit log.
int firstLoggedVersion();
/// What the database is made of: the SQL of each table, index, trigger and view by kind and name.
Result<QMap<QString, QString>> schemaObjects(const SqlConnection& connection);
/// The same of a file that this program would make of that version.
Result<QMap<QString, QString>> schemaObjectsOfVersion(int version);

/// An error when this program can't read the file's version.
Result<> checkReadable(const SqlConnection& connection);

} // namespace semblance::cases
