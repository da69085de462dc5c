// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/sqlite_case_file.h"

#include "core/analysis/settings_json.h"
#include "core/faces/landmark_blob.h"
#include "core/media/file_metadata.h"
#include "core/media/media_json.h"
#include "model/error.h"

#include <QJsonDocument>
#include <cmath>
#include <map>

namespace semblance::cases {
namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

template <typename T> QVariant orNull(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const QByteArray& text)
{
    return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text));
}

/// A quality that could not be measured.
QVariant finiteOrNull(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QString levelName(model::Level level)
{
    switch (level) {
    case model::Level::Primary:
        return QStringLiteral("primary");
    case model::Level::GlobalAttribute:
        return QStringLiteral("global");
    case model::Level::LocalRegion:
        return QStringLiteral("local");
    }
    return {};
}

struct TrackTotals {
    qint64 firstFrame = 0;
    qint64 lastFrame = 0;
    qint64 faces = 0;
    std::vector<double> sums;
};

/// The stored totals of the tracks in frames, with these frames' faces added one by one: sums must not depend on how the
/// frames are split into batches.
std::map<int, TrackTotals> addToTracks(Transaction& tx, RunId run, const QList<analysis::FrameResult>& frames)
{
    std::map<int, TrackTotals> tracks;
    QSqlQuery track = tx.prepare(QStringLiteral("SELECT first_frame, last_frame, faces FROM track WHERE run_id = ? AND number = ?"));
    QSqlQuery scores = tx.prepare(QStringLiteral("SELECT probability_sum FROM track_score WHERE run_id = ? AND track = ? ORDER BY node"));
    for (const analysis::FrameResult& frame : frames) {
        for (const analysis::FaceResult& result : frame.faces) {
            const auto [it, isNew] = tracks.try_emplace(result.face.track);
            TrackTotals& totals = it->second;
            if (isNew) {
                for (QSqlQuery* query : { &track, &scores }) {
                    query->bindValue(0, run.value);
                    query->bindValue(1, result.face.track);
                }
                if (tx.exec(track) && tx.next(track)) {
                    totals = { track.value(0).toLongLong(), track.value(1).toLongLong(), track.value(2).toLongLong(), {} };
                    tx.exec(scores);
                    while (tx.next(scores))
                        totals.sums.push_back(scores.value(0).toDouble());
                    scores.finish();
                } else {
                    totals.firstFrame = frame.entry.ordinal;
                }
                track.finish();
                totals.sums.resize(result.probabilities.size());
            }
            totals.lastFrame = frame.entry.ordinal;
            ++totals.faces;
            for (std::size_t node = 0; node < totals.sums.size(); ++node)
                totals.sums[node] += result.probabilities[node];
        }
    }
    return tracks;
}

void storeTracks(Transaction& tx, RunId run, const std::map<int, TrackTotals>& tracks)
{
    QSqlQuery track
        = tx.prepare(QStringLiteral("INSERT INTO track (run_id, number, first_frame, last_frame, faces) VALUES (?, ?, ?, ?, ?) "
                                    "ON CONFLICT (run_id, number) DO UPDATE SET last_frame = excluded.last_frame, faces = excluded.faces"));
    QSqlQuery score
        = tx.prepare(QStringLiteral("INSERT INTO track_score (run_id, track, node, probability_sum) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (run_id, track, node) DO UPDATE SET probability_sum = excluded.probability_sum"));
    for (const auto& [number, totals] : tracks) {
        track.bindValue(0, run.value);
        track.bindValue(1, number);
        track.bindValue(2, totals.firstFrame);
        track.bindValue(3, totals.lastFrame);
        track.bindValue(4, totals.faces);
        tx.exec(track);
        for (std::size_t node = 0; node < totals.sums.size(); ++node) {
            score.bindValue(0, run.value);
            score.bindValue(1, number);
            score.bindValue(2, static_cast<qint64>(node));
            score.bindValue(3, totals.sums[node]);
            tx.exec(score);
        }
    }
}

void storeFrames(Transaction& tx, RunId run, const QList<analysis::FrameResult>& frames)
{
    QSqlQuery query
        = tx.prepare(QStringLiteral("INSERT INTO frame (run_id, ordinal, pts, time_s, key_frame, picture_type, sha256, problem) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const analysis::FrameResult& frame : frames) {
        const char type = frame.entry.pictureType;
        query.bindValue(0, run.value);
        query.bindValue(1, frame.entry.ordinal);
        query.bindValue(2, orNull(frame.entry.pts));
        query.bindValue(3, orNull(frame.entry.timeSeconds));
        query.bindValue(4, frame.entry.keyFrame ? 1 : 0);
        query.bindValue(5, type == '?' ? QVariant() : QVariant(QString(QLatin1Char(type))));
        query.bindValue(6, orNull(frame.sha256));
        query.bindValue(7, orNull(frame.problem));
        tx.exec(query);
    }
}

void storeFaces(Transaction& tx, RunId run, const QList<analysis::FrameResult>& frames)
{
    QSqlQuery query
        = tx.prepare(QStringLiteral("INSERT INTO face (run_id, frame, position, track, box_x, box_y, box_width, box_height, landmarks, "
                                    "detection_confidence, size_pixels, "
                                    "sharpness, yaw_degrees, landmark_confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    QSqlQuery score = tx.prepare(QStringLiteral("INSERT INTO face_score (face_id, node, raw_score, probability) VALUES (?, ?, ?, ?)"));
    for (const analysis::FrameResult& frame : frames) {
        for (qsizetype position = 0; position < frame.faces.size(); ++position) {
            const analysis::FaceResult& result = frame.faces[position];
            const faces::Face& face = result.face;
            const QVariant values[] = { run.value, frame.entry.ordinal, position, face.track, face.box.x, face.box.y, face.box.width,
                face.box.height, faces::landmarksToBlob(face.landmarks), orNull(face.detectionConfidence),
                finiteOrNull(face.quality.sizePixels), finiteOrNull(face.quality.sharpness), finiteOrNull(face.quality.yawDegrees),
                orNull(face.quality.landmarkConfidence) };
            int column = 0;
            for (const QVariant& value : values)
                query.bindValue(column++, value);
            if (!tx.exec(query))
                return;
            const QVariant id = query.lastInsertId();
            for (std::size_t node = 0; node < result.probabilities.size(); ++node) {
                score.bindValue(0, id);
                score.bindValue(1, static_cast<qint64>(node));
                score.bindValue(2, result.rawScores[node]);
                score.bindValue(3, result.probabilities[node]);
                tx.exec(score);
            }
        }
    }
}

std::optional<qint64> evidenceRow(Transaction& tx, const QByteArray& sha256)
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT id FROM evidence WHERE sha256 = ?"));
    query.addBindValue(QString::fromLatin1(sha256));
    if (tx.exec(query) && tx.next(query))
        return query.value(0).toLongLong();
    return std::nullopt;
}

/// What the log says about a run whenever something happens to it.
QJsonObject aboutRun(Transaction& tx, RunId run)
{
    QSqlQuery query = tx.prepare(
        QStringLiteral("SELECT r.state, r.frames_analyzed, r.faces, e.file_name, e.sha256, m.name, m.sha256 FROM analysis_run r "
                       "JOIN evidence e ON e.id = r.evidence_id JOIN model m ON m.id = r.model_id WHERE r.id = ?"));
    query.addBindValue(run.value);
    if (!tx.exec(query) || !tx.next(query))
        return {};
    return { { QStringLiteral("run"), run.value }, { QStringLiteral("state"), query.value(0).toString() },
        { QStringLiteral("frames_analyzed"), query.value(1).toLongLong() }, { QStringLiteral("faces"), query.value(2).toLongLong() },
        { QStringLiteral("evidence"), query.value(3).toString() }, { QStringLiteral("evidence_sha256"), query.value(4).toString() },
        { QStringLiteral("model"), query.value(5).toString() }, { QStringLiteral("model_sha256"), query.value(6).toString() } };
}

/// The settings in which the run differs from the evidence's run before it, each with its former value.
QJsonObject changedSettings(Transaction& tx, RunId id, const Run& run)
{
    QSqlQuery query
        = tx.prepare(QStringLiteral("SELECT settings FROM analysis_run WHERE evidence_id = ? AND id < ? ORDER BY id DESC LIMIT 1"));
    query.addBindValue(run.evidence.value);
    query.addBindValue(id.value);
    if (!tx.exec(query) || !tx.next(query))
        return {};
    const QJsonObject before = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
    const QJsonObject now = analysis::settingsToJson(run.settings);
    QJsonObject changed;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), before.value(it.key()).isUndefined() ? QJsonValue(QJsonValue::Null) : before.value(it.key()));
    }
    return changed;
}

} // namespace

SqliteCaseFile::SqliteCaseFile(std::unique_ptr<SqlConnection> connection, Access access, std::shared_ptr<CaseHold> hold)
    : m_hold(std::move(hold))
    , m_connection(std::move(connection))
    , m_access(access)
{
}

void SqliteCaseFile::requireLoggable(Transaction& tx) const
{
    if (m_access == Access::ReadableOnly) {
        tx.fail({ Error::Kind::Case,
            Sentence::of("The case file '%1' is open for reading only (it may be of a newer version of this program); use another case "
                         "file for new results.")
                .arg(path()) });
        return;
    }
    // Another, newer program may have migrated the file since it was opened here.
    QSqlQuery query = tx.prepare(QStringLiteral("PRAGMA user_version"));
    if (tx.exec(query) && tx.next(query) && query.value(0).toInt() != schemaVersion()) {
        tx.fail({ Error::Kind::Case,
            Sentence::of("The case file '%1' was brought up to date by a newer version of this program meanwhile; go on with that one.")
                .arg(path()) });
    }
}

Result<QList<AuditEntry>> SqliteCaseFile::auditLog() const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QList<AuditEntry> all;
    QSqlQuery table = tx.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'audit_entry'"));
    const bool isThere = tx.exec(table) && tx.next(table);
    table.finish();
    if (isThere) {
        readAuditLog(tx, [&](const AuditEntry& entry) {
            all << entry;
            return true;
        });
    }
    return tx.finish(std::move(all));
}

Result<> SqliteCaseFile::logEvent(AuditKind kind, const QJsonObject& details)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireLoggable(tx);
    appendAudit(tx, kind, details);
    return tx.finish();
}

Result<EvidenceId> SqliteCaseFile::addEvidence(const Evidence& evidence)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    const EvidenceId id = storeEvidence(tx, evidence);
    return tx.finish(id);
}

EvidenceId SqliteCaseFile::storeEvidence(Transaction& tx, const Evidence& evidence, const QString& copiedFrom) const
{
    const auto known = evidenceRow(tx, evidence.sha256);
    const auto factsDigest = [&](qint64 id) { return digestRows(tx, { CustodyScope::Kind::EvidenceFacts, id }).sha256; };
    const QByteArray before = known ? factsDigest(*known) : QByteArray();
    const QString now = evidence.addedUtc.isValid() ? evidence.addedUtc.toUTC().toString(Qt::ISODateWithMs) : nowUtc();
    QSqlQuery insert = tx.prepare(QStringLiteral("INSERT INTO evidence (file_name, path, sha256, bytes, media_facts, added_utc) "
                                                 "VALUES (?, ?, ?, ?, '{}', ?) ON CONFLICT (sha256) DO UPDATE SET path = excluded.path"));
    insert.addBindValue(evidence.fileName);
    insert.addBindValue(evidence.path);
    insert.addBindValue(QString::fromLatin1(evidence.sha256));
    insert.addBindValue(evidence.bytes);
    insert.addBindValue(now);
    tx.exec(insert);

    // The decoder of today may know more about the stream than the one that saw it first.
    media::MediaFacts facts = evidence.facts;
    if (known) {
        QSqlQuery stored = tx.prepare(QStringLiteral("SELECT media_facts FROM evidence WHERE id = ?"));
        stored.addBindValue(*known);
        if (tx.exec(stored) && tx.next(stored))
            facts = media::keepingMetadata(
                facts, media::factsFromJson(QJsonDocument::fromJson(stored.value(0).toString().toUtf8()).object()));
    }
    QSqlQuery update = tx.prepare(QStringLiteral("UPDATE evidence SET media_facts = ?, container = ?, codec = ?, width = ?, height = ?, "
                                                 "frames = ?, duration_s = ?, fps_mean = ? WHERE sha256 = ? RETURNING id"));
    update.addBindValue(compact(media::toJson(facts)));
    update.addBindValue(orNull(facts.container.toUtf8()));
    update.addBindValue(orNull(facts.codec.toUtf8()));
    update.addBindValue(facts.width);
    update.addBindValue(facts.height);
    update.addBindValue(facts.frames);
    update.addBindValue(orNull(facts.durationSeconds));
    update.addBindValue(orNull(facts.meanFrameRate));
    update.addBindValue(QString::fromLatin1(evidence.sha256));
    EvidenceId id;
    if (tx.exec(update) && tx.next(update))
        id.value = update.value(0).toLongLong();
    update.finish();
    QJsonObject details { { QStringLiteral("path"), evidence.path }, { QStringLiteral("sha256"), QString::fromLatin1(evidence.sha256) } };
    if (!copiedFrom.isEmpty())
        details.insert(QStringLiteral("copied_from"), copiedFrom);
    if (!known)
        appendAudit(tx, AuditKind::EvidenceAdded, details, CustodyScope { CustodyScope::Kind::Evidence, id.value });
    if (!tx.failed() && factsDigest(id.value) != before)
        appendAudit(tx, AuditKind::EvidenceUpdated, details, CustodyScope { CustodyScope::Kind::EvidenceFacts, id.value });
    return id;
}

std::optional<qint64> SqliteCaseFile::modelRow(Transaction& tx, const ModelIdentity& model) const
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT id FROM model WHERE sha256 = ? AND name = ?"));
    query.addBindValue(QString::fromLatin1(model.sha256));
    query.addBindValue(model.name);
    if (tx.exec(query) && tx.next(query))
        return query.value(0).toLongLong();
    return std::nullopt;
}

qint64 SqliteCaseFile::addModel(Transaction& tx, const ModelIdentity& model) const
{
    if (const auto known = modelRow(tx, model))
        return *known;
    model::LabelHierarchy hierarchy;
    try {
        hierarchy = model::LabelHierarchy::fromJson(model.hierarchyJson.toStdString());
    } catch (const model::Error& e) {
        tx.fail({ Error::Kind::Model, QString::fromUtf8(e.what()) });
    }
    QSqlQuery insert
        = tx.prepare(QStringLiteral("INSERT INTO model (name, sha256, hierarchy, demonstration, intended_use) VALUES (?, ?, ?, ?, ?)"));
    insert.addBindValue(model.name);
    insert.addBindValue(QString::fromLatin1(model.sha256));
    insert.addBindValue(model.hierarchyJson);
    insert.addBindValue(model.demonstration ? 1 : 0);
    insert.addBindValue(model.intendedUse.isEmpty() ? QVariant() : QVariant(model.intendedUse));
    if (!tx.exec(insert))
        return 0;
    const qint64 id = insert.lastInsertId().toLongLong();
    QSqlQuery node = tx.prepare(QStringLiteral("INSERT INTO node (model_id, node, name, level) VALUES (?, ?, ?, ?)"));
    for (int i = 0; i < hierarchy.size(); ++i) {
        const model::Node& each = hierarchy.nodes()[static_cast<std::size_t>(i)];
        node.bindValue(0, id);
        node.bindValue(1, i);
        node.bindValue(2, QString::fromStdString(each.name));
        node.bindValue(3, levelName(each.level));
        tx.exec(node);
    }
    appendAudit(tx, AuditKind::ModelAdded,
        { { QStringLiteral("name"), model.name }, { QStringLiteral("sha256"), QString::fromLatin1(model.sha256) } },
        CustodyScope { CustodyScope::Kind::Model, id });
    return id;
}

Result<RunId> SqliteCaseFile::startRun(const Run& run)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    const qint64 model = addModel(tx, run.model);
    QSqlQuery insert = tx.prepare(QStringLiteral("INSERT INTO analysis_run (evidence_id, model_id, settings, software, state, worker, "
                                                 "started_utc) VALUES (?, ?, ?, ?, 'running', ?, ?)"));
    insert.addBindValue(run.evidence.value);
    insert.addBindValue(model);
    insert.addBindValue(compact(analysis::settingsToJson(run.settings)));
    insert.addBindValue(compact(run.software));
    insert.addBindValue(m_worker.text());
    insert.addBindValue(run.startedUtc.isValid() ? run.startedUtc.toUTC().toString(Qt::ISODateWithMs) : nowUtc());
    RunId id;
    if (tx.exec(insert))
        id.value = insert.lastInsertId().toLongLong();
    QJsonObject details = aboutRun(tx, id);
    details.insert(QStringLiteral("settings"), analysis::settingsToJson(run.settings));
    details.insert(QStringLiteral("software"), run.software);
    if (const QJsonObject changed = changedSettings(tx, id, run); !changed.isEmpty())
        details.insert(QStringLiteral("changed_settings"), changed);
    appendAudit(tx, AuditKind::RunStarted, details, CustodyScope { CustodyScope::Kind::Run, id.value });
    appendAudit(tx, AuditKind::RunStarted, {}, CustodyScope { CustodyScope::Kind::RunState, id.value });
    return tx.finish(id);
}

Result<std::optional<Run>> SqliteCaseFile::resumableRun(
    EvidenceId evidence, const ModelIdentity& model, const analysis::Settings& settings, const QJsonObject& software) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    std::optional<Run> found;
    if (const auto modelId = modelRow(tx, model)) {
        QSqlQuery query
            = tx.prepare(QStringLiteral("SELECT id, state, worker FROM analysis_run WHERE evidence_id = ? AND model_id = ? AND "
                                        "settings = ? AND software = ? AND state IN ('running', 'cancelled') ORDER BY id DESC"));
        query.addBindValue(evidence.value);
        query.addBindValue(*modelId);
        query.addBindValue(compact(analysis::settingsToJson(settings)));
        query.addBindValue(compact(software));
        tx.exec(query);
        qint64 id = 0;
        while (id == 0 && tx.next(query)) {
            if (query.value(1).toString() == QStringLiteral("cancelled") || !WorkerToken::isAlive(query.value(2).toString()))
                id = query.value(0).toLongLong();
        }
        query.finish();
        if (id != 0)
            found = selectRuns(tx, QStringLiteral("r.id = ?"), { id }).value(0);
    }
    return tx.finish(found);
}

Result<> SqliteCaseFile::resumeRun(RunId run)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT state, worker FROM analysis_run WHERE id = ?"));
    query.addBindValue(run.value);
    if (tx.exec(query) && !tx.next(query))
        tx.fail(noSuchRun(run));
    const QString state = query.value(0).toString();
    const QString worker = query.value(1).toString();
    query.finish();
    if (state == QStringLiteral("complete") || state == QStringLiteral("partial"))
        tx.fail({ Error::Kind::Case,
            Sentence::of("Analysis run %1 of the case '%2' is finished; start a new one.").arg(run.value).arg(path()) });
    if (state == QStringLiteral("running") && worker != m_worker.text() && WorkerToken::isAlive(worker))
        tx.fail({ Error::Kind::Case,
            Sentence::of("Another program is working on analysis run %1 of the case '%2'; wait for it or cancel it there.")
                .arg(run.value)
                .arg(path()) });
    QSqlQuery claim = tx.prepare(QStringLiteral("UPDATE analysis_run SET state = 'running', worker = ?, finished_utc = NULL WHERE id = ?"));
    claim.addBindValue(m_worker.text());
    claim.addBindValue(run.value);
    tx.exec(claim);
    QSqlQuery problems = tx.prepare(QStringLiteral("DELETE FROM run_problem WHERE run_id = ?"));
    problems.addBindValue(run.value);
    tx.exec(problems);
    appendAudit(tx, AuditKind::RunResumed, aboutRun(tx, run), CustodyScope { CustodyScope::Kind::RunState, run.value });
    return tx.finish();
}

Error SqliteCaseFile::noSuchRun(RunId run) const
{
    return { Error::Kind::Case, Sentence::of("The case '%1' has no analysis run %2.").arg(path()).arg(run.value) };
}

Error SqliteCaseFile::notHeld(Transaction& tx, RunId run) const
{
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT state, worker FROM analysis_run WHERE id = ?"));
    query.addBindValue(run.value);
    if (!tx.exec(query) || !tx.next(query))
        return noSuchRun(run);
    if (query.value(0).toString() != QStringLiteral("running"))
        return { Error::Kind::Case, Sentence::of("Analysis run %1 of the case '%2' is not running.").arg(run.value).arg(path()) };
    if (query.value(1).toString() != m_worker.text())
        return { Error::Kind::Case,
            Sentence::of("Another program has taken over analysis run %1 of the case '%2'; go on there.").arg(run.value).arg(path()) };
    return { Error::Kind::Internal,
        Sentence::of("Frames were given to analysis run %1 of the case '%2' out of order.").arg(run.value).arg(path()) };
}

Result<> SqliteCaseFile::appendFrames(RunId run, const QList<analysis::FrameResult>& frames)
{
    if (frames.isEmpty())
        return {};
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    qint64 faces = 0;
    qint64 analyzed = 0;
    qint64 previous = -1;
    for (const analysis::FrameResult& frame : frames) {
        faces += frame.faces.size();
        analyzed += frame.problem ? 0 : 1;
        if (frame.entry.ordinal <= previous)
            tx.fail({ Error::Kind::Internal, Sentence::of("Frame %1 was given behind frame %2.").arg(frame.entry.ordinal).arg(previous) });
        previous = frame.entry.ordinal;
        for (const analysis::FaceResult& face : frame.faces) {
            if (face.rawScores.size() != face.probabilities.size())
                tx.fail({ Error::Kind::Internal, Sentence::of("A face of frame %1 has unequal scores.").arg(previous) });
        }
    }
    QSqlQuery progress = tx.prepare(QStringLiteral("UPDATE analysis_run SET last_frame = ?, frames_analyzed = frames_analyzed + ?, "
                                                   "faces = faces + ? WHERE id = ? AND state = 'running' AND worker = ? AND "
                                                   "(last_frame IS NULL OR last_frame < ?)"));
    progress.addBindValue(previous);
    progress.addBindValue(analyzed);
    progress.addBindValue(faces);
    progress.addBindValue(run.value);
    progress.addBindValue(m_worker.text());
    progress.addBindValue(frames.first().entry.ordinal);
    if (tx.exec(progress) && progress.numRowsAffected() != 1)
        tx.fail(notHeld(tx, run));
    storeFrames(tx, run, frames);
    storeTracks(tx, run, addToTracks(tx, run, frames));
    storeFaces(tx, run, frames);
    appendAudit(tx, AuditKind::ResultsAdded, { { QStringLiteral("frames"), frames.size() }, { QStringLiteral("faces"), faces } },
        CustodyScope { CustodyScope::Kind::Results, run.value, frames.first().entry.ordinal, previous });
    return tx.finish();
}

Result<> SqliteCaseFile::finishRun(RunId run, analysis::Status status, const QList<media::MediaProblem>& problems)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    QSqlQuery update = tx.prepare(QStringLiteral(
        "UPDATE analysis_run SET state = ?, worker = NULL, finished_utc = ? WHERE id = ? AND state = 'running' AND worker = ?"));
    update.addBindValue(analysis::statusName(status));
    update.addBindValue(nowUtc());
    update.addBindValue(run.value);
    update.addBindValue(m_worker.text());
    if (tx.exec(update) && update.numRowsAffected() != 1)
        tx.fail(notHeld(tx, run));
    QSqlQuery insert = tx.prepare(QStringLiteral("INSERT INTO run_problem (run_id, number, frame, what) VALUES (?, ?, ?, ?)"));
    for (qsizetype i = 0; i < problems.size(); ++i) {
        insert.bindValue(0, run.value);
        insert.bindValue(1, i);
        insert.bindValue(2, orNull(problems[i].frame));
        insert.bindValue(3, problems[i].what);
        tx.exec(insert);
    }
    QJsonObject details = aboutRun(tx, run);
    details.insert(QStringLiteral("problems"), problems.size());
    appendAudit(tx, AuditKind::RunFinished, details, CustodyScope { CustodyScope::Kind::RunState, run.value });
    auto finished = tx.finish();
    // Everything into the one file, so that a copy of it alone is whole even while another program has the case open.
    if (finished) [[maybe_unused]]
        const auto done = m_connection->exec(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    return finished;
}

} // namespace semblance::cases
