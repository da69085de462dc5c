// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/log_chain.h"

#include "core/cases/audit_log.h"
#include "core/cases/schema.h"

#include <exception>

namespace semblance::cases {

QStringList LogChain::follow(const AuditEntry& entry)
{
    QStringList problems;
    ++m_entries;
    if (entry.id != m_entries && !m_isNumberingTold) {
        problems << QStringLiteral("entry %1 stands where entry %2 must be").arg(entry.id).arg(m_entries);
        m_isNumberingTold = true;
    }
    if (entry.previous != m_head)
        problems << QStringLiteral("entry %1 does not follow the one before it").arg(entry.id);
    if (QString::fromLatin1(auditHash(entry)) != entry.hash)
        problems << QStringLiteral("entry %1 was changed").arg(entry.id);
    m_head = entry.hash;
    return problems;
}

Result<> refuseBrokenLog(const SqlConnection& connection)
{
    const auto version = storedVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return {}; // Its entries may have more columns, and it is only read anyway.
    Transaction tx(connection, Transaction::Kind::Read);
    const bool hasLog = hasTable(tx, "audit_entry");
    LogChain chain;
    QStringList problems;
    try {
        if (hasLog)
            readAuditLog(tx, [&](const AuditEntry& entry) {
                problems = chain.follow(entry);
                return problems.isEmpty();
            });
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal, QString::fromUtf8(e.what()));
    }
    if (auto done = tx.finish(); !done)
        return done;
    if (hasLog && chain.entries() == 0)
        problems << QStringLiteral("it has no entry");
    if (problems.isEmpty())
        return {};
    return failure(Error::Kind::Case,
        Sentence::of("The audit log of the case file '%1' does not hold (%2), so the case is only read. semblance case verify tells what does "
                     "not fit; semblance case repair makes a case that can be written to of what can be saved.")
            .arg(connection.path(), problems.first()));
}

} // namespace semblance::cases
