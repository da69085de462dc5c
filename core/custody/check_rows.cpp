// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/check_rows.h"

#include "core/base/database_bytes.h"
#include "core/cases/audit_log.h"
#include "core/cases/log_chain.h"
#include "core/cases/schema.h"
#include "core/cases/schema_fit.h"
#include "core/custody/check_derived.h"

#include <QDateTime>

#include <algorithm>
#include <exception>
#include <map>
#include <set>

namespace semblance::custody {
namespace {

using cases::AuditEntry;
using cases::AuditKind;
using cases::CustodyScope;
using Kind = CustodyScope::Kind;

constexpr qsizetype kMostNotes = 5;

QString joined(const QStringList& notes)
{
    QString text = notes.mid(0, kMostNotes).join(QStringLiteral("; "));
    if (notes.size() > kMostNotes)
        text += QStringLiteral("; and %1 more").arg(notes.size() - kMostNotes);
    return text;
}

CheckLine line(const QString& what, const QString& subject, const QStringList& problems, std::optional<qint64> count, const QString& unit)
{
    return { what, subject, problems.isEmpty() ? CheckState::Matches : CheckState::Differs, count, unit, joined(problems) };
}

/// What the newest entry about some rows says of them.
struct Bound {
    CustodyScope scope;
    qint64 entry = 0;
    qint64 rows = 0;
    QByteArray digest;
};

/// The log read once: its chain, and what it binds.
class Log {
public:
    void read(Transaction& tx, const QByteArray& head)
    {
        cases::readAuditLog(tx, [&](const AuditEntry& entry) {
            m_problems += m_chain.follow(entry);
            followTime(entry);
            bind(entry);
            m_headIsThere = m_headIsThere || entry.hash.toLatin1() == head;
            if (entry.hash.toLatin1() == head)
                m_headEntry = entry.id;
            return true;
        });
    }

    void report(CaseCheck& check, const QByteArray& head) const
    {
        check.entries = m_chain.entries();
        check.head = m_chain.head().toLatin1();
        QStringList problems = m_problems;
        if (m_chain.entries() == 0)
            problems << QStringLiteral("it has no entry");
        check.add(line(QStringLiteral("audit log"), {}, problems, m_chain.entries(), QStringLiteral("entries")));
        if (!m_backwards.isEmpty())
            check.add({ QStringLiteral("times of the log"), {}, CheckState::NotChecked, m_backwards.size(), QStringLiteral("entries"),
                joined(m_backwards) + QStringLiteral(": a clock was set back, or was wrong before") });
        if (!m_repairs.isEmpty())
            check.add({ QStringLiteral("repair"), {}, CheckState::NotChecked, m_repairs.size(), QStringLiteral("repairs"),
                QStringLiteral("this case was made from a damaged file: ") + joined(m_repairs) });
        if (head.isEmpty())
            return;
        if (m_headIsThere)
            check.add({ QStringLiteral("noted head"), QString::fromLatin1(head.left(16)) + QStringLiteral("..."), CheckState::Matches,
                m_headEntry, QStringLiteral("entries"), QStringLiteral("the log up to entry %1 is as it was then").arg(m_headEntry) });
        else
            check.add(line(QStringLiteral("noted head"), QString::fromLatin1(head.left(16)) + QStringLiteral("..."),
                { QStringLiteral("no entry has this hash: the log was cut or written anew since it was noted") }, {}, {}));
    }

    const std::map<qint64, Bound>& bound(Kind kind) const
    {
        static const std::map<qint64, Bound> none;
        const auto it = m_bound.find(kind);
        return it == m_bound.end() ? none : it->second;
    }
    const std::map<qint64, QList<Bound>>& results() const { return m_results; }

private:
    /// No proof of anything, since clocks are set, but whoever relies on a time should know.
    void followTime(const AuditEntry& entry)
    {
        constexpr qint64 kAdjustedMs = 2000; // by a clock that is kept right
        const QDateTime time = QDateTime::fromString(entry.utc, Qt::ISODateWithMs);
        if (m_time.isValid() && time.isValid() && time.msecsTo(m_time) > kAdjustedMs)
            m_backwards << QStringLiteral("entry %1 is dated before the one in front of it").arg(entry.id);
        m_time = time;
    }

    void problem(const AuditEntry& entry, const QString& what) { m_problems << QStringLiteral("entry %1 %2").arg(entry.id).arg(what); }

    /// What a repair has saved stands in the place of what was bound before, and a line of the table says so.
    static bool isRepair(const AuditEntry& entry) { return entry.kind == cases::auditKindName(AuditKind::Repaired); }

    /// Results only come while a run is open; after it has ended somebody must have resumed it.
    void followRun(const AuditEntry& entry, const CustodyScope& scope)
    {
        if (scope.kind == Kind::RunState)
            m_open[*scope.id] = entry.kind != cases::auditKindName(AuditKind::RunFinished);
        const bool isFound = entry.kind == cases::auditKindName(AuditKind::Found);
        if (scope.kind == Kind::Results && !isFound && !isRepair(entry) && !m_open[*scope.id])
            problem(entry, QStringLiteral("adds results to analysis %1, which was not running").arg(*scope.id));
    }

    void bind(const AuditEntry& entry)
    {
        if (!entry.scope)
            return;
        const auto kind = cases::scopeFromName(*entry.scope);
        const bool isResults = kind == Kind::Results;
        if (!kind || !entry.digest || !entry.rows || entry.scopeId.has_value() == (kind == Kind::SchemaHistory)
            || isResults != entry.firstFrame.has_value() || isResults != entry.lastFrame.has_value())
            return problem(entry, QStringLiteral("is about rows that this program does not know"));
        const Bound bound { { *kind, entry.scopeId, entry.firstFrame, entry.lastFrame }, entry.id, *entry.rows, entry.digest->toLatin1() };
        followRun(entry, bound.scope);
        if (isRepair(entry) && kind == Kind::SchemaHistory)
            m_repairs << QStringLiteral("entry %1 says what was saved and lost").arg(entry.id);
        if (isResults) {
            QList<Bound>& batches = m_results[*entry.scopeId];
            const auto same = std::find_if(batches.begin(), batches.end(), [&](const Bound& each) { return each.scope == bound.scope; });
            if (isRepair(entry) && same != batches.end()) {
                *same = bound;
                return;
            }
            if (*entry.firstFrame > *entry.lastFrame || (!batches.isEmpty() && *entry.firstFrame <= *batches.last().scope.lastFrame))
                problem(entry, QStringLiteral("adds results that analysis %1 had already").arg(*entry.scopeId));
            batches << bound;
            return;
        }
        const auto [it, isNew] = m_bound[*kind].try_emplace(entry.scopeId.value_or(0), bound);
        if (!isNew && !cases::isRenewable(*kind) && !isRepair(entry))
            problem(entry, QStringLiteral("binds rows once more that entry %1 has bound for good").arg(it->second.entry));
        else
            it->second = bound;
    }

    cases::LogChain m_chain;
    QStringList m_problems;
    QStringList m_repairs;
    QDateTime m_time; ///< of the entry before
    QStringList m_backwards;
    bool m_headIsThere = false;
    qint64 m_headEntry = 0;
    std::map<Kind, std::map<qint64, Bound>> m_bound;
    std::map<qint64, QList<Bound>> m_results;
    std::map<qint64, bool> m_open;
};

/// Holds the rows against what the log says of them.
class Rows {
public:
    Rows(Transaction& tx, const Log& log, std::stop_token stop, const ProgressFn& progress, CaseCheck& check)
        : m_tx(tx)
        , m_log(log)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_check(check)
    {
        for (const Kind kind : { Kind::SchemaHistory, Kind::Evidence, Kind::EvidenceFacts, Kind::Model, Kind::Run, Kind::RunState,
                 Kind::Record, Kind::CaseFact, Kind::Intake })
            m_total += static_cast<qint64>(log.bound(kind).size());
        for (const auto& [run, batches] : log.results())
            m_total += batches.size();
    }

    void checkAll()
    {
        single(QStringLiteral("schema history"), { Kind::SchemaHistory }, [](qint64) { return QString(); });
        single(QStringLiteral("evidence"), { Kind::Evidence, Kind::EvidenceFacts }, [this](qint64 id) { return evidenceName(id); });
        single(QStringLiteral("model"), { Kind::Model }, [](qint64 id) { return QStringLiteral("model %1").arg(id); });
        single(QStringLiteral("analysis"), { Kind::Run, Kind::RunState }, [this](qint64 id) { return runName(id); });
        results();
        together(QStringLiteral("examiner's record"), Kind::Record, QStringLiteral("record entry %1"));
        together(QStringLiteral("case facts"), Kind::CaseFact, QStringLiteral("case fact %1"));
        together(QStringLiteral("intake records"), Kind::Intake, QStringLiteral("intake record %1"));
        unbound();
    }

private:
    bool stopped() const { return m_stop.stop_requested() || m_tx.failed(); }

    QString value(const QString& sql, qint64 id)
    {
        QSqlQuery query = m_tx.prepare(sql);
        query.addBindValue(id);
        return m_tx.exec(query) && m_tx.next(query) ? query.value(0).toString() : QString();
    }
    QString evidenceName(qint64 id)
    {
        return QStringLiteral("%1 '%2'").arg(id).arg(value(QStringLiteral("SELECT file_name FROM evidence WHERE id = ?"), id));
    }
    QString runName(qint64 id)
    {
        return QStringLiteral("%1 of '%2'")
            .arg(id)
            .arg(
                value(QStringLiteral("SELECT e.file_name FROM analysis_run r JOIN evidence e ON e.id = r.evidence_id WHERE r.id = ?"), id));
    }

    /// What is wrong with the rows, or nothing.
    QString compare(const Bound& bound, const QString& what)
    {
        const cases::RowsDigest now = cases::digestRows(m_tx, bound.scope);
        m_rows += now.rows;
        for (auto it = now.rowsByTable.begin(); it != now.rowsByTable.end(); ++it)
            m_held[it.key()] += it.value();
        if (m_progress)
            m_progress({ ++m_done, m_total, QStringLiteral("rows") });
        if (now.rows == bound.rows && now.sha256 == bound.digest)
            return {};
        return now.rows == bound.rows
            ? QStringLiteral("%1: changed since entry %2").arg(what).arg(bound.entry)
            : QStringLiteral("%1: %2 rows, not %3 as in entry %4").arg(what).arg(now.rows).arg(bound.rows).arg(bound.entry);
    }

    template <typename Name> void single(const QString& what, const QList<Kind>& kinds, Name name)
    {
        std::set<qint64> ids;
        for (const Kind kind : kinds) {
            for (const auto& [id, bound] : m_log.bound(kind))
                ids.insert(id);
        }
        for (const qint64 id : ids) {
            QStringList problems;
            m_rows = 0;
            for (const Kind kind : kinds) {
                if (stopped())
                    return;
                const auto it = m_log.bound(kind).find(id);
                if (it == m_log.bound(kind).end())
                    problems << QStringLiteral("the log has no entry for its %1").arg(cases::scopeName(kind));
                else if (const QString problem = compare(it->second, cases::scopeName(kind)); !problem.isEmpty())
                    problems << problem;
            }
            m_check.add(line(what, name(id), problems, m_rows, QStringLiteral("rows")));
        }
    }

    void together(const QString& what, Kind kind, const QString& name)
    {
        QStringList problems;
        m_rows = 0;
        for (const auto& [id, bound] : m_log.bound(kind)) {
            if (stopped())
                return;
            if (const QString problem = compare(bound, name.arg(id)); !problem.isEmpty())
                problems << problem;
        }
        m_check.add(line(what, {}, problems, m_rows, QStringLiteral("rows")));
    }

    void results()
    {
        for (const auto& [run, batches] : m_log.results()) {
            QStringList problems;
            m_rows = 0;
            for (const Bound& batch : batches) {
                if (stopped())
                    return;
                const QString what = QStringLiteral("frames %1 to %2").arg(*batch.scope.firstFrame).arg(*batch.scope.lastFrame);
                if (const QString problem = compare(batch, what); !problem.isEmpty())
                    problems << problem;
            }
            m_check.add(line(QStringLiteral("results"), runName(run), problems, m_rows, QStringLiteral("rows")));
        }
        if (!stopped())
            checkDerived(m_tx, m_stop, m_check);
    }

    /// Rows that no entry speaks of, in whatever table.
    void unbound()
    {
        QStringList problems;
        qint64 rows = 0;
        const auto tables = cases::custodyTables();
        for (auto it = tables.begin(); it != tables.end() && !stopped(); ++it) {
            if (it->binding != cases::CustodyTable::Binding::Digest || (it->since > 1 && !cases::hasTable(m_tx, qPrintable(it.key()))))
                continue;
            QSqlQuery query = m_tx.prepare(QStringLiteral("SELECT count(*) FROM %1").arg(it.key()));
            if (!m_tx.exec(query) || !m_tx.next(query))
                return;
            const qint64 stored = query.value(0).toLongLong();
            // The evidence's and the run's rows are held twice, by what is fixed and by what may change.
            const qint64 held
                = m_held.value(it.key()) / (it.key() == QStringLiteral("evidence") || it.key() == QStringLiteral("analysis_run") ? 2 : 1);
            rows += stored;
            if (stored != held)
                problems << QStringLiteral("%1: %2 rows, the log has %3").arg(it.key()).arg(stored).arg(held);
        }
        m_check.add(line(QStringLiteral("rows in no entry"), {}, problems, rows, QStringLiteral("rows")));
    }

    Transaction& m_tx;
    const Log& m_log;
    std::stop_token m_stop;
    const ProgressFn& m_progress;
    CaseCheck& m_check;
    QMap<QString, qint64> m_held; ///< rows under digests, by table
    qint64 m_rows = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<CheckLine> checkSchema(const SqlConnection& connection)
{
    const auto fit = cases::schemaFit(connection);
    if (!fit)
        return tl::unexpected(fit.error());
    QStringList problems;
    if (!fit->isOfItsVersion())
        problems << QStringLiteral("the file says that it is of schema %1").arg(fit->stated);
    for (const auto& [objects, what] :
        { std::pair(&fit->missing, "is not there"), std::pair(&fit->changed, "was changed"), std::pair(&fit->added, "was added") }) {
        for (const QString& object : *objects)
            problems << object + QLatin1Char(' ') + QLatin1String(what);
    }
    return line(QStringLiteral("tables and triggers"), QStringLiteral("schema %1").arg(fit->actual), problems, fit->objects,
        QStringLiteral("objects"));
}

Result<CheckLine> checkIntegrity(const SqlConnection& connection)
{
    QStringList problems;
    for (const auto& [pragma, fine] : { std::pair("SELECT group_concat(integrity_check, '; ') FROM pragma_integrity_check(10)", "ok"),
             std::pair("SELECT group_concat(\"table\" || ' row ' || ifnull(rowid, '?') || ' refers to nothing in ' || parent, '; ') "
                       "FROM (SELECT * FROM pragma_foreign_key_check LIMIT 10)",
                 "") }) {
        const auto told = connection.value(QLatin1String(pragma));
        if (!told)
            return tl::unexpected(told.error());
        if (told->toString() != QLatin1String(fine))
            problems << told->toString();
    }
    const auto pages = connection.value(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    if (!pages)
        return tl::unexpected(pages.error());
    // While it is read nobody adds pages to the file that belong to a later moment.
    const auto file = DatabaseBytes::open(connection.path());
    if (!file)
        return tl::unexpected(file.error());
    if (const qint64 behind = (*file)->size() - pages->toLongLong(); behind > 0)
        problems << QStringLiteral("%1 bytes behind the last page are no part of the case").arg(behind);
    return line(QStringLiteral("database"), {}, problems, {}, {});
}

} // namespace

Result<CaseCheck> checkRows(const SqlConnection& connection, const QByteArray& head, std::stop_token stop, const ProgressFn& progress)
{
    CaseCheck check;
    const auto tell = [&](const char* stage) {
        if (progress)
            progress({ 0, 0, QString::fromLatin1(stage) });
    };
    tell("integrity");
    // One moment of the file, also while another program writes.
    Transaction tx(connection, Transaction::Kind::Read);
    for (const auto& part : { checkSchema(connection), checkIntegrity(connection) }) {
        if (!part)
            return tl::unexpected(part.error());
        check.add(*part);
    }
    const auto hasLog = connection.value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_entry'"));
    if (!hasLog)
        return tl::unexpected(hasLog.error());
    if (hasLog->isNull()) {
        check.add(line(QStringLiteral("audit log"), {}, { QStringLiteral("the log is not there") }, {}, {}));
        return check;
    }
    try {
        tell("log");
        Log log;
        log.read(tx, head);
        log.report(check, head);
        Rows(tx, log, stop, progress, check).checkAll();
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal, QString::fromUtf8(e.what()));
    }
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("The verification of '%1' was cancelled.").arg(connection.path()));
    return tx.finish(std::move(check));
}

} // namespace semblance::custody
