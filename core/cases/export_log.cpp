// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/export_log.h"

#include "core/base/file_hash.h"
#include "core/cases/case_file.h"

#include <QFileInfo>

namespace semblance::cases {

Result<ExportedFile> logExport(const QString& casePath, const QString& file, QJsonObject details)
{
    const auto sha256 = fileSha256(file);
    const ExportedFile exported { QFileInfo(file).size(), sha256.value_or(QByteArray()) };
    details.insert(QStringLiteral("file"), QFileInfo(file).fileName());
    details.insert(QStringLiteral("bytes"), exported.bytes);
    details.insert(QStringLiteral("sha256"), QString::fromLatin1(exported.sha256));
    const auto logged = sha256.and_then([&](const QByteArray&) -> Result<> {
        if (casePath.isEmpty() || !QFileInfo::exists(casePath))
            return {};
        return CaseFile::log(casePath, AuditKind::Exported, details);
    });
    if (logged)
        return exported;
    return failure(logged.error().kind,
        Sentence::of("'%1' was written, but the case's audit log does not tell of it: %2").arg(file).arg(logged.error().sentence));
}

} // namespace semblance::cases
