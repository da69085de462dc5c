// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/repair/old_log.h"

#include "core/custody/repair/statements.h"

namespace semblance::custody::repair {

using cases::AuditEntry;
using cases::CustodyScope;
using Kind = CustodyScope::Kind;

OldLog::OldLog(Transaction& tx, Repair& repair)
{
    QString previous(64, QLatin1Char('0'));
    bool holds = true;
    cases::readAuditLog(tx, [&](const AuditEntry& entry) {
        m_highest = entry.id;
        if (QString::fromLatin1(cases::auditHash(entry)) != entry.hash)
            holds = false;
        else {
            holds = holds && entry.id == repair.entriesThatHold + 1 && entry.previous == previous;
            m_entries << entry;
            if (holds)
                ++repair.entriesThatHold;
            else
                m_behind.append(QJsonObject { { QStringLiteral("id"), entry.id }, { QStringLiteral("utc"), entry.utc },
                    { QStringLiteral("user"), entry.user }, { QStringLiteral("program"), entry.program },
                    { QStringLiteral("kind"), entry.kind }, { QStringLiteral("details"), entry.detailsObject() },
                    { QStringLiteral("hash"), entry.hash } });
        }
        previous = entry.hash;
        return true;
    });
    m_kept = repair.entriesThatHold;
    repair.entriesBehind = m_behind.size();
    run(tx, "DELETE FROM audit_entry WHERE id > ?", { m_kept });
}

std::map<std::pair<qint64, qint64>, AuditEntry> OldLog::batches(qint64 upTo) const
{
    std::map<std::pair<qint64, qint64>, AuditEntry> all;
    for (const AuditEntry& entry : m_entries) {
        const auto kind = entry.scope ? cases::scopeFromName(*entry.scope) : std::nullopt;
        if (kind == Kind::Results && entry.id <= upTo)
            all.insert_or_assign({ *entry.scopeId, *entry.firstFrame }, entry);
    }
    return all;
}

CustodyScope scopeOf(const AuditEntry& entry, Kind kind)
{
    return { kind, entry.scopeId, entry.firstFrame, entry.lastFrame };
}

bool matches(Transaction& tx, const AuditEntry& entry, Kind kind)
{
    const auto now = cases::digestRows(tx, scopeOf(entry, kind));
    return entry.rows == now.rows && entry.digest == QString::fromLatin1(now.sha256);
}

} // namespace semblance::custody::repair
