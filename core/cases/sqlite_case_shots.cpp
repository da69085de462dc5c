// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/sqlite_case_file.h"

namespace semblance::cases {

Result<> SqliteCaseFile::keepShots(RunId run, const QList<qint64>& firstFrames)
{
    if (firstFrames.isEmpty())
        return {};
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    QSqlQuery held = tx.prepare(QStringLiteral("SELECT 1 FROM analysis_run WHERE id = ? AND state = 'running' AND worker = ?"));
    held.addBindValue(run.value);
    held.addBindValue(m_worker.text());
    if (tx.exec(held) && !tx.next(held))
        tx.fail(notHeld(tx, run));
    held.finish();
    // A program killed between this and the end of its run has left its own; the one that goes on finds the same.
    QSqlQuery forget = tx.prepare(QStringLiteral("DELETE FROM shot WHERE run_id = ?"));
    forget.addBindValue(run.value);
    tx.exec(forget);
    QSqlQuery insert = tx.prepare(QStringLiteral("INSERT INTO shot (run_id, first_frame) VALUES (?, ?)"));
    for (const qint64 frame : firstFrames) {
        insert.bindValue(0, run.value);
        insert.bindValue(1, frame);
        tx.exec(insert);
    }
    appendAudit(tx, AuditKind::ResultsAdded, { { QStringLiteral("shots"), firstFrames.size() } },
        CustodyScope { CustodyScope::Kind::RunState, run.value });
    return tx.finish();
}

Result<QList<qint64>> SqliteCaseFile::shots(RunId run) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QList<qint64> frames;
    if (hasTable(tx, "shot")) {
        QSqlQuery query = tx.prepare(QStringLiteral("SELECT first_frame FROM shot WHERE run_id = ? ORDER BY first_frame"));
        query.addBindValue(run.value);
        tx.exec(query);
        while (tx.next(query))
            frames << query.value(0).toLongLong();
    }
    return tx.finish(std::move(frames));
}

} // namespace semblance::cases
