// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/examiner_record.h"

#include <QSet>

#include <array>

/// Two examiners judge the tracks of one analysis without seeing each other's judgements until both have signed off. It is kept in the
/// examiner's record: the review is a note with kReviewKey, an object with "examiners" and "signed"; a judgement of it is one with kReviewKey,
/// the id of the review's first version, and kExaminerKey. CaseFile gives judgements of a review that is not signed by both without their
/// words, with kSealedKey, and refuses steps that make no sense. In the file itself they stand in plain text.
namespace semblance::cases {

inline const QString kReviewKey = QStringLiteral("review");
inline const QString kExaminerKey = QStringLiteral("examiner");
inline const QString kSealedKey = QStringLiteral("sealed");

struct ReviewSignature {
    QString examiner;
    QString author; ///< the account that signed
    QDateTime utc;
};

struct ReviewOpinion {
    RecordEntry entry;
    int track = 0;
    QString examiner;
    QJsonObject opinions; ///< by node; empty while sealed
};

struct BlindReview {
    RecordEntry entry;
    RunId run;
    QStringList examiners; ///< two
    QList<ReviewSignature> signatures;
    QList<ReviewOpinion> opinions;

    bool isSealed() const { return signatures.size() < examiners.size(); }
    bool hasSigned(const QString& examiner) const;
    QSet<int> judged(const QString& examiner) const;
    std::optional<RecordEntry> opinionOf(const QString& examiner, int track) const;
};

/// Of the analysis, oldest first.
QList<BlindReview> blindReviews(const ExaminerRecord& record, RunId run);

/// How the two judged one node over the tracks that both judged.
struct ReviewAgreement {
    QString node;
    int both = 0;
    int agree = 0;
    std::array<std::array<int, 3>, 3> counts {}; ///< by kOpinions of the first and of the second examiner
    /// Cohen, Educational and Psychological Measurement 20 (1960) 37. Absent for less than kLeastForKappa tracks, and where chance alone
    /// would agree always.
    std::optional<double> kappa;
};
inline constexpr int kLeastForKappa = 10;

/// In the order of the nodes; those alone that both judged anywhere. Empty while sealed.
QList<ReviewAgreement> reviewAgreement(const BlindReview& review, const QStringList& nodes);

RecordContent newBlindReview(RunId run, const QStringList& examiners, const QString& about);
RecordContent reviewOpinion(const BlindReview& review, const QString& examiner, int track, const QJsonObject& opinions, const QString& remark);
RecordContent signedReview(const BlindReview& review, const QString& examiner);

/// Whether this next version of an entry (before: the version before it, absent for a new entry; withdrawn: it takes the entry back) is a step
/// that reviews allow. record: unsealed. Error: Usage.
Result<> checkReviewStep(
    const ExaminerRecord& record, const std::optional<RecordEntry>& before, const RecordContent& content, bool withdrawn);

/// Takes the words from judgements of reviews that are not signed by both.
void sealReviews(QList<RecordEntry>& versions);

} // namespace semblance::cases
