// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest_rows.h"

namespace semblance::dataset {

using namespace rows;

namespace {

// Sample ids of an expansion begin at id * kIdsPerExpansion; exact as a double up to expansion 90.
constexpr qint64 kIdsPerExpansion = 100000000000000;

/// The conditions of a filter and the values of their places.
struct Conditions {
    QStringList terms;
    QVariantList values;
    bool needsDecision = false;

    void equal(const char* column, const std::optional<QString>& wanted)
    {
        if (!wanted)
            return;
        if (wanted->isEmpty()) {
            terms << QStringLiteral("%1 IS NULL").arg(QLatin1String(column));
        } else {
            terms << QStringLiteral("%1 = ?").arg(QLatin1String(column));
            values << *wanted;
        }
    }

    explicit Conditions(const SampleFilter& filter)
    {
        if (filter.kind)
            equal("s.kind", name(*filter.kind));
        equal("s.method", filter.method);
        equal("s.region", filter.region);
        equal("s.split", filter.split);
        equal("s.identity", filter.identity);
        needsDecision = filter.rejected || filter.reason || filter.label;
        if (filter.rejected)
            equal("d.verdict", *filter.rejected ? QStringLiteral("rejected") : QStringLiteral("accepted"));
        equal("d.reason", filter.reason);
        if (filter.label) {
            terms << QStringLiteral("substr(d.labels, ?, 1) = ?");
            values << filter.label->node + 1
                   << (filter.label->value ? (*filter.label->value ? QStringLiteral("1") : QStringLiteral("0")) : QStringLiteral("?"));
        }
    }
};

QString sampleSelect()
{
    return QStringLiteral("SELECT %1 FROM sample s JOIN sample_decision d ON d.id = s.id WHERE s.id = ?")
        .arg(QLatin1String(kSampleColumns));
}

Error noSuchSample(const QString& path, qint64 id)
{
    return { Error::Kind::File, Sentence::of("The manifest '%1' has no sample %2.").arg(path).arg(id) };
}

} // namespace

Result<qint64> Manifest::beginExpansion(quint64 seed, const QJsonObject& options)
{
    const auto tx = m_p->write();
    QSqlQuery find = tx->prepare(QStringLiteral("SELECT id FROM expansion WHERE seed = ? AND options = ? ORDER BY id DESC LIMIT 1"));
    qint64 id = 0;
    if (run(*tx, find, { static_cast<qint64>(seed), compact(options) }) && tx->next(find))
        id = find.value(0).toLongLong();
    find.finish();
    if (id == 0) {
        QSqlQuery insert = tx->prepare(QStringLiteral("INSERT INTO expansion (seed, options, started_utc, program) VALUES (?, ?, ?, ?)"));
        if (run(*tx, insert, { static_cast<qint64>(seed), compact(options), nowUtc(), program() }))
            id = insert.lastInsertId().toLongLong();
    }
    return tx->finish(id);
}

Result<> Manifest::appendSamples(const QList<SampleRow>& samples)
{
    const auto tx = m_p->write();
    QSqlQuery last = tx->prepare(QStringLiteral("SELECT max(id) FROM sample WHERE id BETWEEN ? AND ?"));
    QSqlQuery insert = tx->prepare(QStringLiteral(
        "INSERT INTO sample (id, kind, method, region, target_crop, source_crop, expansion_id, identity, split, labels, file, "
        "file_sha256, seed, landmark_distance, recipe, rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    QHash<qint64, qint64> lastIds;
    for (const SampleRow& sample : samples) {
        if (!sample.expansion || sample.kind != SampleKind::Augmented) {
            tx->fail(
                { Error::Kind::Internal, Sentence::of("Only an expansion's samples can be added; those of crops come with their video.") });
            break;
        }
        const qint64 first = *sample.expansion * kIdsPerExpansion;
        if (!lastIds.contains(*sample.expansion)) {
            qint64 found = first;
            if (run(*tx, last, { first, first + kIdsPerExpansion - 1 }) && tx->next(last) && !last.value(0).isNull())
                found = last.value(0).toLongLong();
            last.finish();
            lastIds.insert(*sample.expansion, found);
        }
        const QVariant seed = sample.seed ? QVariant(static_cast<qint64>(*sample.seed)) : QVariant();
        run(*tx, insert,
            { ++lastIds[*sample.expansion], name(sample.kind), orNull(sample.method), orNull(sample.region), sample.targetCrop,
                orNull(sample.sourceCrop), orNull(sample.expansion), sample.identity, orNull(sample.split), toText(sample.labels),
                orNull(sample.file), orNull(sample.fileSha256), seed, orNull(sample.landmarkDistance),
                sample.recipe.isEmpty() ? QVariant() : QVariant(compact(sample.recipe)), orNull(sample.rejected) });
    }
    return tx->finish();
}

Result<> Manifest::finishExpansion(qint64 expansion)
{
    const auto tx = m_p->write();
    QSqlQuery update = tx->prepare(QStringLiteral("UPDATE expansion SET finished_utc = coalesce(finished_utc, ?) WHERE id = ?"));
    if (run(*tx, update, { nowUtc(), expansion }) && update.numRowsAffected() != 1)
        tx->fail({ Error::Kind::File, Sentence::of("The manifest '%1' has no expansion %2.").arg(m_p->connection->path()).arg(expansion) });
    return tx->finish();
}

Result<QList<StoredAttempt>> Manifest::storedAttempts(qint64 expansion) const
{
    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT target_crop, method, rejected FROM sample WHERE id BETWEEN ? AND ? ORDER BY id"));
    const qint64 first = expansion * kIdsPerExpansion;
    run(tx, query, { first, first + kIdsPerExpansion - 1 });
    QList<StoredAttempt> attempts;
    while (tx.next(query))
        attempts.append({ query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString() });
    query.finish();
    return tx.finish(std::move(attempts));
}

Result<QList<qint64>> Manifest::sampleIds(const SampleFilter& filter) const
{
    const Conditions conditions(filter);
    QString sql = QStringLiteral("SELECT s.id FROM sample s");
    if (conditions.needsDecision)
        sql += QStringLiteral(" JOIN sample_decision d ON d.id = s.id");
    if (!conditions.terms.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.terms.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY s.id");
    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    QSqlQuery query = tx.prepare(sql);
    for (const QVariant& value : conditions.values)
        query.addBindValue(value);
    tx.exec(query);
    QList<qint64> ids;
    while (tx.next(query))
        ids.append(query.value(0).toLongLong());
    query.finish();
    return tx.finish(std::move(ids));
}

Result<QList<SampleRow>> Manifest::samples(const QList<qint64>& ids) const
{
    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    QSqlQuery query = tx.prepare(sampleSelect());
    const Reader reader(tx, query, m_p->hierarchy, m_p->connection->path());
    QList<SampleRow> samples;
    samples.reserve(ids.size());
    for (const qint64 id : ids) {
        if (run(tx, query, { id }) && !tx.next(query))
            tx.fail(noSuchSample(m_p->connection->path(), id));
        if (tx.failed())
            break;
        samples.append(reader.sample());
        query.finish();
    }
    query.finish();
    return tx.finish(std::move(samples));
}

Result<SampleDetail> Manifest::sample(qint64 id) const
{
    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    const QString& path = m_p->connection->path();
    SampleDetail detail;
    QSqlQuery query = tx.prepare(sampleSelect());
    const Reader reader(tx, query, m_p->hierarchy, path);
    if (run(tx, query, { id }) && !tx.next(query))
        tx.fail(noSuchSample(path, id));
    if (!tx.failed()) {
        detail.sample = reader.sample();
        detail.labelsAsMade = reader.labels(kSampleColumnCount - 2);
        detail.rejectedAsMade = reader.text(kSampleColumnCount - 1);
    }
    query.finish();

    QSqlQuery crop = tx.prepare(QStringLiteral("SELECT %1, %2 FROM crop c JOIN video v ON v.id = c.video_id WHERE c.id = ?")
                                    .arg(QLatin1String(kCropColumns), QLatin1String(kVideoColumns)));
    const Reader cropReader(tx, crop, m_p->hierarchy, path);
    if (run(tx, crop, { detail.sample.targetCrop }) && tx.next(crop)) {
        detail.target = cropReader.crop();
        detail.targetVideo = cropReader.video(kCropColumnCount);
    }
    crop.finish();
    if (detail.sample.sourceCrop && run(tx, crop, { *detail.sample.sourceCrop }) && tx.next(crop)) {
        detail.source = cropReader.crop();
        detail.sourceVideo = cropReader.video(kCropColumnCount);
    }
    crop.finish();

    QSqlQuery reviews = tx.prepare(
        QStringLiteral("SELECT sample_id, at_utc, author, action, labels, reason FROM review WHERE sample_id = ? ORDER BY id"));
    const Reader reviewReader(tx, reviews, m_p->hierarchy, path);
    run(tx, reviews, { id });
    while (tx.next(reviews)) {
        ReviewRow review;
        review.sample = id;
        review.atUtc = QDateTime::fromString(reviewReader.text(1), Qt::ISODateWithMs);
        review.author = reviewReader.text(2);
        review.action = actionFromName(reviewReader.text(3));
        if (review.action == ReviewRow::Action::Relabel)
            review.labels = reviewReader.labels(4);
        review.reason = reviewReader.text(5);
        detail.reviews.append(std::move(review));
    }
    reviews.finish();
    return tx.finish(std::move(detail));
}

Result<> Manifest::addReview(const ReviewRow& review)
{
    const auto tx = m_p->write();
    const bool relabels = review.action == ReviewRow::Action::Relabel;
    if (relabels && qsizetype(review.labels.size()) != nodeNames(m_p->hierarchy).size())
        tx->fail({ Error::Kind::Usage,
            Sentence::of("A relabelling of sample %1 needs one value for each of the %2 nodes.")
                .arg(review.sample)
                .arg(nodeNames(m_p->hierarchy).size()) });
    else if (relabels && !fitsHierarchy(review.labels, m_p->hierarchy))
        tx->fail({ Error::Kind::Usage,
            Sentence::of("The labels %1 of sample %2 break the hierarchy's rules: an altered node needs an altered parent, and an altered "
                         "attribute an altered region.")
                .arg(toText(review.labels))
                .arg(review.sample) });
    if (review.action == ReviewRow::Action::Reject && review.reason.isEmpty())
        tx->fail({ Error::Kind::Usage, Sentence::of("A rejection of sample %1 needs a reason.").arg(review.sample) });
    QSqlQuery known = tx->prepare(QStringLiteral("SELECT 1 FROM sample WHERE id = ?"));
    if (run(*tx, known, { review.sample }) && !tx->next(known))
        tx->fail(noSuchSample(m_p->connection->path(), review.sample));
    known.finish();
    QSqlQuery insert
        = tx->prepare(QStringLiteral("INSERT INTO review (sample_id, at_utc, author, action, labels, reason) VALUES (?, ?, ?, ?, ?, ?)"));
    // A null QString would be stored as NULL.
    const auto text = [](const QString& t) { return t.isNull() ? QStringLiteral("") : t; };
    run(*tx, insert,
        { review.sample, review.atUtc.toUTC().toString(Qt::ISODateWithMs), text(review.author), name(review.action),
            relabels ? QVariant(toText(review.labels)) : QVariant(), text(review.reason) });
    return tx->finish();
}

Result<ManifestCounts> Manifest::counts() const
{
    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    ManifestCounts counts;
    const auto countInto = [&](QMap<QString, qint64>& map, const char* sql) {
        QSqlQuery query = tx.prepare(QLatin1String(sql));
        tx.exec(query);
        while (tx.next(query))
            map[query.value(0).toString()] += query.value(1).toLongLong();
        query.finish();
    };
    for (const VideoState state : { VideoState::Pending, VideoState::Done, VideoState::NoFace, VideoState::Failed })
        counts.videosByState[name(state)] = 0;
    countInto(counts.videosByState, "SELECT state, count(*) FROM video GROUP BY state");
    QSqlQuery crops = tx.prepare(
        QStringLiteral("SELECT v.method, v.split, count(*) FROM video v JOIN crop c ON c.video_id = v.id GROUP BY v.method, v.split"));
    tx.exec(crops);
    while (tx.next(crops)) {
        const QString method = crops.value(0).toString();
        const qint64 number = crops.value(2).toLongLong();
        counts.cropsByMethod[method] += number;
        counts.cropsByMethodAndSplit[{ method, crops.value(1).toString() }] += number;
    }
    crops.finish();

    counts.acceptedByNode.resize(nodeNames(m_p->hierarchy).size());
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT d.verdict, d.reason, s.method, s.split, d.labels, count(*) FROM sample s "
                                                "JOIN sample_decision d ON d.id = s.id GROUP BY 1, 2, 3, 4, 5"));
    tx.exec(query);
    const Reader reader(tx, query, m_p->hierarchy, m_p->connection->path());
    while (tx.next(query)) {
        const qint64 number = query.value(5).toLongLong();
        if (reader.text(0) == QStringLiteral("rejected")) {
            counts.rejectedByReason[reader.text(1)] += number;
            continue;
        }
        counts.acceptedByMethod[reader.text(2)] += number;
        counts.acceptedBySplit[reader.text(3)] += number;
        const LabelVector labels = reader.labels(4);
        for (std::size_t node = 0; node < labels.size(); ++node) {
            ManifestCounts::Node& of = counts.acceptedByNode[static_cast<qsizetype>(node)];
            (labels[node] ? (*labels[node] ? of.yes : of.no) : of.unobserved) += number;
        }
    }
    query.finish();
    QSqlQuery identities = tx.prepare(QStringLiteral("SELECT DISTINCT identity FROM sample ORDER BY identity"));
    tx.exec(identities);
    while (tx.next(identities))
        counts.identities << identities.value(0).toString();
    identities.finish();
    return tx.finish(std::move(counts));
}

} // namespace semblance::dataset
