// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/sqlite_case_file.h"

#include <QJsonDocument>

namespace semblance::cases {

Error closedError(const QString& path, const Closing& closing)
{
    return { Error::Kind::Case,
        Sentence::of("The case '%1' was closed by %2 on %3 (%4); reopen it before changing it.")
            .arg(path, closing.author, closing.utc.toString(Qt::ISODate), closing.reason) };
}

std::optional<Closing> SqliteCaseFile::selectClosing(Transaction& tx) const
{
    QSqlQuery table = tx.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'audit_entry'"));
    if (!tx.exec(table) || !tx.next(table))
        return std::nullopt; // A file of a version before the log, opened for reading only.
    table.finish();
    // Only what came since the last look, so that a long log costs nothing with every change.
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT id, utc, kind, details FROM audit_entry WHERE id > ? ORDER BY id"));
    query.addBindValue(m_closingSeen);
    tx.exec(query);
    while (tx.next(query)) {
        m_closingSeen = query.value(0).toLongLong();
        const QString kind = query.value(2).toString();
        if (kind == auditKindName(AuditKind::CaseReopened)) {
            m_closing.reset();
        } else if (kind == auditKindName(AuditKind::CaseClosed)) {
            const QJsonObject details = QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object();
            m_closing = Closing { details.value(QLatin1String("reason")).toString(), details.value(QLatin1String("author")).toString(),
                QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs) };
        }
    }
    return m_closing;
}

void SqliteCaseFile::requireWritable(Transaction& tx) const
{
    requireLoggable(tx);
    if (tx.failed())
        return;
    if (const auto closing = selectClosing(tx))
        tx.fail(closedError(path(), *closing));
}

Result<std::optional<Closing>> SqliteCaseFile::closing() const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    auto found = selectClosing(tx);
    return tx.finish(std::move(found));
}

Result<> SqliteCaseFile::setClosed(bool closed, const QString& reason, const QString& author)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireLoggable(tx);
    if (reason.trimmed().isEmpty())
        tx.fail({ Error::Kind::Usage,
            closed ? Sentence::of("Say why the case is closed.") : Sentence::of("Say why the case is opened again.") });
    if (!tx.failed() && selectClosing(tx).has_value() == closed)
        tx.fail({ Error::Kind::Usage,
            (closed ? Sentence::of("The case '%1' is closed already.") : Sentence::of("The case '%1' is not closed.")).arg(path()) });
    if (closed) {
        QSqlQuery runs = tx.prepare(QStringLiteral("SELECT id, worker FROM analysis_run WHERE state = 'running'"));
        tx.exec(runs);
        while (tx.next(runs)) {
            if (WorkerToken::isAlive(runs.value(1).toString())) {
                tx.fail({ Error::Kind::Case,
                    Sentence::of("Analysis run %1 of the case '%2' is being worked on; wait for it or cancel it before closing the case.")
                        .arg(runs.value(0).toLongLong())
                        .arg(path()) });
                break;
            }
        }
    }
    appendAudit(tx, closed ? AuditKind::CaseClosed : AuditKind::CaseReopened,
        { { QStringLiteral("reason"), reason.trimmed() },
            { QStringLiteral("author"), author.trimmed().isEmpty() ? systemUserName() : author.trimmed() } });
    return tx.finish();
}

Result<> SqliteCaseFile::close(const QString& reason, const QString& author)
{
    return setClosed(true, reason, author);
}

Result<> SqliteCaseFile::reopen(const QString& reason, const QString& author)
{
    return setClosed(false, reason, author);
}

} // namespace semblance::cases
