// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/verify_case.h"

#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/cases/schema_fit.h"
#include "core/custody/check_material.h"
#include "core/custody/check_rows.h"

namespace semblance::custody {
namespace {

Result<std::unique_ptr<SqlConnection>> openLogged(const QString& path)
{
    if (auto checked = cases::checkFile(path, false); !checked)
        return tl::unexpected(checked.error());
    auto connection = cases::openForReading(path);
    if (!connection)
        return connection;
    const auto fit = cases::schemaFit(**connection);
    if (!fit)
        return tl::unexpected(fit.error());
    if (fit->actual > cases::schemaVersion())
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' is of a newer version (schema %2, this one knows %3); update the program to verify it.")
                .arg(path)
                .arg(fit->actual)
                .arg(cases::schemaVersion()));
    // One that only says that it is older has a log, or had one.
    if (fit->actual < cases::firstLoggedVersion())
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' is from before the audit log (schema %2), so there is nothing to verify it by; the log begins "
                         "when something is written to it.")
                .arg(path)
                .arg(fit->actual));
    return connection;
}

/// The log's new head.
Result<std::pair<qint64, QByteArray>> logOutcome(const QString& path, const CaseCheck& check, Frames frames)
{
    const auto connection = cases::openForWriting(path);
    if (!connection)
        return tl::unexpected(connection.error());
    Transaction tx(**connection, Transaction::Kind::Write);
    QSqlQuery version = tx.prepare(QStringLiteral("PRAGMA user_version"));
    if (tx.exec(version) && tx.next(version) && version.value(0).toInt() != cases::schemaVersion())
        tx.fail({ Error::Kind::Case, Sentence::of("The case file '%1' is of another version than this program writes.").arg(path) });
    version.finish();
    static const char* const choice[] = { "none", "sample", "all" };
    cases::appendAudit(tx, cases::AuditKind::Verified,
        { { QStringLiteral("outcome"), check.differs() ? QStringLiteral("differs") : QStringLiteral("matches") },
            { QStringLiteral("entries"), check.entries }, { QStringLiteral("head"), QString::fromLatin1(check.head) },
            { QStringLiteral("frames"), QLatin1String(choice[static_cast<int>(frames)]) },
            { QStringLiteral("differs"), check.count(CheckState::Differs) },
            { QStringLiteral("missing"), check.count(CheckState::Missing) } });
    QSqlQuery last = tx.prepare(QStringLiteral("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1"));
    std::pair<qint64, QByteArray> head;
    if (tx.exec(last) && tx.next(last))
        head = { last.value(0).toLongLong(), last.value(1).toString().toLatin1() };
    last.finish();
    return tx.finish(std::move(head));
}

} // namespace

Result<CaseCheck> verifyCase(const QString& path, const VerifyOptions& options, const std::stop_token& stop, const ProgressFn& progress)
{
    auto connection = openLogged(path);
    if (!connection)
        return tl::unexpected(connection.error());
    auto check = checkRows(**connection, options.head, stop, progress);
    if (!check)
        return check;
    if (auto checked = checkMaterial(**connection, options.frames, stop, progress, *check); !checked)
        return tl::unexpected(checked.error());
    connection->reset();
    if (!options.log)
        return check;
    if (const auto logged = logOutcome(path, *check, options.frames); logged)
        std::tie(check->entries, check->head) = *logged;
    else
        check->add({ QStringLiteral("log of this check"), {}, CheckState::NotChecked, {}, {}, logged.error().message });
    return check;
}

} // namespace semblance::custody
