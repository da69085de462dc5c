// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/audit_export.h"

#include "core/analysis/json_writer.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

namespace semblance::cases {
namespace {

QString quoted(QString text)
{
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    if (!text.contains(special))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString number(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

bool AuditFilter::matches(const AuditEntry& entry) const
{
    if (!kinds.isEmpty() && !kinds.contains(entry.kind))
        return false;
    if (!user.isEmpty() && !entry.user.contains(user, Qt::CaseInsensitive))
        return false;
    if (since || until) {
        const QDateTime time = QDateTime::fromString(entry.utc, Qt::ISODateWithMs);
        if ((since && time < *since) || (until && time > *until))
            return false;
    }
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString all = QStringList { QString::number(entry.id), entry.utc, entry.user, entry.program, entry.kind, entry.details,
        entry.scope.value_or(QString()), entry.digest.value_or(QString()), entry.hash }
                            .join(QLatin1Char('\n'));
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QList<AuditEntry> AuditFilter::of(const QList<AuditEntry>& log) const
{
    QList<AuditEntry> found;
    std::copy_if(log.cbegin(), log.cend(), std::back_inserter(found), [this](const AuditEntry& entry) { return matches(entry); });
    return found;
}

QByteArray auditCsv(const QList<AuditEntry>& entries)
{
    QString csv
        = QStringLiteral("id,utc,user,program,kind,details,scope,scope_id,first_frame,last_frame,row_count,digest,previous,hash\r\n");
    for (const AuditEntry& entry : entries) {
        const QStringList fields { QString::number(entry.id), quoted(entry.utc), quoted(entry.user), quoted(entry.program),
            quoted(entry.kind), quoted(entry.details), quoted(entry.scope.value_or(QString())), number(entry.scopeId),
            number(entry.firstFrame), number(entry.lastFrame), number(entry.rows), quoted(entry.digest.value_or(QString())),
            quoted(entry.previous), quoted(entry.hash) };
        csv += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

QByteArray auditJson(const QString& fileName, const QList<AuditEntry>& entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    analysis::JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.audit-log/1"));
    writer.member("file_name", fileName);
    writer.key(QStringLiteral("entries"));
    writer.beginArray();
    for (const AuditEntry& entry : entries) {
        writer.beginObject(analysis::JsonWriter::Layout::OneLine);
        writer.member("id", entry.id);
        writer.member("utc", entry.utc);
        writer.member("user", entry.user);
        writer.member("program", entry.program);
        writer.member("kind", entry.kind);
        writer.member("details", entry.details);
        writer.member("scope", entry.scope);
        writer.member("scope_id", entry.scopeId);
        writer.member("first_frame", entry.firstFrame);
        writer.member("last_frame", entry.lastFrame);
        writer.member("row_count", entry.rows);
        writer.member("digest", entry.digest);
        writer.member("previous", entry.previous);
        writer.member("hash", entry.hash);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.finish() ? buffer.data() : QByteArray();
}

} // namespace semblance::cases
