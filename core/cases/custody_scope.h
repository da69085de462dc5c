// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace semblance::cases {

/// Which rows one entry of the audit log binds. The tables, columns and their order are in custody_scope.cpp and, for other programs,
/// in docs/custody.md. A schema step that adds a table or a column adds it there, and writes an entry for rows that are there already;
/// a test fails on one that is forgotten.
struct CustodyScope {
    enum class Kind {
        SchemaHistory, ///< the whole table; the newest entry holds
        Evidence, ///< what never changes about a piece of evidence; one entry for ever
        EvidenceFacts, ///< path and media facts; the newest entry holds
        Model, ///< with its nodes; one entry for ever
        Run, ///< what is analysed with what; one entry for ever
        RunState, ///< with the run's problems and shots; the newest entry holds
        Results, ///< frames firstFrame..lastFrame of a run with faces and scores; one entry for ever
        Record, ///< one version of an entry of the examiner's record; one entry for ever
        CaseFact, ///< one for ever
        Intake, ///< one for ever
    };

    Kind kind = Kind::SchemaHistory;
    std::optional<qint64> id = {}; ///< of the evidence, model, run or record entry; absent for the schema's history
    std::optional<qint64> firstFrame = {}; ///< of results only
    std::optional<qint64> lastFrame = {}; ///< inclusive

    friend bool operator==(const CustodyScope&, const CustodyScope&) = default;
};

/// As in the audit log: "evidence_facts".
QString scopeName(CustodyScope::Kind kind);
std::optional<CustodyScope::Kind> scopeFromName(const QString& name);

/// Whether a later entry about the same rows replaces an earlier one; else there is one entry only.
bool isRenewable(CustodyScope::Kind kind);

/// The kinds that bind one row each of a table, by its id, with that table.
QList<std::pair<CustodyScope::Kind, QString>> rowScopes();

struct RowsDigest {
    qint64 rows = 0;
    QByteArray sha256; ///< of the rows' canonical bytes, one after the other; lower-case hex
    QMap<QString, qint64> rowsByTable;
};

/// Told now and then how many rows were read since; may fail the transaction, which ends the reading.
using RowsRead = std::function<void(qint64 rows)>;

/// Reads and hashes the rows as they are now.
RowsDigest digestRows(Transaction& tx, const CustodyScope& scope, const RowsRead& rowsRead = {});

/// How the content of a table is bound.
struct CustodyTable {
    enum class Binding {
        Digest, ///< in one scope or several
        Derived, ///< from faces and scores; computed again when checked
        Chain, ///< the audit log itself
    };
    Binding binding = Binding::Digest;
    QStringList digested; ///< columns
    QStringList derived; ///< columns that follow from other rows
    int since = 1; ///< the first schema version that has the table
};

/// Every table of a case file of this version.
QMap<QString, CustodyTable> custodyTables();

} // namespace semblance::cases
