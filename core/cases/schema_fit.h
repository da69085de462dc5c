// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"

#include <QStringList>

namespace semblance::cases {

/// What a file's database is made of, held against what this program makes. Names are "table 'face'", "trigger 'x'".
struct SchemaFit {
    int stated = 0; ///< PRAGMA user_version, which is a number in the header that no hash binds
    int actual = 0; ///< what its tables and its own history of migrations show; stated where that is a newer one than this program knows
    qint64 objects = 0;
    QStringList missing; ///< against a file of the actual version, as are the others
    QStringList changed;
    QStringList added;

    bool isOfItsVersion() const { return stated == actual; }
    /// Whatever another program has added, changed or taken away.
    QStringList differences() const { return changed + missing + added; }
};

/// Of a file with tables. Errors: the connection's.
Result<SchemaFit> schemaFit(const SqlConnection& connection);

/// An error where the file is not built as this program builds it, or says another version than it is of: a case that was made to deceive
/// must not be changed by what it carries, nor be brought up to date, and what its guards no longer refuse must not be taken for what they
/// let pass. A file without tables, and one of a newer version, is fine.
Result<> refuseForeignSchema(const SqlConnection& connection);

} // namespace semblance::cases
