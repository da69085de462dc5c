// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/check_derived.h"

#include <algorithm>
#include <bit>
#include <map>

namespace semblance::custody {
namespace {

struct Track {
    qint64 first = 0;
    qint64 last = 0;
    qint64 faces = 0;
    std::map<qint64, double> sums; ///< by node

    friend bool operator==(const Track& a, const Track& b)
    {
        const auto sameBits = [](const auto& x, const auto& y) {
            return x.first == y.first && std::bit_cast<quint64>(x.second) == std::bit_cast<quint64>(y.second);
        };
        return a.first == b.first && a.last == b.last && a.faces == b.faces && a.sums.size() == b.sums.size()
            && std::equal(a.sums.begin(), a.sums.end(), b.sums.begin(), sameBits);
    }
};
using Tracks = std::map<qint64, Track>;

QSqlQuery select(Transaction& tx, const char* sql, qint64 run)
{
    QSqlQuery query = tx.prepare(QLatin1String(sql));
    query.addBindValue(run);
    tx.exec(query);
    return query;
}

Tracks computed(Transaction& tx, qint64 run)
{
    Tracks tracks;
    QSqlQuery faces = select(tx, "SELECT track, frame FROM face WHERE run_id = ? ORDER BY frame, position", run);
    while (tx.next(faces)) {
        const qint64 frame = faces.value(1).toLongLong();
        const auto [it, isNew] = tracks.try_emplace(faces.value(0).toLongLong());
        if (isNew)
            it->second.first = frame;
        it->second.last = frame;
        ++it->second.faces;
    }
    // In the order in which they were added up when they were stored.
    QSqlQuery scores = select(tx,
        "SELECT f.track, s.node, s.probability FROM face f CROSS JOIN face_score s ON s.face_id = f.id WHERE f.run_id = ? "
        "ORDER BY f.frame, f.position, s.node",
        run);
    while (tx.next(scores))
        tracks[scores.value(0).toLongLong()].sums[scores.value(1).toLongLong()] += scores.value(2).toDouble();
    return tracks;
}

Tracks stored(Transaction& tx, qint64 run)
{
    Tracks tracks;
    QSqlQuery rows = select(tx, "SELECT number, first_frame, last_frame, faces FROM track WHERE run_id = ?", run);
    while (tx.next(rows))
        tracks[rows.value(0).toLongLong()] = { rows.value(1).toLongLong(), rows.value(2).toLongLong(), rows.value(3).toLongLong(), {} };
    QSqlQuery sums = select(tx, "SELECT track, node, probability_sum FROM track_score WHERE run_id = ?", run);
    while (tx.next(sums))
        tracks[sums.value(0).toLongLong()].sums[sums.value(1).toLongLong()] = sums.value(2).toDouble();
    return tracks;
}

QStringList differences(const Tracks& stored, const Tracks& computed)
{
    QStringList problems;
    for (const auto& [number, track] : computed) {
        if (stored.count(number) == 0)
            problems << QStringLiteral("track %1 is not there").arg(number);
        else if (!(stored.at(number) == track))
            problems << QStringLiteral("track %1 is not what its faces give").arg(number);
    }
    for (const auto& [number, track] : stored) {
        if (computed.count(number) == 0)
            problems << QStringLiteral("track %1 has no faces").arg(number);
    }
    return problems;
}

} // namespace

void checkDerived(Transaction& tx, const std::stop_token& stop, CaseCheck& check)
{
    QSqlQuery runs
        = tx.prepare(QStringLiteral("SELECT r.id, (SELECT file_name FROM evidence WHERE id = r.evidence_id), "
                                    "r.last_frame IS (SELECT max(ordinal) FROM frame WHERE run_id = r.id) "
                                    "AND r.frames_analyzed = (SELECT count(*) FROM frame WHERE run_id = r.id AND problem IS NULL) "
                                    "AND r.faces = (SELECT count(*) FROM face WHERE run_id = r.id) FROM analysis_run r ORDER BY r.id"));
    tx.exec(runs);
    while (tx.next(runs) && !stop.stop_requested()) {
        const qint64 run = runs.value(0).toLongLong();
        const Tracks expected = computed(tx, run);
        QStringList problems = differences(stored(tx, run), expected);
        if (!runs.value(2).toBool())
            problems << QStringLiteral("its counts are not what its frames give");
        check.add({ QStringLiteral("tracks and counts"), QStringLiteral("%1 of '%2'").arg(run).arg(runs.value(1).toString()),
            problems.isEmpty() ? CheckState::Matches : CheckState::Differs, static_cast<qint64>(expected.size()), QStringLiteral("tracks"),
            problems.mid(0, 5).join(QStringLiteral("; ")) });
    }
    runs.finish();
    QSqlQuery orphans = tx.prepare(QStringLiteral("SELECT (SELECT count(*) FROM track WHERE run_id NOT IN (SELECT id FROM analysis_run)) + "
                                                  "(SELECT count(*) FROM track_score WHERE run_id NOT IN (SELECT id FROM analysis_run))"));
    if (tx.exec(orphans) && tx.next(orphans) && orphans.value(0).toLongLong() > 0)
        check.add({ QStringLiteral("tracks and counts"), {}, CheckState::Differs, orphans.value(0).toLongLong(), QStringLiteral("rows"),
            QStringLiteral("tracks of analyses that are not there") });
}

} // namespace semblance::custody
