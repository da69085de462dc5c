// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/repair/unbound.h"

#include "core/custody/repair/statements.h"

#include <set>

namespace semblance::custody::repair {

using cases::AuditEntry;
using cases::CustodyScope;
using Kind = CustodyScope::Kind;

Unbound findUnbound(Transaction& tx, const OldLog& log)
{
    std::map<std::pair<Kind, qint64>, AuditEntry> bound;
    for (const AuditEntry& entry : log.entries()) {
        const auto kind = entry.scope && entry.id <= log.kept() ? cases::scopeFromName(*entry.scope) : std::nullopt;
        if (kind && kind != Kind::Results)
            bound.insert_or_assign({ *kind, entry.scopeId.value_or(0) }, entry);
    }
    std::set<std::pair<Kind, qint64>> wanted { { Kind::SchemaHistory, 0 } };
    for (const auto& [kind, table] : cases::rowScopes()) {
        for (const qint64 id : ids(tx, QStringLiteral("SELECT id FROM %1").arg(table)))
            wanted.insert({ kind, id });
    }
    for (const auto& each : bound)
        wanted.insert(each.first);
    Unbound result;
    for (const auto& key : wanted) {
        const auto it = bound.find(key);
        if (it != bound.end() && matches(tx, it->second, key.first))
            continue;
        const CustodyScope scope { key.first, key.first == Kind::SchemaHistory ? std::nullopt : std::optional(key.second) };
        result.scopes << scope;
        if (it == bound.end())
            ++result.unknown;
        else if (cases::digestRows(tx, scope).rows > 0)
            result.changed << (scope.id ? QStringLiteral("%1 %2").arg(cases::scopeName(scope.kind)).arg(*scope.id)
                                        : cases::scopeName(scope.kind));
    }
    std::map<qint64, qint64> last; // frame that is bound, by run
    for (const auto& [key, entry] : log.batches(log.kept())) {
        last[key.first] = *entry.lastFrame;
        if (!matches(tx, entry, Kind::Results))
            result.scopes << scopeOf(entry, Kind::Results);
    }
    for (const qint64 runId : ids(tx, QStringLiteral("SELECT id FROM analysis_run"))) {
        const qint64 first = last.contains(runId) ? last[runId] + 1 : 0;
        const QVariant newest = value(tx, QStringLiteral("SELECT max(ordinal) FROM frame WHERE run_id = ?"), { runId });
        if (newest.isNull() || newest.toLongLong() < first)
            continue;
        result.scopes << CustodyScope { Kind::Results, runId, first, newest.toLongLong() };
        ++result.unknown;
    }
    return result;
}

} // namespace semblance::custody::repair
