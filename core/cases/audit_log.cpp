// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/audit_log.h"

#include "core/base/sha256.h"
#include "core/base/software_versions.h"
#include "core/cases/canonical_row.h"
#include "core/cases/examiner_record.h"

#include <QDateTime>
#include <QJsonDocument>

#include <array>
#include <exception>
#include <utility>

namespace semblance::cases {
namespace {

constexpr std::array kKinds {
    std::pair { AuditKind::CaseMade, "case_made" },
    std::pair { AuditKind::LogBegun, "log_begun" },
    std::pair { AuditKind::Found, "found" },
    std::pair { AuditKind::SchemaChanged, "schema_changed" },
    std::pair { AuditKind::Opened, "opened" },
    std::pair { AuditKind::EvidenceAdded, "evidence_added" },
    std::pair { AuditKind::EvidenceUpdated, "evidence_updated" },
    std::pair { AuditKind::ModelAdded, "model_added" },
    std::pair { AuditKind::RunStarted, "run_started" },
    std::pair { AuditKind::RunResumed, "run_resumed" },
    std::pair { AuditKind::ResultsAdded, "results_added" },
    std::pair { AuditKind::RunFinished, "run_finished" },
    std::pair { AuditKind::RecordAdded, "record_added" },
    std::pair { AuditKind::RecordCorrected, "record_corrected" },
    std::pair { AuditKind::RecordWithdrawn, "record_withdrawn" },
    std::pair { AuditKind::CaseFactSet, "case_fact_set" },
    std::pair { AuditKind::IntakeAdded, "intake_added" },
    std::pair { AuditKind::Verified, "verified" },
    std::pair { AuditKind::Exported, "exported" },
    std::pair { AuditKind::CaseClosed, "case_closed" },
    std::pair { AuditKind::CaseReopened, "case_reopened" },
    std::pair { AuditKind::Repaired, "repaired" },
};

const QByteArray kNoHash(64, '0');

template <typename T> QVariant orNull(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<qint64> integer(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<QString> text(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

/// All columns but the hash, in the table's order.
QVariantList values(const AuditEntry& entry)
{
    return { entry.id, entry.utc, entry.user, entry.program, entry.kind, entry.details, orNull(entry.scope), orNull(entry.scopeId),
        orNull(entry.firstFrame), orNull(entry.lastFrame), orNull(entry.rows), orNull(entry.digest), entry.previous };
}

QList<qint64> ids(Transaction& tx, const QString& select)
{
    QList<qint64> found;
    QSqlQuery query = tx.prepare(select);
    tx.exec(query);
    while (tx.next(query))
        found << query.value(0).toLongLong();
    return found;
}

/// Of what a log that begins now has to read most of.
qint64 rowCount(Transaction& tx)
{
    QSqlQuery query = tx.prepare(
        QStringLiteral("SELECT (SELECT count(*) FROM frame) + (SELECT count(*) FROM face) + (SELECT count(*) FROM face_score)"));
    return tx.exec(query) && tx.next(query) ? query.value(0).toLongLong() : 0;
}

} // namespace

QString auditKindName(AuditKind kind)
{
    for (const auto& [each, name] : kKinds) {
        if (each == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

QJsonObject AuditEntry::detailsObject() const
{
    return QJsonDocument::fromJson(details.toUtf8()).object();
}

QStringList auditKindNames()
{
    QStringList names;
    for (const auto& each : kKinds)
        names << QString::fromLatin1(each.second);
    return names;
}

QByteArray auditBytes(const AuditEntry& entry)
{
    const QVariantList columns = values(entry);
    CanonicalRow row("audit_entry", columns.size());
    for (const QVariant& value : columns)
        row.addValue(value);
    return row.bytes();
}

QByteArray auditHash(const AuditEntry& entry)
{
    Sha256 hash;
    hash.add(auditBytes(entry));
    return hash.hex();
}

QString programAndVersion()
{
    static const QString text = QStringLiteral("semblance %1").arg(softwareVersions().value(QStringLiteral("version")).toString());
    return text;
}

void appendAudit(
    Transaction& tx, AuditKind kind, const QJsonObject& details, const std::optional<CustodyScope>& scope, const RowsRead& rowsRead)
{
    AuditEntry entry;
    entry.utc = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    entry.user = systemUserName();
    entry.program = programAndVersion();
    entry.kind = auditKindName(kind);
    entry.details = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    if (scope) {
        const RowsDigest digest = digestRows(tx, *scope, rowsRead);
        entry.scope = scopeName(scope->kind);
        entry.scopeId = scope->id;
        entry.firstFrame = scope->firstFrame;
        entry.lastFrame = scope->lastFrame;
        entry.rows = digest.rows;
        entry.digest = QString::fromLatin1(digest.sha256);
    }
    QSqlQuery last = tx.prepare(QStringLiteral("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1"));
    tx.exec(last);
    const bool isFirst = !tx.next(last);
    if (tx.failed())
        return;
    entry.id = isFirst ? 1 : last.value(0).toLongLong() + 1;
    entry.previous = isFirst ? QString::fromLatin1(kNoHash) : last.value(1).toString();
    last.finish();
    try {
        entry.hash = QString::fromLatin1(auditHash(entry));
    } catch (const std::exception& e) {
        return tx.fail({ Error::Kind::Internal, QString::fromUtf8(e.what()) });
    }
    QSqlQuery insert
        = tx.prepare(QStringLiteral("INSERT INTO audit_entry (id, utc, user, program, kind, details, scope, scope_id, first_frame, "
                                    "last_frame, row_count, digest, previous, hash) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant& value : values(entry))
        insert.addBindValue(value);
    insert.addBindValue(entry.hash);
    tx.exec(insert);
}

void beginAuditLog(Transaction& tx, int fromSchema, const std::stop_token& stop, const ProgressFn& progress)
{
    using Scope = CustodyScope;
    if (fromSchema == 0)
        return appendAudit(tx, AuditKind::CaseMade, {}, Scope { Scope::Kind::SchemaHistory });
    appendAudit(tx, AuditKind::LogBegun,
        { { QStringLiteral("note"), QStringLiteral("What came before this entry was not logged.") },
            { QStringLiteral("from_schema"), fromSchema } },
        Scope { Scope::Kind::SchemaHistory });
    Progress read { 0, rowCount(tx), QStringLiteral("migrate") };
    const auto found = [&](const Scope& scope) {
        appendAudit(tx, AuditKind::Found, {}, scope, [&](qint64 rows) {
            read.done += rows;
            if (progress)
                progress(read);
            if (stop.stop_requested())
                tx.fail({ Error::Kind::Cancelled, Sentence::of("it was cancelled.") });
        });
    };
    for (const qint64 id : ids(tx, QStringLiteral("SELECT id FROM evidence ORDER BY id"))) {
        found({ Scope::Kind::Evidence, id });
        found({ Scope::Kind::EvidenceFacts, id });
    }
    for (const qint64 id : ids(tx, QStringLiteral("SELECT id FROM model ORDER BY id")))
        found({ Scope::Kind::Model, id });
    QSqlQuery frames = tx.prepare(QStringLiteral("SELECT min(ordinal), max(ordinal) FROM frame WHERE run_id = ?"));
    for (const qint64 id : ids(tx, QStringLiteral("SELECT id FROM analysis_run ORDER BY id"))) {
        found({ Scope::Kind::Run, id });
        found({ Scope::Kind::RunState, id });
        frames.bindValue(0, id);
        if (tx.exec(frames) && tx.next(frames) && !frames.value(0).isNull()) {
            const qint64 first = frames.value(0).toLongLong();
            const qint64 last = frames.value(1).toLongLong();
            frames.finish();
            found({ Scope::Kind::Results, id, first, last });
        }
        frames.finish();
    }
    for (const qint64 id : ids(tx, QStringLiteral("SELECT id FROM record_entry ORDER BY id")))
        found({ Scope::Kind::Record, id });
}

void readAuditLog(Transaction& tx, const std::function<bool(const AuditEntry&)>& entry)
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT id, utc, user, program, kind, details, scope, scope_id, first_frame, last_frame, "
                                                "row_count, digest, previous, hash FROM audit_entry ORDER BY id"));
    tx.exec(query);
    while (tx.next(query)) {
        const AuditEntry each { query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString(), query.value(4).toString(), query.value(5).toString(), text(query.value(6)), integer(query.value(7)),
            integer(query.value(8)), integer(query.value(9)), integer(query.value(10)), text(query.value(11)), query.value(12).toString(),
            query.value(13).toString() };
        if (!entry(each))
            return;
    }
}

} // namespace semblance::cases
