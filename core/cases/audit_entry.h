// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace semblance::cases {

enum class AuditKind {
    CaseMade,
    LogBegun, ///< in a file from before the log: what came before was not logged
    Found, ///< rows that were there when the log began
    SchemaChanged,
    Opened, ///< for writing
    EvidenceAdded,
    EvidenceUpdated, ///< opened from another place, or its stream is known better
    ModelAdded,
    RunStarted,
    RunResumed,
    ResultsAdded,
    RunFinished,
    RecordAdded,
    RecordCorrected,
    RecordWithdrawn,
    CaseFactSet,
    IntakeAdded,
    Verified,
    Exported,
    CaseClosed, ///< nothing but the log is written until it is reopened
    CaseReopened,
    Repaired, ///< made from a damaged file; binds rows as they were saved, also where an earlier entry bound what is lost
};

/// As in the case file: "run_started".
QString auditKindName(AuditKind kind);
/// All of them, in the order of the enumeration.
QStringList auditKindNames();

/// One entry of the audit log, as stored.
struct AuditEntry {
    qint64 id = 0; ///< 1, 2, 3, ...
    QString utc; ///< ISO 8601 with milliseconds
    QString user; ///< the account that the program ran under
    QString program; ///< "semblance 0.1.0"
    QString kind; ///< auditKindName(), or one of a newer program
    QString details; ///< JSON
    std::optional<QString> scope; ///< scopeName(), or one of a newer program; absent: it changed no rows
    std::optional<qint64> scopeId;
    std::optional<qint64> firstFrame;
    std::optional<qint64> lastFrame;
    std::optional<qint64> rows; ///< under the digest
    std::optional<QString> digest; ///< of the rows as they were then
    QString previous; ///< hash of the entry before; zeros in the first one
    QString hash;

    QJsonObject detailsObject() const;
};

/// The entry's row as canonical bytes (docs/custody.md), without its hash.
QByteArray auditBytes(const AuditEntry& entry);
/// The hash that the entry must have: SHA-256 of auditBytes().
QByteArray auditHash(const AuditEntry& entry);

} // namespace semblance::cases
