// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"
#include "core/analysis/settings_json.h"
#include "core/cases/sqlite_case_file.h"
#include "core/faces/landmark_blob.h"
#include "core/media/media_json.h"
#include "model/error.h"

#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace semblance::cases {
namespace {

QJsonObject object(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QDateTime utc(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

std::optional<qint64> integer(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<double> real(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

double realOrNan(const QVariant& value)
{
    return real(value).value_or(std::numeric_limits<double>::quiet_NaN());
}

constexpr double kFurthestPixel = 1e6; // drawing rounds places to integers

Error damaged(const QString& path, const Sentence& what)
{
    return { Error::Kind::Case, Sentence::of("The case file '%1' is damaged (%2); use a backup copy of it.").arg(path, what) };
}

} // namespace

Result<QList<Evidence>> SqliteCaseFile::evidence() const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QSqlQuery query
        = tx.prepare(QStringLiteral("SELECT id, path, file_name, sha256, bytes, media_facts, added_utc FROM evidence ORDER BY id"));
    tx.exec(query);
    QList<Evidence> all;
    while (tx.next(query)) {
        all.append(
            { { query.value(0).toLongLong() }, query.value(1).toString(), query.value(2).toString(), query.value(3).toString().toLatin1(),
                query.value(4).toLongLong(), media::factsFromJson(object(query.value(5))), utc(query.value(6)) });
    }
    return tx.finish(std::move(all));
}

QList<Run> SqliteCaseFile::selectRuns(Transaction& tx, const QString& condition, const QVariantList& values) const
{
    QSqlQuery query
        = tx.prepare(QStringLiteral("SELECT r.id, r.evidence_id, m.name, m.sha256, m.hierarchy, m.demonstration, m.intended_use, "
                                    "r.settings, r.software, r.state, r.last_frame, r.started_utc, r.finished_utc, r.worker "
                                    "FROM analysis_run r JOIN model m ON m.id = r.model_id WHERE %1 ORDER BY r.id DESC")
                         .arg(condition));
    for (const QVariant& value : values)
        query.addBindValue(value);
    tx.exec(query);
    QList<Run> found;
    while (tx.next(query)) {
        Run run;
        run.id.value = query.value(0).toLongLong();
        run.evidence.value = query.value(1).toLongLong();
        run.model = { query.value(2).toString(), query.value(3).toString().toLatin1(), query.value(4).toString(), query.value(5).toBool(),
            query.value(6).toString() };
        run.settings = analysis::settingsFromJson(object(query.value(7)));
        run.software = object(query.value(8));
        const auto status = analysis::statusFromName(query.value(9).toString());
        if (!status)
            tx.fail(damaged(path(), Sentence::of("run %1 has no state").arg(run.id.value)));
        run.status = status.value_or(analysis::Status::Running);
        // Its program was killed, which nobody could write down.
        if (run.status == analysis::Status::Running && !WorkerToken::isAlive(query.value(13).toString()))
            run.status = analysis::Status::Cancelled;
        run.lastFrame = integer(query.value(10));
        run.startedUtc = utc(query.value(11));
        if (!query.value(12).isNull())
            run.finishedUtc = utc(query.value(12));
        found.append(run);
    }
    QSqlQuery problems = tx.prepare(QStringLiteral("SELECT frame, what FROM run_problem WHERE run_id = ? ORDER BY number"));
    for (Run& run : found) {
        problems.bindValue(0, run.id.value);
        tx.exec(problems);
        while (tx.next(problems))
            run.problems.append({ integer(problems.value(0)), problems.value(1).toString() });
    }
    return found;
}

Result<QList<Run>> SqliteCaseFile::runs(EvidenceId evidence) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QList<Run> found = selectRuns(tx, QStringLiteral("r.evidence_id = ?"), { evidence.value });
    return tx.finish(std::move(found));
}

Result<Run> SqliteCaseFile::run(RunId run) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    const QList<Run> found = selectRuns(tx, QStringLiteral("r.id = ?"), { run.value });
    if (found.isEmpty())
        tx.fail(noSuchRun(run));
    return tx.finish(found.value(0));
}

std::optional<SqliteCaseFile::RunFacts> SqliteCaseFile::runFacts(Transaction& tx, RunId run) const
{
    QSqlQuery query
        = tx.prepare(QStringLiteral("SELECT m.hierarchy, r.settings, r.frames_analyzed, r.faces, e.media_facts FROM analysis_run r "
                                    "JOIN model m ON m.id = r.model_id JOIN evidence e ON e.id = r.evidence_id WHERE r.id = ?"));
    query.addBindValue(run.value);
    if (!tx.exec(query) || !tx.next(query)) {
        tx.fail(noSuchRun(run));
        return std::nullopt;
    }
    RunFacts facts;
    try {
        facts.hierarchy = model::LabelHierarchy::fromJson(query.value(0).toString().toStdString());
    } catch (const model::Error& e) {
        tx.fail(damaged(path(), QString::fromUtf8(e.what())));
        return std::nullopt;
    }
    facts.threshold = analysis::settingsFromJson(object(query.value(1))).threshold;
    facts.framesAnalyzed = query.value(2).toLongLong();
    facts.faces = query.value(3).toLongLong();
    facts.stillImage = media::factsFromJson(object(query.value(4))).stillImage;
    return facts;
}

int SqliteCaseFile::nodesOf(Transaction& tx, RunId run) const
{
    const auto known = m_nodes.constFind(run.value);
    if (known != m_nodes.constEnd())
        return *known;
    const auto facts = runFacts(tx, run);
    return facts ? m_nodes.insert(run.value, facts->hierarchy.size()).value() : 0;
}

void SqliteCaseFile::addFaces(
    Transaction& tx, RunId run, int stored, const TrackEdits& edits, int nodes, std::map<int, TrackTotals>& all) const
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT f.frame, s.node, s.probability FROM face f JOIN face_score s ON s.face_id = f.id "
                                                "WHERE f.run_id = ? AND f.track = ? ORDER BY f.frame, f.position, s.node"));
    query.addBindValue(run.value);
    query.addBindValue(stored);
    tx.exec(query);
    while (tx.next(query)) {
        const qint64 frame = query.value(0).toLongLong();
        const int node = query.value(1).toInt();
        if (node < 0 || node >= nodes) {
            tx.fail(damaged(path(), Sentence::of("faces of run %1 lack scores").arg(run.value)));
            return;
        }
        const TrackEdits::Fate fate = edits.of(stored, frame);
        TrackTotals& totals = all[fate.track];
        FaceTotals& faces = fate.excluded ? totals.excluded : totals.counted;
        if (node == 0)
            faces.add(frame, frame, 1);
        faces.sums.resize(static_cast<std::size_t>(nodes));
        faces.sums[static_cast<std::size_t>(node)] += query.value(2).toDouble();
    }
}

QList<SqliteCaseFile::TrackTotals> SqliteCaseFile::selectTotals(Transaction& tx, RunId run, const TrackEdits& edits, int nodes) const
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT t.number, t.first_frame, t.last_frame, t.faces, s.probability_sum FROM track t "
                                                "JOIN track_score s ON s.run_id = t.run_id AND s.track = t.number "
                                                "WHERE t.run_id = ? ORDER BY t.number, s.node"));
    query.addBindValue(run.value);
    tx.exec(query);
    std::map<int, FaceTotals> stored;
    while (tx.next(query)) {
        FaceTotals& totals = stored[query.value(0).toInt()];
        if (totals.sums.empty())
            totals.add(query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toInt());
        totals.sums.push_back(query.value(4).toDouble());
    }
    std::map<int, TrackTotals> all;
    for (const auto& [number, totals] : stored) {
        if (totals.sums.size() != static_cast<std::size_t>(nodes))
            tx.fail(damaged(path(), Sentence::of("track %1 of run %2 lacks scores").arg(number).arg(run.value)));
        else if (const auto fate = edits.ofWhole(number))
            (fate->excluded ? all[fate->track].excluded : all[fate->track].counted).add(totals);
        else
            addFaces(tx, run, number, edits, nodes, all);
    }
    QList<TrackTotals> list;
    for (auto& [number, totals] : all) {
        totals.number = number;
        list.append(std::move(totals));
    }
    return list;
}

void SqliteCaseFile::FaceTotals::add(qint64 first, qint64 last, int count)
{
    firstFrame = faces == 0 ? first : std::min(firstFrame, first);
    lastFrame = faces == 0 ? last : std::max(lastFrame, last);
    faces += count;
}

void SqliteCaseFile::FaceTotals::add(const FaceTotals& other)
{
    add(other.firstFrame, other.lastFrame, other.faces);
    sums.resize(other.sums.size());
    std::transform(sums.begin(), sums.end(), other.sums.begin(), sums.begin(), std::plus<>());
}

Result<QList<analysis::TrackSummary>> SqliteCaseFile::tracks(RunId run, const TrackEdits& edits) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    const auto facts = runFacts(tx, run);
    QList<analysis::TrackSummary> all;
    for (const TrackTotals& totals : selectTotals(tx, run, edits, facts ? facts->hierarchy.size() : 0)) {
        if (tx.failed())
            break;
        const FaceTotals& faces = totals.shown();
        analysis::TrackSummary track { totals.number, faces.firstFrame, faces.lastFrame, faces.faces, {}, {} };
        track.excluded = totals.isExcluded();
        track.excludedFaces = track.excluded ? 0 : totals.excluded.faces;
        if (const auto name = edits.names().find(totals.number); name != edits.names().end())
            track.name = name->second;
        for (const double sum : faces.sums)
            track.probabilities.push_back(sum / faces.faces);
        analysis::ExplanationInput input { track.probabilities, facts->threshold, track.faces, analysis::Subject::Track, {} };
        input.excludedFaces = track.excludedFaces;
        input.isExcluded = track.excluded;
        track.explanation = analysis::explain(facts->hierarchy, input);
        track.explained = std::move(input);
        all.append(std::move(track));
    }
    return tx.finish(std::move(all));
}

Result<analysis::Verdict> SqliteCaseFile::verdict(RunId run, const TrackEdits& edits) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    const auto facts = runFacts(tx, run);
    if (!facts)
        return tx.finish(analysis::Verdict {});
    analysis::Verdict verdict;
    verdict.faces = static_cast<int>(facts->faces);
    verdict.framesAnalyzed = facts->framesAnalyzed;
    analysis::ExplanationInput input;
    std::vector<double> means(static_cast<std::size_t>(facts->hierarchy.size()), 0.0);
    for (const TrackTotals& totals : selectTotals(tx, run, edits, facts->hierarchy.size())) {
        if (tx.failed())
            break;
        verdict.faces -= totals.excluded.faces;
        if (totals.isExcluded()) {
            ++verdict.excludedTracks;
            continue;
        }
        verdict.excludedFaces += totals.excluded.faces;
        for (std::size_t node = 0; node < means.size(); ++node)
            means[node] += totals.counted.sums[node];
        ++input.tracks;
        input.tracksReaching += totals.counted.sums[0] / totals.counted.faces >= facts->threshold;
    }
    if (verdict.faces > 0) {
        for (double& mean : means)
            mean /= verdict.faces;
        verdict.probabilities = std::move(means);
    }
    input.probabilities = verdict.probabilities;
    input.threshold = facts->threshold;
    input.faces = verdict.faces;
    input.subject = facts->stillImage ? analysis::Subject::Picture : analysis::Subject::Video;
    input.framesAnalyzed = verdict.framesAnalyzed;
    input.excludedTracks = verdict.excludedTracks;
    input.excludedFaces = verdict.excludedFaces;
    input.merges = verdict.merges = edits.merges();
    input.splits = verdict.splits = edits.splits();
    verdict.explanation = analysis::explain(facts->hierarchy, input);
    verdict.explained = std::move(input);
    return tx.finish(std::move(verdict));
}

QList<analysis::FaceResult> SqliteCaseFile::selectFaces(
    Transaction& tx, RunId run, const QString& condition, const QVariantList& values) const
{
    const auto nodes = static_cast<std::size_t>(nodesOf(tx, run));
    const QString from = QStringLiteral("FROM face f JOIN frame fr ON fr.run_id = f.run_id AND fr.ordinal = f.frame ");
    const QString where = QStringLiteral("WHERE %1 ORDER BY f.frame, f.position").arg(condition);
    QSqlQuery query
        = tx.prepare(QStringLiteral("SELECT f.id, f.frame, fr.pts, fr.time_s, fr.sha256, f.track, f.box_x, f.box_y, f.box_width, "
                                    "f.box_height, f.landmarks, f.detection_confidence, f.size_pixels, f.sharpness, "
                                    "f.yaw_degrees, f.landmark_confidence ")
            + from + where);
    // The scores in the same order, so that both are read once from start to end.
    QSqlQuery scores = tx.prepare(QStringLiteral("SELECT s.face_id, s.raw_score, s.probability FROM face f "
                                                 "JOIN face_score s ON s.face_id = f.id ")
        + where + QStringLiteral(", s.node"));
    for (const QVariant& value : values) {
        query.addBindValue(value);
        scores.addBindValue(value);
    }
    tx.exec(query);
    tx.exec(scores);
    QList<analysis::FaceResult> all;
    bool hasScore = tx.next(scores);
    while (tx.next(query)) {
        const qint64 id = query.value(0).toLongLong();
        analysis::FaceResult result;
        result.frame = query.value(1).toLongLong();
        result.pts = integer(query.value(2));
        result.timeSeconds = real(query.value(3));
        result.frameSha256 = query.value(4).toString().toLatin1();
        result.face.track = query.value(5).toInt();
        result.face.box = { query.value(6).toDouble(), query.value(7).toDouble(), query.value(8).toDouble(), query.value(9).toDouble() };
        if (const auto landmarks = faces::landmarksFromBlob(query.value(10).toByteArray()))
            result.face.landmarks = *landmarks;
        else
            tx.fail(damaged(path(), Sentence::of("face %1 has no landmarks").arg(id)));
        result.face.detectionConfidence = real(query.value(11));
        result.face.quality = { realOrNan(query.value(12)), realOrNan(query.value(13)), realOrNan(query.value(14)), real(query.value(15)) };
        for (; hasScore && scores.value(0).toLongLong() == id; hasScore = tx.next(scores)) {
            result.rawScores.push_back(scores.value(1).toDouble());
            result.probabilities.push_back(scores.value(2).toDouble());
        }
        const faces::Box& box = result.face.box;
        for (const double value : { box.x, box.y, box.width, box.height }) {
            if (!(std::abs(value) < kFurthestPixel))
                tx.fail(damaged(path(), Sentence::of("face %1 lies where no frame is").arg(id)));
        }
        if (result.probabilities.size() != nodes)
            tx.fail(damaged(path(), Sentence::of("faces of run %1 lack scores").arg(run.value)));
        all.append(std::move(result));
    }
    return all;
}

Result<QList<analysis::FaceResult>> SqliteCaseFile::faces(RunId run, qint64 firstFrame, qint64 lastFrame) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    auto found = selectFaces(tx, run, QStringLiteral("f.run_id = ? AND f.frame BETWEEN ? AND ?"), { run.value, firstFrame, lastFrame });
    return tx.finish(std::move(found));
}

Result<std::optional<analysis::FaceResult>> SqliteCaseFile::mostProbableFace(RunId run, int track, int node) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QSqlQuery query
        = tx.prepare(QStringLiteral("SELECT f.id FROM face f JOIN face_score s ON s.face_id = f.id AND s.node = ? WHERE f.run_id = ? "
                                    "AND f.track = ? ORDER BY s.probability DESC, f.frame, f.position LIMIT 1"));
    query.addBindValue(node);
    query.addBindValue(run.value);
    query.addBindValue(track);
    std::optional<analysis::FaceResult> best;
    if (tx.exec(query) && tx.next(query)) {
        const QVariant id = query.value(0);
        query.finish();
        const auto found = selectFaces(tx, run, QStringLiteral("f.id = ?"), { id });
        if (!found.isEmpty())
            best = found.first();
    }
    return tx.finish(std::move(best));
}

Result<analysis::ScoreRows> SqliteCaseFile::scores(RunId run, qint64 firstFrame, qint64 lastFrame) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    const QString where = QStringLiteral("WHERE f.run_id = ? AND f.frame BETWEEN ? AND ? ORDER BY f.frame, f.position");
    QSqlQuery faces = tx.prepare(QStringLiteral("SELECT f.frame, f.track, fr.time_s FROM face f "
                                                "JOIN frame fr ON fr.run_id = f.run_id AND fr.ordinal = f.frame ")
        + where);
    QSqlQuery values = tx.prepare(
        QStringLiteral("SELECT s.probability FROM face f JOIN face_score s ON s.face_id = f.id ") + where + QStringLiteral(", s.node"));
    for (QSqlQuery* query : { &faces, &values }) {
        query->addBindValue(run.value);
        query->addBindValue(firstFrame);
        query->addBindValue(lastFrame);
        tx.exec(*query);
    }
    analysis::ScoreRows rows;
    while (tx.next(faces)) {
        rows.frames.push_back(faces.value(0).toLongLong());
        rows.tracks.push_back(faces.value(1).toInt());
        rows.seconds.push_back(real(faces.value(2)));
    }
    while (tx.next(values))
        rows.probabilities.push_back(values.value(0).toDouble());
    if (!rows.frames.empty())
        rows.nodes = nodesOf(tx, run);
    if (rows.probabilities.size() != rows.frames.size() * static_cast<std::size_t>(rows.nodes))
        tx.fail(damaged(path(), Sentence::of("faces of run %1 lack scores").arg(run.value)));
    return tx.finish(std::move(rows));
}

} // namespace semblance::cases
