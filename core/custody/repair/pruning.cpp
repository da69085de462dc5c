// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/repair/pruning.h"

#include "core/custody/repair/statements.h"

namespace semblance::custody::repair {

namespace {

using Kind = cases::CustodyScope::Kind;

class Pruning {
public:
    explicit Pruning(Transaction& tx)
        : m_tx(tx)
    {
    }
    void all(const OldLog& log);

private:
    QList<std::pair<QString, qint64>> danglingRows();
    void drop(qint64 runId, qint64 first, qint64 last);
    void findLostRows();
    void tellLosses();
    void derive();

    Transaction& m_tx;
    std::map<qint64, QStringList> m_lost; ///< by run
};

void Pruning::all(const OldLog& log)
{
    for (const auto& [key, entry] : log.batches(log.highest())) {
        if (!matches(m_tx, entry, Kind::Results))
            drop(*entry.scopeId, *entry.firstFrame, *entry.lastFrame);
    }
    run(m_tx, "DELETE FROM analysis_run WHERE evidence_id NOT IN (SELECT id FROM evidence) OR model_id NOT IN (SELECT id FROM model)");
    run(m_tx, "DELETE FROM node WHERE model_id NOT IN (SELECT id FROM model)");
    run(m_tx, "DELETE FROM run_problem WHERE run_id NOT IN (SELECT id FROM analysis_run)");
    run(m_tx, "DELETE FROM shot WHERE run_id NOT IN (SELECT id FROM analysis_run)");
    run(m_tx, "DELETE FROM frame WHERE run_id NOT IN (SELECT id FROM analysis_run)");
    run(m_tx,
        "DELETE FROM face WHERE NOT EXISTS (SELECT 1 FROM frame f WHERE f.run_id = face.run_id AND f.ordinal = face.frame) OR "
        "(SELECT count(*) FROM face_score s WHERE s.face_id = face.id) <> (SELECT count(*) FROM node n JOIN analysis_run r ON "
        "n.model_id = r.model_id WHERE r.id = face.run_id)");
    run(m_tx, "DELETE FROM face_score WHERE face_id NOT IN (SELECT id FROM face)");
    // The rest by what the tables themselves say; what is removed may have been referred to.
    for (QList<std::pair<QString, qint64>> orphans = danglingRows(); !orphans.isEmpty() && !m_tx.failed(); orphans = danglingRows()) {
        for (const auto& [table, rowid] : std::as_const(orphans)) {
            QSqlQuery remove = m_tx.prepare(QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(table));
            remove.addBindValue(rowid);
            m_tx.exec(remove);
        }
    }
    findLostRows();
    tellLosses();
    derive();
}

QList<std::pair<QString, qint64>> Pruning::danglingRows()
{
    QList<std::pair<QString, qint64>> rows;
    QSqlQuery query = m_tx.prepare(QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check WHERE \"table\" IN "
                                                  "(SELECT name FROM pragma_table_list WHERE wr = 0) AND \"table\" <> 'face'"));
    m_tx.exec(query);
    while (m_tx.next(query))
        rows.append({ query.value(0).toString(), query.value(1).toLongLong() });
    return rows;
}

void Pruning::drop(qint64 runId, qint64 first, qint64 last)
{
    m_lost[runId] << QStringLiteral("Frames %1 to %2 were lost when the case was repaired.").arg(first).arg(last);
    run(m_tx, "DELETE FROM face_score WHERE face_id IN (SELECT id FROM face WHERE run_id = ? AND frame BETWEEN ? AND ?)",
        { runId, first, last });
    run(m_tx, "DELETE FROM face WHERE run_id = ? AND frame BETWEEN ? AND ?", { runId, first, last });
    run(m_tx, "DELETE FROM frame WHERE run_id = ? AND ordinal BETWEEN ? AND ?", { runId, first, last });
}

// The analysis counted its rows itself, which tells of losses that no readable entry of the log does.
void Pruning::findLostRows()
{
    QSqlQuery query = m_tx.prepare(
        QStringLiteral("SELECT id, frames_analyzed, faces, there, faces_there FROM (SELECT id, frames_analyzed, faces, last_frame, "
                       "(SELECT count(*) FROM frame WHERE run_id = r.id AND problem IS NULL) AS there, "
                       "(SELECT count(*) FROM face WHERE run_id = r.id) AS faces_there, "
                       "(SELECT max(ordinal) FROM frame WHERE run_id = r.id) AS last_there FROM analysis_run r) "
                       "WHERE frames_analyzed <> there OR faces <> faces_there OR last_frame IS NOT last_there"));
    m_tx.exec(query);
    while (m_tx.next(query))
        m_lost[query.value(0).toLongLong()] << QStringLiteral(
            "Of %1 analyzed frames with %2 faces, %3 frames with %4 faces were saved when the case was repaired.")
                                                   .arg(query.value(1).toLongLong())
                                                   .arg(query.value(2).toLongLong())
                                                   .arg(query.value(3).toLongLong())
                                                   .arg(query.value(4).toLongLong());
}

// Such a run is not gone on with: it would go on behind the gap.
void Pruning::tellLosses()
{
    for (const auto& [runId, losses] : m_lost) {
        if (value(m_tx, QStringLiteral("SELECT 1 FROM analysis_run WHERE id = ?"), { runId }).isNull())
            continue;
        for (const QString& what : losses)
            run(m_tx,
                "INSERT INTO run_problem (run_id, number, frame, what) "
                "SELECT ?, ifnull(max(number), -1) + 1, NULL, ? FROM run_problem WHERE run_id = ?",
                { runId, what, runId });
        run(m_tx, "UPDATE analysis_run SET state = 'partial', worker = NULL WHERE id = ?", { runId });
    }
}

void Pruning::derive()
{
    run(m_tx, "DELETE FROM track_score");
    run(m_tx, "DELETE FROM track");
    run(m_tx,
        "INSERT INTO track (run_id, number, first_frame, last_frame, faces) SELECT run_id, track, min(frame), max(frame), count(*) "
        "FROM face GROUP BY run_id, track");
    // Added up one by one in their order, since SQLite's sum() is another one in later versions.
    std::map<std::tuple<qint64, qint64, qint64>, double> sums;
    QSqlQuery scores = m_tx.prepare(
        QStringLiteral("SELECT f.run_id, f.track, s.node, s.probability FROM face f CROSS JOIN face_score s ON s.face_id = f.id "
                       "ORDER BY f.run_id, f.frame, f.position, s.node"));
    m_tx.exec(scores);
    while (m_tx.next(scores))
        sums[{ scores.value(0).toLongLong(), scores.value(1).toLongLong(), scores.value(2).toLongLong() }] += scores.value(3).toDouble();
    for (const auto& [key, sum] : sums)
        run(m_tx, "INSERT INTO track_score (run_id, track, node, probability_sum) VALUES (?, ?, ?, ?)",
            { std::get<0>(key), std::get<1>(key), std::get<2>(key), sum });
    run(m_tx,
        "UPDATE analysis_run SET last_frame = (SELECT max(ordinal) FROM frame WHERE run_id = analysis_run.id), "
        "frames_analyzed = (SELECT count(*) FROM frame WHERE run_id = analysis_run.id AND problem IS NULL), "
        "faces = (SELECT count(*) FROM face WHERE run_id = analysis_run.id)");
}

} // namespace

void prune(Transaction& tx, const OldLog& log)
{
    Pruning(tx).all(log);
}

} // namespace semblance::custody::repair
