// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/blind_review.h"
#include "core/cases/sqlite_case_file.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace semblance::cases {
namespace {

const QString kText = QStringLiteral("text"); // a column of its own, so that any SQLite tool shows it

template <typename T> QVariant orNull(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const std::optional<RunId>& run)
{
    return run ? QVariant(run->value) : QVariant();
}

std::optional<qint64> integer(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace

QList<RecordEntry> SqliteCaseFile::selectRecord(Transaction& tx, const QString& condition, const QVariant& value) const
{
    QList<RecordEntry> all;
    QSqlQuery table = tx.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'record_entry'"));
    if (!tx.exec(table) || !tx.next(table))
        return all; // A file of a version before the record, opened for reading only.
    table.finish();
    QSqlQuery query
        = tx.prepare(QStringLiteral("WITH RECURSIVE version (id, first) AS (SELECT id, id FROM record_entry WHERE supersedes IS NULL "
                                    "UNION ALL SELECT e.id, v.first FROM record_entry e JOIN version v ON e.supersedes = v.id) "
                                    "SELECT r.id, r.kind, r.first_frame, r.last_frame, r.run_id, r.track, r.payload, r.author, "
                                    "r.created_utc, r.supersedes, r.withdrawn, v.first, r.text FROM record_entry r "
                                    "JOIN version v ON v.id = r.id WHERE %1 ORDER BY r.id")
                         .arg(condition));
    query.addBindValue(value);
    tx.exec(query);
    while (tx.next(query)) {
        RecordEntry entry;
        entry.id = { query.value(0).toLongLong() };
        const auto kind = recordKindFromName(query.value(1).toString());
        if (!kind) {
            tx.fail({ Error::Kind::Case,
                Sentence::of("The case file '%1' is damaged (record entry %2 is of no known kind); use a backup copy of it.")
                    .arg(path())
                    .arg(entry.id.value) });
            break;
        }
        entry.content.kind = *kind;
        entry.content.firstFrame = integer(query.value(2));
        entry.content.lastFrame = integer(query.value(3));
        if (const auto run = integer(query.value(4)))
            entry.content.run = RunId { *run };
        if (const auto track = integer(query.value(5)))
            entry.content.track = static_cast<int>(*track);
        entry.content.payload = QJsonDocument::fromJson(query.value(6).toString().toUtf8()).object();
        if (*kind == RecordKind::Note && entry.content.payload.contains(kShapeKey))
            entry.content.kind = RecordKind::Annotation;
        else if (*kind == RecordKind::Note && entry.content.payload.value(kConclusionKey).toBool())
            entry.content.kind = RecordKind::Conclusion;
        entry.content.payload.insert(kText, query.value(12).toString());
        entry.author = query.value(7).toString();
        entry.createdUtc = QDateTime::fromString(query.value(8).toString(), Qt::ISODateWithMs);
        if (const auto supersedes = integer(query.value(9)))
            entry.supersedes = RecordId { *supersedes };
        entry.withdrawn = query.value(10).toBool();
        entry.first = { query.value(11).toLongLong() };
        all.append(std::move(entry));
    }
    return all;
}

Result<QList<RecordEntry>> SqliteCaseFile::record(EvidenceId evidence) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    auto all = selectRecord(tx, QStringLiteral("r.evidence_id = ?"), evidence.value);
    sealReviews(all);
    return tx.finish(std::move(all));
}

Result<TrackEdits> SqliteCaseFile::trackEdits(RunId run) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    const ExaminerRecord record(
        selectRecord(tx, QStringLiteral("r.evidence_id = (SELECT evidence_id FROM analysis_run WHERE id = ?)"), run.value));
    return tx.finish(record.trackEdits(run));
}

std::vector<qint64> SqliteCaseFile::countedFrames(Transaction& tx, RunId run, int track, const TrackEdits& edits) const
{
    std::vector<qint64> frames;
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT frame FROM face WHERE run_id = ? AND track = ? ORDER BY frame"));
    for (const int source : edits.sources(track)) {
        query.bindValue(0, run.value);
        query.bindValue(1, source);
        tx.exec(query);
        while (tx.next(query)) {
            const qint64 frame = query.value(0).toLongLong();
            if (edits.of(source, frame) == TrackEdits::Fate { track, false })
                frames.push_back(frame);
        }
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

void SqliteCaseFile::checkTrackStep(Transaction& tx, EvidenceId evidence, RecordContent& content) const
{
    if (content.kind != RecordKind::Merge && content.kind != RecordKind::Split)
        return;
    const auto refuse = [&](const Sentence& sentence) { tx.fail({ Error::Kind::Usage, sentence }); };
    if (!content.run || !content.track || (content.kind == RecordKind::Merge ? !content.mergedInto() : !content.firstFrame))
        return refuse(Sentence::of("Name the analysis, the track and what it is merged with or where it is split."));
    const int track = *content.track;
    const QString label = trackLabel(track);
    const ExaminerRecord record(selectRecord(tx, QStringLiteral("r.evidence_id = ?"), evidence.value));
    const TrackEdits edits = record.trackEdits(*content.run);
    const auto framesOf = [&](int number) {
        auto frames = countedFrames(tx, *content.run, number, edits);
        if (frames.empty())
            refuse(Sentence::of("Track %1 has no face that counts in analysis %2: it is excluded, part of another track already or was "
                                "never there; choose another one.")
                       .arg(trackLabel(number))
                       .arg(content.run->value));
        return frames;
    };
    const std::vector<qint64> frames = framesOf(track);
    if (content.kind == RecordKind::Merge) {
        const int into = *content.mergedInto();
        if (into == track)
            return refuse(Sentence::of("Track %1 can't be merged with itself; choose another one.").arg(label));
        const std::vector<qint64> others = framesOf(into);
        std::vector<qint64> both;
        std::set_intersection(frames.begin(), frames.end(), others.begin(), others.end(), std::back_inserter(both));
        if (!both.empty())
            refuse(Sentence::of("Tracks %1 and %2 both have a face on frame %3, so they are not one person; exclude wrong detections "
                                "or split a track first.")
                       .arg(label, trackLabel(into))
                       .arg(both.front()));
        return;
    }
    const qint64 frame = *content.firstFrame;
    if (frames.empty())
        return;
    if (frame <= frames.front())
        return refuse(Sentence::of("Track %1 begins at frame %2, so nothing of it comes before frame %3; split it at a later frame.")
                          .arg(label)
                          .arg(frames.front())
                          .arg(frame));
    if (frame >= frames.back())
        return refuse(Sentence::of("Track %1 ends at frame %2; split it at an earlier frame, or exclude a single wrong face.")
                          .arg(label)
                          .arg(frames.back()));
    int part = 0; // Numbers of withdrawn splits are not given again: entries may speak of them.
    for (const RecordEntry& entry : record.versions()) {
        const auto made = entry.content.run == content.run ? entry.content.splitOff() : std::nullopt;
        if (made && splitTrackOrigin(*made) == splitTrackOrigin(track))
            part = std::max(part, splitTrackPart(*made));
    }
    content.payload.insert(QStringLiteral("becomes"), splitTrackNumber(track, part + 1));
}

void SqliteCaseFile::checkWithdrawal(Transaction& tx, const RecordEntry& entry, EvidenceId evidence) const
{
    const auto made = entry.content.kind == RecordKind::Split ? entry.content.splitOff() : std::nullopt;
    if (!made)
        return;
    const ExaminerRecord record(selectRecord(tx, QStringLiteral("r.evidence_id = ?"), evidence.value));
    for (const RecordEntry& other : record.current()) {
        if (other.content.run == entry.content.run && (other.content.track == made || other.content.mergedInto() == made)) {
            tx.fail({ Error::Kind::Usage,
                Sentence::of("Other entries speak of track %1, which this split made; withdraw those first.").arg(trackLabel(*made)) });
            return;
        }
    }
}

void SqliteCaseFile::checkReview(
    Transaction& tx, EvidenceId evidence, const std::optional<RecordEntry>& before, const RecordContent& content, bool withdrawn) const
{
    const ExaminerRecord record(selectRecord(tx, QStringLiteral("r.evidence_id = ?"), evidence.value));
    if (const auto allowed = checkReviewStep(record, before, content, withdrawn); !allowed)
        tx.fail(allowed.error());
}

RecordEntry SqliteCaseFile::appendEntry(Transaction& tx, EvidenceId evidence, RecordEntry entry) const
{
    if (entry.author.trimmed().isEmpty())
        entry.author = systemUserName();
    entry.createdUtc = QDateTime::currentDateTimeUtc();
    const RecordContent& content = entry.content;
    const bool isNote = content.kind == RecordKind::Annotation || content.kind == RecordKind::Conclusion;
    if (content.kind == RecordKind::Conclusion)
        entry.content.payload.insert(kConclusionKey, true);
    QSqlQuery insert
        = tx.prepare(QStringLiteral("INSERT INTO record_entry (evidence_id, kind, first_frame, last_frame, run_id, track, text, payload, "
                                    "author, created_utc, supersedes, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.addBindValue(evidence.value);
    insert.addBindValue(recordKindName(isNote ? RecordKind::Note : content.kind));
    insert.addBindValue(orNull(content.firstFrame));
    insert.addBindValue(orNull(content.lastFrame));
    insert.addBindValue(orNull(content.run));
    insert.addBindValue(orNull(content.track));
    insert.addBindValue(content.text().isNull() ? QStringLiteral("") : content.text());
    QJsonObject payload = content.payload;
    payload.remove(kText);
    insert.addBindValue(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
    insert.addBindValue(entry.author);
    insert.addBindValue(entry.createdUtc.toString(Qt::ISODateWithMs));
    insert.addBindValue(entry.supersedes ? QVariant(entry.supersedes->value) : QVariant());
    insert.addBindValue(entry.withdrawn ? 1 : 0);
    if (tx.exec(insert))
        entry.id = { insert.lastInsertId().toLongLong() };
    if (!entry.supersedes)
        entry.first = entry.id;
    const AuditKind kind = entry.withdrawn ? AuditKind::RecordWithdrawn
        : entry.supersedes                 ? AuditKind::RecordCorrected
                                           : AuditKind::RecordAdded;
    appendAudit(tx, kind, { { QStringLiteral("kind"), recordKindName(content.kind) }, { QStringLiteral("author"), entry.author } },
        CustodyScope { CustodyScope::Kind::Record, entry.id.value });
    return entry;
}

Result<RecordEntry> SqliteCaseFile::addEntry(EvidenceId evidence, const RecordContent& content, const QString& author)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    RecordEntry entry;
    entry.content = content;
    entry.author = author;
    checkTrackStep(tx, evidence, entry.content);
    checkReview(tx, evidence, std::nullopt, entry.content, false);
    entry = appendEntry(tx, evidence, std::move(entry));
    return tx.finish(std::move(entry));
}

Result<RecordEntry> SqliteCaseFile::supersede(RecordId entry, const std::optional<RecordContent>& content, const QString& author)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    QSqlQuery evidence = tx.prepare(QStringLiteral("SELECT evidence_id FROM record_entry WHERE id = ?"));
    evidence.addBindValue(entry.value);
    if (tx.exec(evidence) && !tx.next(evidence))
        tx.fail({ Error::Kind::Case, Sentence::of("The case '%1' has no record entry %2.").arg(path()).arg(entry.value) });
    const EvidenceId about { tx.failed() ? 0 : evidence.value(0).toLongLong() };
    evidence.finish();
    RecordEntry next;
    const auto versions = selectRecord(tx, QStringLiteral("v.first = (SELECT first FROM version WHERE id = ?)"), entry.value);
    if (!versions.isEmpty()) {
        next = versions.last();
        checkReview(tx, about, versions.last(), content.value_or(next.content), !content);
        next.supersedes = next.id;
        next.content = content.value_or(next.content);
        next.withdrawn = !content;
        next.author = author;
        if (next.withdrawn)
            checkWithdrawal(tx, next, about);
        next = appendEntry(tx, about, std::move(next));
    }
    return tx.finish(std::move(next));
}

Result<RecordEntry> SqliteCaseFile::correctEntry(RecordId entry, const RecordContent& content, const QString& author)
{
    return supersede(entry, content, author);
}

Result<RecordEntry> SqliteCaseFile::withdrawEntry(RecordId entry, const QString& author)
{
    return supersede(entry, std::nullopt, author);
}

} // namespace semblance::cases
