// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/blind_review.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace semblance::cases {
namespace {

const QString kExaminers = QStringLiteral("examiners");
const QString kSigned = QStringLiteral("signed");
const QString kText = QStringLiteral("text");

bool isReview(const RecordContent& content)
{
    return content.kind == RecordKind::Note && content.payload.value(kReviewKey).isObject();
}

/// The review that a judgement belongs to.
std::optional<RecordId> reviewOf(const RecordContent& content)
{
    const QJsonValue review = content.payload.value(kReviewKey);
    return content.kind == RecordKind::Judgement && review.isDouble() ? std::optional(RecordId { review.toInteger() }) : std::nullopt;
}

QStringList texts(const RecordContent& content, const QString& key)
{
    QStringList found;
    for (const QJsonValue& each : content.payload.value(kReviewKey).toObject().value(key).toArray())
        found << each.toString();
    return found;
}

QString examinerOf(const RecordContent& content)
{
    return content.payload.value(kExaminerKey).toString();
}

BlindReview withoutOpinions(const ExaminerRecord& record, const RecordEntry& entry)
{
    BlindReview review;
    review.entry = entry;
    review.run = entry.content.run.value_or(RunId {});
    review.examiners = texts(entry.content, kExaminers);
    const QList<RecordEntry> versions = record.history(entry.first);
    const QStringList holding = texts(entry.content, kSigned);
    for (const QString& examiner : holding) {
        const auto version = std::find_if(
            versions.begin(), versions.end(), [&](const RecordEntry& v) { return texts(v.content, kSigned).contains(examiner); });
        review.signatures.append({ examiner, version->author, version->createdUtc });
    }
    return review;
}

std::optional<double> kappaOf(const ReviewAgreement& agreement)
{
    if (agreement.both < kLeastForKappa)
        return std::nullopt;
    double chance = 0;
    for (std::size_t i = 0; i < agreement.counts.size(); ++i) {
        double first = 0;
        double second = 0;
        for (std::size_t j = 0; j < agreement.counts.size(); ++j) {
            first += agreement.counts[i][j];
            second += agreement.counts[j][i];
        }
        chance += first * second;
    }
    const double n = agreement.both;
    chance /= n * n;
    return chance < 1 ? std::optional((agreement.agree / n - chance) / (1 - chance)) : std::nullopt;
}

tl::unexpected<Error> refused(const Sentence& sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

Result<> checkReview(const ExaminerRecord& record, const std::optional<RecordEntry>& before, const RecordContent& content, bool withdrawn)
{
    if (!before) {
        const QStringList examiners = texts(content, kExaminers);
        if (examiners.size() != 2 || examiners[0].trimmed().isEmpty() || examiners[1].trimmed().isEmpty() || examiners[0] == examiners[1])
            return refused(Sentence::of("A blind second review wants the names of two examiners that differ."));
        if (!content.run || !texts(content, kSigned).isEmpty())
            return refused(Sentence::of("A blind second review is of one analysis and begins unsigned."));
        for (const BlindReview& other : blindReviews(record, *content.run)) {
            if (other.isSealed())
                return refused(Sentence::of("A blind second review of this analysis by %1 and %2 is going on already.")
                                   .arg(other.examiners[0], other.examiners[1]));
        }
        return {};
    }
    const BlindReview review = withoutOpinions(record, *before);
    if (withdrawn)
        return review.signatures.isEmpty()
            ? Result<>()
            : refused(Sentence::of("The blind second review is signed by %1 and can't be withdrawn.").arg(review.signatures[0].examiner));
    RecordContent unsignedBefore = before->content;
    RecordContent unsignedAfter = content;
    for (RecordContent* each : { &unsignedBefore, &unsignedAfter }) {
        QJsonObject object = each->payload.value(kReviewKey).toObject();
        object.remove(kSigned);
        each->payload.insert(kReviewKey, object);
    }
    const QStringList was = texts(before->content, kSigned);
    const QStringList is = texts(content, kSigned);
    if (unsignedBefore != unsignedAfter || is.size() != was.size() + 1 || is.mid(0, was.size()) != was)
        return refused(Sentence::of("A blind second review can only be signed, by one examiner after the other."));
    if (!review.examiners.contains(is.last()) || was.contains(is.last()))
        return refused(Sentence::of("%1 is no examiner of this blind second review who has still to sign.").arg(is.last()));
    const QList<RecordEntry> entries = record.current(RecordKind::Judgement);
    if (std::none_of(entries.begin(), entries.end(), [&](const RecordEntry& entry) {
            return reviewOf(entry.content) == before->first && examinerOf(entry.content) == is.last();
        }))
        return refused(Sentence::of("%1 has judged no track yet, so there is nothing to sign.").arg(is.last()));
    return {};
}

Result<> checkJudgement(const ExaminerRecord& record, const std::optional<RecordEntry>& before, const RecordContent& content)
{
    const auto id = reviewOf(before ? before->content : content);
    if (before && (reviewOf(content) != id || examinerOf(content) != examinerOf(before->content) || content.run != before->content.run
            || content.track != before->content.track))
        return refused(Sentence::of("A judgement stays with its blind second review, examiner and track."));
    const QList<RecordEntry> notes = record.current(RecordKind::Note);
    const auto entry = std::find_if(
        notes.begin(), notes.end(), [&](const RecordEntry& note) { return note.first == *id && isReview(note.content); });
    if (entry == notes.end())
        return refused(Sentence::of("There is no blind second review %1.").arg(id->value));
    const BlindReview review = withoutOpinions(record, *entry);
    const QString examiner = examinerOf(content);
    if (!review.examiners.contains(examiner))
        return refused(Sentence::of("%1 is no examiner of this blind second review.").arg(examiner));
    if (review.hasSigned(examiner))
        return refused(Sentence::of("%1 has signed this blind second review, so the judgements of %1 can't change any more.").arg(examiner));
    const QJsonObject opinions = content.payload.value(kOpinionsKey).toObject();
    const bool valid = !opinions.isEmpty() && !content.payload.contains(kSealedKey)
        && std::all_of(opinions.begin(), opinions.end(), [](const QJsonValue& opinion) {
               return std::any_of(
                   kOpinions.begin(), kOpinions.end(), [&](const char* known) { return opinion.toString() == QLatin1String(known); });
           });
    if (!valid || !content.track || content.run != review.run)
        return refused(Sentence::of("A judgement names a track of the reviewed analysis and says altered, not altered or can't say of its nodes."));
    if (!before) {
        for (const RecordEntry& other : record.current(RecordKind::Judgement)) {
            if (reviewOf(other.content) == id && examinerOf(other.content) == examiner && other.content.track == content.track)
                return refused(
                    Sentence::of("%1 has judged track %2 already; correct that judgement.").arg(examiner, trackLabel(*content.track)));
        }
    }
    return {};
}

} // namespace

bool BlindReview::hasSigned(const QString& examiner) const
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const ReviewSignature& s) { return s.examiner == examiner; });
}

QSet<int> BlindReview::judged(const QString& examiner) const
{
    QSet<int> tracks;
    for (const ReviewOpinion& opinion : opinions) {
        if (opinion.examiner == examiner)
            tracks.insert(opinion.track);
    }
    return tracks;
}

std::optional<RecordEntry> BlindReview::opinionOf(const QString& examiner, int track) const
{
    const auto found = std::find_if(opinions.begin(), opinions.end(),
        [&](const ReviewOpinion& opinion) { return opinion.examiner == examiner && opinion.track == track; });
    return found == opinions.end() ? std::nullopt : std::optional(found->entry);
}

QList<BlindReview> blindReviews(const ExaminerRecord& record, RunId run)
{
    QList<BlindReview> reviews;
    for (const RecordEntry& note : record.current(RecordKind::Note)) {
        if (!isReview(note.content) || note.content.run != run)
            continue;
        BlindReview review = withoutOpinions(record, note);
        for (const RecordEntry& entry : record.current(RecordKind::Judgement)) {
            if (reviewOf(entry.content) == note.first && entry.content.track)
                review.opinions.append({ entry, *entry.content.track, examinerOf(entry.content),
                    entry.content.payload.value(kOpinionsKey).toObject() });
        }
        reviews.append(std::move(review));
    }
    return reviews;
}

QList<ReviewAgreement> reviewAgreement(const BlindReview& review, const QStringList& nodes)
{
    QList<ReviewAgreement> all;
    if (review.isSealed())
        return all;
    const auto numberOf = [](const QJsonValue& opinion) {
        const auto it = std::find_if(
            kOpinions.begin(), kOpinions.end(), [&](const char* known) { return opinion.toString() == QLatin1String(known); });
        return it == kOpinions.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - kOpinions.begin()));
    };
    for (const QString& node : nodes) {
        ReviewAgreement agreement;
        agreement.node = node;
        for (const ReviewOpinion& opinion : review.opinions) {
            if (opinion.examiner != review.examiners[0])
                continue;
            const auto other = review.opinionOf(review.examiners[1], opinion.track);
            const auto first = numberOf(opinion.opinions.value(node));
            const auto second = other ? numberOf(other->content.payload.value(kOpinionsKey).toObject().value(node)) : std::nullopt;
            if (!first || !second)
                continue;
            ++agreement.both;
            agreement.agree += first == second;
            ++agreement.counts[*first][*second];
        }
        agreement.kappa = kappaOf(agreement);
        if (agreement.both > 0)
            all.append(agreement);
    }
    return all;
}

RecordContent newBlindReview(RunId run, const QStringList& examiners, const QString& about)
{
    RecordContent content { RecordKind::Note, {}, {}, run, {}, {} };
    content.payload = { { kText, about },
        { kReviewKey, QJsonObject { { kExaminers, QJsonArray::fromStringList(examiners) }, { kSigned, QJsonArray() } } } };
    return content;
}

RecordContent reviewOpinion(const BlindReview& review, const QString& examiner, int track, const QJsonObject& opinions, const QString& remark)
{
    RecordContent content { RecordKind::Judgement, {}, {}, review.run, track, {} };
    content.payload = { { kText, remark }, { kOpinionsKey, opinions }, { kReviewKey, review.entry.first.value }, { kExaminerKey, examiner } };
    return content;
}

RecordContent signedReview(const BlindReview& review, const QString& examiner)
{
    RecordContent content = review.entry.content;
    QJsonObject object = content.payload.value(kReviewKey).toObject();
    QJsonArray all = object.value(kSigned).toArray();
    all.append(examiner);
    object.insert(kSigned, all);
    content.payload.insert(kReviewKey, object);
    return content;
}

Result<> checkReviewStep(
    const ExaminerRecord& record, const std::optional<RecordEntry>& before, const RecordContent& content, bool withdrawn)
{
    const RecordContent& was = before ? before->content : content;
    if (before && isReview(was) != isReview(content) && !withdrawn)
        return refused(Sentence::of("A blind second review can only be signed, by one examiner after the other."));
    if (isReview(was))
        return checkReview(record, before, content, withdrawn);
    if (reviewOf(was) || reviewOf(content))
        return checkJudgement(record, before, content);
    return {};
}

void sealReviews(QList<RecordEntry>& versions)
{
    const ExaminerRecord record(versions);
    QSet<qint64> open;
    for (const RecordEntry& version : std::as_const(versions)) {
        if (!isReview(version.content))
            continue;
        const QList<RecordEntry> history = record.history(version.first);
        if (texts(history.last().content, kSigned).size() < texts(history.last().content, kExaminers).size())
            open.insert(version.first.value);
    }
    for (RecordEntry& version : versions) {
        const auto review = reviewOf(version.content);
        if (!review || !open.contains(review->value))
            continue;
        version.content.payload.remove(kOpinionsKey);
        version.content.payload.remove(kText);
        version.content.payload.insert(kSealedKey, true);
    }
}

} // namespace semblance::cases
