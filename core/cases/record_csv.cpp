// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/record_csv.h"

#include "core/base/new_file.h"

#include <QJsonDocument>
#include <QStringList>

namespace semblance::cases {
namespace {

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString number(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

Result<> writeRecordCsv(const QString& path, const ExaminerRecord& record, const FrameTime& timeOf)
{
    const auto time = [&](const std::optional<qint64>& frame) {
        const auto seconds = frame ? timeOf(*frame) : std::nullopt;
        return seconds ? QString::number(*seconds, 'f', 6) : QString();
    };
    QString csv
        = QStringLiteral("kind,first_frame,last_frame,first_time_s,last_time_s,run,track,text,details,author,created_utc,versions\r\n");
    for (const RecordEntry& entry : record.current()) {
        const RecordContent& content = entry.content;
        QJsonObject details = content.payload;
        details.remove(QStringLiteral("text"));
        const QStringList fields { recordKindName(content.kind), number(content.firstFrame), number(content.lastFrame),
            time(content.firstFrame), time(content.lastFrame), content.run ? QString::number(content.run->value) : QString(),
            content.track ? trackLabel(*content.track) : QString(), quoted(content.text()),
            details.isEmpty() ? QString() : quoted(QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))),
            quoted(entry.author), entry.createdUtc.toString(Qt::ISODateWithMs), QString::number(record.history(entry.first).size()) };
        csv += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return writeNewFile(path, csv.toUtf8());
}

} // namespace semblance::cases
