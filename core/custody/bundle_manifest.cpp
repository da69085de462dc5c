// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/bundle_manifest.h"

#include "core/analysis/json_writer.h"
#include "core/base/json_text.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace semblance::custody {
namespace {

const QString kSchema = QStringLiteral("semblance.bundle/1");

QString latin1(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes);
}

template <typename T, typename Write>
void writeList(analysis::JsonWriter& writer, const char* key, const QList<T>& items, const Write& write)
{
    writer.key(QString::fromLatin1(key));
    writer.beginArray();
    for (const T& item : items) {
        writer.beginObject(analysis::JsonWriter::Layout::OneLine);
        write(item);
        writer.endObject();
    }
    writer.endArray();
}

std::optional<QString> text(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QByteArray hash(const QJsonValue& value)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9a-f]{64}$"));
    return digits.match(value.toString()).hasMatch() ? value.toString().toLatin1() : QByteArray();
}

} // namespace

QHash<QString, qsizetype> BundleManifest::places() const
{
    QHash<QString, qsizetype> all;
    for (qsizetype i = 0; i < files.size(); ++i)
        all.insert(files[i].path, i);
    return all;
}

Result<QByteArray> manifestBytes(const BundleManifest& manifest)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    analysis::JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", kSchema);
    writer.member("program", manifest.program);
    writer.key(QStringLiteral("case"));
    writer.beginObject();
    writer.member("file_name", manifest.caseFileName);
    writer.member("number", manifest.caseNumber);
    writer.member("title", manifest.caseTitle);
    writer.endObject();
    writer.key(QStringLiteral("audit_log"));
    writer.beginObject();
    writer.member("utc", manifest.utc);
    writer.member("entries", manifest.auditEntries);
    writer.member("head", latin1(manifest.auditHead));
    writer.endObject();
    writeList(writer, "evidence", manifest.evidence, [&](const BundleManifest::Evidence& evidence) {
        writer.member("id", evidence.id);
        writer.member("file_name", evidence.fileName);
        writer.member("bytes", evidence.bytes);
        writer.member("sha256", latin1(evidence.sha256));
        writer.member("file", evidence.file);
    });
    writeList(writer, "models", manifest.models, [&](const BundleManifest::Model& model) {
        writer.member("name", model.name);
        writer.member("sha256", latin1(model.sha256));
        writer.member("file", model.file);
    });
    writeList(writer, "analyses", manifest.analyses, [&](const BundleManifest::Analysis& analysis) {
        writer.member("analysis", analysis.run);
        writer.member("file", analysis.file);
    });
    writeList(writer, "files", manifest.files, [&](const BundleManifest::File& file) {
        writer.member("path", file.path);
        writer.member("bytes", file.bytes);
        writer.member("sha256", latin1(file.sha256));
    });
    writer.endObject();
    if (!writer.finish())
        return failure(Error::Kind::Internal, Sentence::of("The bundle's manifest could not be made."));
    return buffer.data();
}

Result<BundleManifest> readManifest(const QByteArray& bytes, const QString& bundle)
{
    const auto damaged = [&] {
        return failure(Error::Kind::File, Sentence::of("The manifest of the bundle '%1' is damaged; get the bundle again.").arg(bundle));
    };
    const auto document = parseJson(bytes);
    if (!document || !document->isObject())
        return damaged();
    const QJsonObject root = document->object();
    const QString schema = root.value(QStringLiteral("schema")).toString();
    if (schema != kSchema)
        return schema.startsWith(QStringLiteral("semblance.bundle/")) ? failure(Error::Kind::File,
                   Sentence::of("The bundle '%1' was written by a newer version of this program; update the program to verify it.")
                       .arg(bundle))
                                                                      : damaged();
    BundleManifest manifest;
    manifest.program = root.value(QStringLiteral("program")).toString();
    const QJsonObject about = root.value(QStringLiteral("case")).toObject();
    manifest.caseFileName = about.value(QStringLiteral("file_name")).toString();
    manifest.caseNumber = text(about.value(QStringLiteral("number")));
    manifest.caseTitle = text(about.value(QStringLiteral("title")));
    const QJsonObject log = root.value(QStringLiteral("audit_log")).toObject();
    manifest.utc = log.value(QStringLiteral("utc")).toString();
    manifest.auditEntries = log.value(QStringLiteral("entries")).toInteger();
    manifest.auditHead = hash(log.value(QStringLiteral("head")));
    for (const QJsonValue& value : root.value(QStringLiteral("evidence")).toArray())
        manifest.evidence.append({ value[QStringLiteral("id")].toInteger(), value[QStringLiteral("file_name")].toString(),
            value[QStringLiteral("bytes")].toInteger(), hash(value[QStringLiteral("sha256")]), text(value[QStringLiteral("file")]) });
    for (const QJsonValue& value : root.value(QStringLiteral("models")).toArray())
        manifest.models.append(
            { value[QStringLiteral("name")].toString(), hash(value[QStringLiteral("sha256")]), text(value[QStringLiteral("file")]) });
    for (const QJsonValue& value : root.value(QStringLiteral("analyses")).toArray())
        manifest.analyses.append({ value[QStringLiteral("analysis")].toInteger(), value[QStringLiteral("file")].toString() });
    for (const QJsonValue& value : root.value(QStringLiteral("files")).toArray())
        manifest.files.append({ value[QStringLiteral("path")].toString(), value[QStringLiteral("bytes")].toInteger(-1),
            hash(value[QStringLiteral("sha256")]) });
    return manifest;
}

} // namespace semblance::custody
