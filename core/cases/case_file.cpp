// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_file.h"

#include "core/cases/sqlite_case_file.h"

#include <QFileInfo>
#include <QSysInfo>

namespace semblance::cases {
namespace {

/// Touches each table, so that a file without them or with broken pages at their roots is refused now.
Result<> probeTables(const SqlConnection& connection)
{
    for (const char* table : { "schema_history", "evidence", "model", "node", "analysis_run", "run_problem", "frame", "track",
             "track_score", "face", "face_score" }) {
        if (auto probe = connection.value(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table))); !probe)
            return tl::unexpected(probe.error());
    }
    return {};
}

Result<std::unique_ptr<CaseFile>> openReadOnly(const QString& path, bool leaveNoTrace = false)
{
    auto connection = openForReading(path, leaveNoTrace);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto readable = checkReadable(**connection).and_then([&] { return probeTables(**connection); }); !readable)
        return tl::unexpected(readable.error());
    return std::make_unique<SqliteCaseFile>(std::move(*connection), Access::ReadableOnly);
}

} // namespace

Result<> CaseFile::check(const QString& path)
{
    return checkFile(path, true);
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString& path, Mode mode)
{
    if (auto checked = checkFile(path, mode == Mode::ReadWrite); !checked)
        return tl::unexpected(checked.error());
    if (mode != Mode::ReadWrite)
        return openReadOnly(path, mode == Mode::Glance);

    auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
    if (!connection)
        return tl::unexpected(connection.error());
    const auto access = prepareForWriting(**connection);
    if (!access)
        return tl::unexpected(access.error());
    if (*access == Access::ReadableOnly) {
        connection->reset();
        return openReadOnly(path);
    }
    if (auto probed = probeTables(**connection); !probed)
        return tl::unexpected(probed.error());
    auto file = std::make_unique<SqliteCaseFile>(std::move(*connection), Access::Writable);
    const QJsonObject details { { QStringLiteral("path"), QFileInfo(path).absoluteFilePath() },
        { QStringLiteral("host"), QSysInfo::machineHostName() } };
    if (auto logged = file->logEvent(AuditKind::Opened, details); !logged)
        return tl::unexpected(logged.error());
    return file;
}

} // namespace semblance::cases
