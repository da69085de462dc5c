// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/custody_scope.h"

#include "core/base/sha256.h"
#include "core/cases/canonical_row.h"
#include "core/cases/schema.h"

#include <algorithm>
#include <array>
#include <exception>
#include <iterator>
#include <vector>

namespace semblance::cases {
namespace {

using Kind = CustodyScope::Kind;

constexpr qint64 kRowsATime = 4096;

struct Name {
    Kind kind;
    const char* name;
    bool renewable;
};

constexpr std::array kNames {
    Name { Kind::SchemaHistory, "schema_history", true },
    Name { Kind::Evidence, "evidence", false },
    Name { Kind::EvidenceFacts, "evidence_facts", true },
    Name { Kind::Model, "model", false },
    Name { Kind::Run, "run", false },
    Name { Kind::RunState, "run_state", true },
    Name { Kind::Results, "results", false },
    Name { Kind::Record, "record", false },
    Name { Kind::CaseFact, "case_fact", false },
    Name { Kind::Intake, "intake", false },
};

/// Rows of one table in a scope. A column marked with '$' is TEXT: it is read as its bytes, since Qt would mend what is no UTF-8.
struct Part {
    Kind kind;
    const char* table;
    const char* columns;
    const char* from; ///< and the rest of the statement
    int since = 1; ///< the first schema version that has the table
};

constexpr std::array kParts {
    Part { Kind::SchemaHistory, "schema_history", "version $name min_reader $applied_utc $applied_by", "schema_history ORDER BY version" },
    Part { Kind::Evidence, "evidence", "id $file_name $sha256 bytes $added_utc", "evidence WHERE id = ?" },
    Part { Kind::EvidenceFacts, "evidence", "id $path $media_facts $container $codec width height frames duration_s fps_mean",
        "evidence WHERE id = ?" },
    Part { Kind::Model, "model", "id $name $sha256 $hierarchy demonstration $intended_use", "model WHERE id = ?" },
    Part { Kind::Model, "node", "model_id node $name $level", "node WHERE model_id = ? ORDER BY node" },
    Part { Kind::Run, "analysis_run", "id evidence_id model_id $settings $software $started_utc", "analysis_run WHERE id = ?" },
    Part { Kind::RunState, "analysis_run", "id $state $worker $finished_utc", "analysis_run WHERE id = ?" },
    Part { Kind::RunState, "run_problem", "run_id number frame $what", "run_problem WHERE run_id = ? ORDER BY number" },
    // A run from before this table has no rows in it, and its digest is as it was.
    Part { Kind::RunState, "shot", "id run_id first_frame", "shot WHERE run_id = ? ORDER BY first_frame", 6 },
    Part { Kind::Results, "frame", "run_id ordinal pts time_s key_frame $picture_type $sha256 $problem",
        "frame WHERE run_id = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal" },
    Part { Kind::Results, "face",
        "id run_id frame position track box_x box_y box_width box_height landmarks detection_confidence size_pixels sharpness yaw_degrees "
        "landmark_confidence",
        "face WHERE run_id = ? AND frame BETWEEN ? AND ? ORDER BY frame, position" },
    Part { Kind::Results, "face_score", "face_id node raw_score probability",
        "face f CROSS JOIN face_score s ON s.face_id = f.id WHERE f.run_id = ? AND f.frame BETWEEN ? AND ? "
        "ORDER BY f.frame, f.position, s.node" },
    Part { Kind::Record, "record_entry",
        "id evidence_id $kind first_frame last_frame run_id track $text $payload $author $created_utc supersedes withdrawn",
        "record_entry WHERE id = ?" },
    Part { Kind::CaseFact, "case_fact", "id $name $value $author $created_utc", "case_fact WHERE id = ?", 5 },
    Part { Kind::Intake, "evidence_intake",
        "id evidence_id $sha1 $md5 $file_created_utc $file_modified_utc $received_by $received $source $exhibit $condition $author "
        "$created_utc",
        "evidence_intake WHERE id = ?", 5 },
};

struct Statement {
    QString sql;
    std::vector<bool> isText; ///< by column
};

Statement statement(const Part& part)
{
    QStringList columns;
    std::vector<bool> isText;
    for (QString column : QString::fromLatin1(part.columns).split(QLatin1Char(' '))) {
        isText.push_back(column.startsWith(QLatin1Char('$')));
        if (isText.back())
            column = QStringLiteral("CAST(%1 AS BLOB)").arg(column.mid(1));
        columns << column;
    }
    return { QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), QLatin1String(part.from)), isText };
}

QString table(const Part& part)
{
    return QString::fromLatin1(part.table);
}

} // namespace

QString scopeName(CustodyScope::Kind kind)
{
    const auto it = std::find_if(kNames.begin(), kNames.end(), [kind](const Name& each) { return each.kind == kind; });
    return QString::fromLatin1(it->name);
}

std::optional<CustodyScope::Kind> scopeFromName(const QString& name)
{
    const auto it = std::find_if(kNames.begin(), kNames.end(), [&](const Name& each) { return name == QLatin1String(each.name); });
    return it == kNames.end() ? std::nullopt : std::optional(it->kind);
}

bool isRenewable(CustodyScope::Kind kind)
{
    return std::any_of(kNames.begin(), kNames.end(), [kind](const Name& each) { return each.kind == kind && each.renewable; });
}

QList<std::pair<CustodyScope::Kind, QString>> rowScopes()
{
    QList<std::pair<CustodyScope::Kind, QString>> all;
    for (const Part& part : kParts) {
        if (QLatin1String(part.from) == table(part) + QLatin1String(" WHERE id = ?"))
            all.append({ part.kind, table(part) });
    }
    return all;
}

RowsDigest digestRows(Transaction& tx, const CustodyScope& scope, const RowsRead& rowsRead)
{
    static const auto statements = [] {
        std::array<Statement, kParts.size()> all;
        std::transform(kParts.begin(), kParts.end(), all.begin(), statement);
        return all;
    }();
    RowsDigest digest;
    try {
        Sha256 hash;
        for (std::size_t i = 0; i < kParts.size(); ++i) {
            const Part& part = kParts[i];
            // A file from before a table has none; the number of its version could say anything.
            if (part.kind != scope.kind || (part.since > 1 && !hasTable(tx, part.table)))
                continue;
            const Statement& select = statements[i];
            QSqlQuery query = tx.prepare(select.sql);
            for (const auto& value : { scope.id, scope.firstFrame, scope.lastFrame }) {
                if (value)
                    query.addBindValue(*value);
            }
            tx.exec(query);
            qint64 rows = 0;
            while (tx.next(query)) {
                CanonicalRow row(part.table, static_cast<qint64>(select.isText.size()));
                for (std::size_t column = 0; column < select.isText.size(); ++column) {
                    const QVariant value = query.value(static_cast<int>(column));
                    if (select.isText[column] && !value.isNull())
                        row.addText(value.toByteArray());
                    else
                        row.addValue(value);
                }
                hash.add(row.bytes());
                if (++rows % kRowsATime == 0 && rowsRead)
                    rowsRead(kRowsATime);
            }
            if (rowsRead)
                rowsRead(rows % kRowsATime);
            digest.rows += rows;
            digest.rowsByTable[table(part)] += rows;
        }
        digest.sha256 = hash.hex();
    } catch (const std::exception& e) {
        tx.fail({ Error::Kind::Internal, QString::fromUtf8(e.what()) });
    }
    return digest;
}

QMap<QString, CustodyTable> custodyTables()
{
    using Binding = CustodyTable::Binding;
    QMap<QString, CustodyTable> tables;
    for (const Part& part : kParts) {
        for (QString column : QString::fromLatin1(part.columns).split(QLatin1Char(' '))) {
            QStringList& columns = tables[table(part)].digested;
            if (const QString name = column.remove(QLatin1Char('$')); !columns.contains(name))
                columns << name;
        }
        tables[table(part)].since = part.since;
    }
    tables[QStringLiteral("analysis_run")].derived
        = { QStringLiteral("last_frame"), QStringLiteral("frames_analyzed"), QStringLiteral("faces") };
    tables[QStringLiteral("track")] = { Binding::Derived, {},
        { QStringLiteral("run_id"), QStringLiteral("number"), QStringLiteral("first_frame"), QStringLiteral("last_frame"),
            QStringLiteral("faces") } };
    tables[QStringLiteral("track_score")] = { Binding::Derived, {},
        { QStringLiteral("run_id"), QStringLiteral("track"), QStringLiteral("node"), QStringLiteral("probability_sum") } };
    tables[QStringLiteral("audit_entry")] = { Binding::Chain, {}, {} };
    return tables;
}

} // namespace semblance::cases
