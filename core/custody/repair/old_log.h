// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/audit_log.h"
#include "core/custody/repair_case.h"

#include <QJsonArray>

#include <map>

namespace semblance::custody::repair {

/// What the audit log of a damaged case says, and what has become of it. Belongs to the repair's transaction.
class OldLog {
public:
    /// Keeps what holds from the first entry on, and takes the rest out of the table. Sets repair.entriesThatHold and entriesBehind.
    OldLog(Transaction& tx, Repair& repair);

    bool isThere() const { return m_highest > 0; }
    /// Those whose own hash is right.
    const QList<cases::AuditEntry>& entries() const { return m_entries; }
    qint64 kept() const { return m_kept; }
    qint64 highest() const { return m_highest; }
    /// Those behind the first that does not hold, as details of the repair's own entry.
    const QJsonArray& behind() const { return m_behind; }
    /// The entries that bind results up to entry, by run and first frame: an earlier repair has the last word.
    std::map<std::pair<qint64, qint64>, cases::AuditEntry> batches(qint64 upTo) const;

private:
    QList<cases::AuditEntry> m_entries;
    QJsonArray m_behind;
    qint64 m_kept = 0;
    qint64 m_highest = 0;
};

/// The entry's rows, seen as rows of that kind.
cases::CustodyScope scopeOf(const cases::AuditEntry& entry, cases::CustodyScope::Kind kind);
/// Whether the rows are as the entry says.
bool matches(Transaction& tx, const cases::AuditEntry& entry, cases::CustodyScope::Kind kind);

} // namespace semblance::custody::repair
