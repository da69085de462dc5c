// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/audit_entry.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace semblance::cases {

/// Which entries of a log are wanted. What is empty or absent asks for nothing.
struct AuditFilter {
    QStringList kinds; ///< any of these
    QString user; ///< in any case, a part of the account's name
    QString text; ///< every word of it somewhere in the entry, in any case
    std::optional<QDateTime> since; ///< inclusive
    std::optional<QDateTime> until; ///< inclusive

    bool matches(const AuditEntry& entry) const;
    QList<AuditEntry> of(const QList<AuditEntry>& log) const;
};

/// RFC 4180, UTF-8, a line for each entry: id, utc, user, program, kind, details (JSON), scope, scope_id, first_frame, last_frame,
/// row_count, digest, previous, hash; what is absent is empty.
QByteArray auditCsv(const QList<AuditEntry>& entries);

/// Schema "semblance.audit-log/1": file_name and entries with the same members; details is the text that is stored, so that hashes can be
/// computed again.
QByteArray auditJson(const QString& fileName, const QList<AuditEntry>& entries);

} // namespace semblance::cases
