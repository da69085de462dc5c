// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"
#include "core/cases/audit_entry.h"

#include <QStringList>

namespace semblance::cases {

/// The chain of an audit log, walked from its first entry on.
class LogChain {
public:
    /// What is wrong with the next entry, in English; empty: it follows the one before and is as it was written.
    QStringList follow(const AuditEntry& entry);

    qint64 entries() const { return m_entries; }
    /// The hash that the last entry has; 64 zeros before the first.
    const QString& head() const { return m_head; }

private:
    qint64 m_entries = 0;
    QString m_head = QString(64, QLatin1Char('0'));
    bool m_isNumberingTold = false;
};

/// An error where the file has a log whose chain does not hold: an entry behind it would seem to follow what nobody has written. Names the
/// first entry that is wrong. A file from before the log, and one of a newer version, is fine.
Result<> refuseBrokenLog(const SqlConnection& connection);

} // namespace semblance::cases
