// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"

namespace semblance::dataset {

/// "SEMD": PRAGMA application_id of every manifest.
inline constexpr qint32 kManifestApplicationId = 0x53454D44;
/// PRAGMA user_version of a manifest that this program writes, and the only one that it reads.
inline constexpr int kManifestVersion = 1;

/// How sentences call a manifest.
inline SqlConnection::Subject manifestSubject()
{
    return { QStringLiteral("manifest"), Error::Kind::File };
}

/// Looks at the file alone, before SQLite touches it: a sentence where it is absent, cut off, no SQLite database or another program's.
Result<> checkManifestFile(const QString& path);
/// Adds the tables, application id and version to an empty database within a transaction.
void makeManifestTables(Transaction& tx);
/// A sentence where the version is another one or a table is missing.
Result<> checkManifestTables(const SqlConnection& connection);
/// Lets readers go on while one writes. Needs the file for itself for a moment, unless it is in that mode already.
Result<> useWriteAheadLog(const SqlConnection& connection);
/// For reading, also from a folder that can't be written.
Result<std::unique_ptr<SqlConnection>> openManifestForReading(const QString& path);

} // namespace semblance::dataset
