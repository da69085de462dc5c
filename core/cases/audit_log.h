// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/audit_entry.h"
#include "core/cases/custody_scope.h"

#include <functional>
#include <stop_token>

namespace semblance::cases {

/// Appends to the log in the same transaction as the change that it tells of, after that change: the digest is of the rows as they are
/// now.
void appendAudit(Transaction& tx, AuditKind kind, const QJsonObject& details = {}, const std::optional<CustodyScope>& scope = {},
    const RowsRead& rowsRead = {});

/// The first entries of a file whose log table was just made, by what was there before: fromSchema 0 is a new file. A stop request fails
/// the transaction. Progress stage: "migrate" (rows).
void beginAuditLog(Transaction& tx, int fromSchema, const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// Calls back with every entry, oldest first, until it says false.
void readAuditLog(Transaction& tx, const std::function<bool(const AuditEntry&)>& entry);

/// "semblance 0.1.0"
QString programAndVersion();

} // namespace semblance::cases
