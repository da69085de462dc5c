// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_file.h"

#include "core/cases/new_case.h"
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

/// For the program that holds the case.
Result<std::unique_ptr<CaseFile>> openHeld(
    const QString& path, const std::shared_ptr<CaseHold>& hold, const std::stop_token& stop, const ProgressFn& progress)
{
    auto connection = openForWriting(path);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto access = prepareForWriting(**connection, stop, progress);
    if (!access)
        return tl::unexpected(access.error());
    if (*access == Access::ReadableOnly) {
        connection->reset();
        return openReadOnly(path);
    }
    if (auto probed = probeTables(**connection); !probed)
        return tl::unexpected(probed.error());
    auto file = std::make_unique<SqliteCaseFile>(std::move(*connection), Access::Writable, hold);
    if (hold->takeOpening()) {
        const QJsonObject details { { QStringLiteral("path"), QFileInfo(path).absoluteFilePath() },
            { QStringLiteral("host"), QSysInfo::machineHostName() } };
        if (auto logged = file->logEvent(AuditKind::Opened, details); !logged) {
            hold->giveOpeningBack();
            return tl::unexpected(logged.error());
        }
    }
    return file;
}

} // namespace

Result<> CaseFile::check(const QString& path)
{
    return checkFile(path, true);
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString& path, Mode mode, const std::stop_token& stop, const ProgressFn& progress)
{
    if (auto checked = checkFile(path, mode == Mode::ReadWrite); !checked)
        return tl::unexpected(checked.error());
    if (mode != Mode::ReadWrite)
        return openReadOnly(path, mode == Mode::Glance);

    auto hold = CaseHold::take(path);
    if (!hold)
        return tl::unexpected(hold.error());
    NewCase made(path);
    auto file = openHeld(path, *hold, stop, progress);
    if (file)
        made.keep();
    return file;
}

Result<> CaseFile::log(const QString& path, AuditKind kind, const QJsonObject& details)
{
    if (!CaseHold::other(path))
        return open(path).and_then([&](const std::unique_ptr<CaseFile>& file) { return file->logEvent(kind, details); });
    if (auto checked = checkFile(path, false); !checked)
        return checked;
    return openForWriting(path).and_then([&](std::unique_ptr<SqlConnection> connection) {
        return SqliteCaseFile(std::move(connection), Access::Writable).logEvent(kind, details);
    });
}

} // namespace semblance::cases
