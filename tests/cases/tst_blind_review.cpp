// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/blind_review.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <tuple>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

namespace {

const QString kAda = QStringLiteral("Ada");
const QString kBob = QStringLiteral("Bob");

QJsonObject says(const char* mouth, const char* eye)
{
    return { { QStringLiteral("mouth"), QLatin1String(mouth) }, { QStringLiteral("eye"), QLatin1String(eye) } };
}

} // namespace

class BlindReviewTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_number = 0;
    std::unique_ptr<CaseFile> m_file;

    ExaminerRecord record() const { return ExaminerRecord(*m_file->record({ 1 })); }
    BlindReview review() const { return blindReviews(record(), { 1 }).last(); }
    Result<> begin(const QStringList& examiners = { kAda, kBob }) const
    {
        return m_file->addEntry({ 1 }, newBlindReview({ 1 }, examiners, QStringLiteral("second look")), {}).map([](const auto&) { });
    }
    Result<> judge(const QString& examiner, int track, const QJsonObject& opinions) const
    {
        const BlindReview open = review();
        const auto content = reviewOpinion(open, examiner, track, opinions, QStringLiteral("words of ") + examiner);
        const auto before = open.opinionOf(examiner, track);
        return (before ? m_file->correctEntry(before->id, content, {}) : m_file->addEntry({ 1 }, content, {})).map([](const auto&) { });
    }
    Result<> sign(const QString& examiner) const
    {
        const BlindReview open = review();
        return m_file->correctEntry(open.entry.id, signedReview(open, examiner), QStringLiteral("account of ") + examiner).map([](const auto&) {
        });
    }
    QString everyWord() const
    {
        QString words;
        const ExaminerRecord all = record();
        for (const RecordEntry& version : all.versions())
            words += QString::fromUtf8(QJsonDocument(version.content.payload).toJson());
        return words;
    }

private Q_SLOTS:
    void init()
    {
        auto file = CaseFile::open(m_dir.filePath(QStringLiteral("case%1.semcase").arg(++m_number)));
        VERIFY_RESULT(file);
        m_file = std::move(*file);
        const auto evidence = m_file->addEvidence(sampleEvidence());
        const auto run = m_file->startRun(sampleRun(*evidence));
        VERIFY_RESULT(m_file->appendFrames(*run, sampleFrames(0, 20)));
        VERIFY_RESULT(m_file->finishRun(*run, analysis::Status::Complete, {}));
    }

    void judgementsAreHiddenUntilBothHaveSigned()
    {
        VERIFY_RESULT(begin());
        VERIFY_RESULT(judge(kAda, 0, says("altered", "cannot_say")));
        VERIFY_RESULT(judge(kAda, 0, says("altered", "not_altered"))); // corrected: an older version must not leak either
        VERIFY_RESULT(judge(kBob, 0, says("altered", "altered")));
        VERIFY_RESULT(judge(kBob, 1, says("not_altered", "not_altered")));
        VERIFY_RESULT(sign(kAda));
        QVERIFY(review().isSealed());
        QCOMPARE(review().judged(kAda), QSet<int>({ 0 }));
        QCOMPARE(review().judged(kBob), QSet<int>({ 0, 1 }));
        QVERIFY(reviewAgreement(review(), { QStringLiteral("mouth") }).isEmpty());
        QVERIFY2(!everyWord().contains(QStringLiteral("altered")) && !everyWord().contains(QStringLiteral("words of")), qPrintable(everyWord()));
        QVERIFY(!record().judgement({ 1 }, 0)); // it is none of the first opinion mode

        VERIFY_RESULT(sign(kBob));
        QVERIFY(!review().isSealed());
        QVERIFY(everyWord().contains(QStringLiteral("words of Ada")));
        QCOMPARE(review().signatures.size(), 2);
        QCOMPARE(review().signatures[1].author, QStringLiteral("account of Bob"));
        const auto agreement = reviewAgreement(review(), { QStringLiteral("face"), QStringLiteral("eye"), QStringLiteral("mouth") });
        QCOMPARE(agreement.size(), 2);
        QCOMPARE(agreement[0].node, QStringLiteral("eye"));
        QCOMPARE(agreement[0].both, 1);
        QCOMPARE(agreement[0].agree, 0);
        QCOMPARE(agreement[1].agree, 1);
        QVERIFY(!agreement[1].kappa);
        const auto log = m_file->auditLog();
        VERIFY_RESULT(log);
        QCOMPARE(log->last().kind, QStringLiteral("record_corrected"));
        QVERIFY(!QString::fromUtf8(QJsonDocument(log->last().detailsObject()).toJson()).contains(QStringLiteral("altered")));
    }

    void stepsThatMakeNoSenseAreRefused()
    {
        VERIFY_ERROR(begin({ kAda, kAda }), QStringLiteral("two examiners that differ"));
        VERIFY_ERROR(begin({ kAda }), QStringLiteral("two examiners that differ"));
        VERIFY_ERROR(begin({ kAda, QStringLiteral(" ") }), QStringLiteral("two examiners that differ"));
        VERIFY_RESULT(begin());
        VERIFY_ERROR(begin({ kAda, QStringLiteral("Eve") }), QStringLiteral("going on already"));
        VERIFY_ERROR(sign(kAda), QStringLiteral("nothing to sign"));
        VERIFY_ERROR(judge(QStringLiteral("Eve"), 0, says("altered", "altered")), QStringLiteral("Eve is no examiner"));
        VERIFY_ERROR(judge(kAda, 0, says("maybe", "altered")), QStringLiteral("altered, not altered or can't say"));
        VERIFY_ERROR(judge(kAda, 0, {}), QStringLiteral("altered, not altered or can't say"));
        VERIFY_RESULT(judge(kAda, 0, says("altered", "altered")));
        const RecordEntry sealed = *review().opinionOf(kAda, 0);
        VERIFY_ERROR(m_file->addEntry({ 1 }, reviewOpinion(review(), kAda, 0, says("altered", "altered"), {}), {}), QStringLiteral("judged track 0 already"));
        VERIFY_ERROR(m_file->correctEntry(sealed.id, sealed.content, {}), QStringLiteral("altered, not altered or can't say"));
        RecordContent ofBob = reviewOpinion(review(), kBob, 0, says("altered", "altered"), {});
        VERIFY_ERROR(m_file->correctEntry(sealed.id, ofBob, {}), QStringLiteral("stays with its blind second review"));
        VERIFY_ERROR(m_file->correctEntry(sealed.id, { RecordKind::Note, {}, {}, {}, {}, {} }, {}), QStringLiteral("stays with its blind second review"));
        RecordContent plain = review().entry.content;
        plain.payload.remove(kReviewKey);
        VERIFY_ERROR(m_file->correctEntry(review().entry.id, plain, {}), QStringLiteral("can only be signed"));
        RecordContent renamed = newBlindReview({ 1 }, { kAda, QStringLiteral("Eve") }, QStringLiteral("second look"));
        VERIFY_ERROR(m_file->correctEntry(review().entry.id, renamed, {}), QStringLiteral("can only be signed"));
        VERIFY_ERROR(sign(QStringLiteral("Eve")), QStringLiteral("Eve is no examiner"));

        VERIFY_RESULT(sign(kAda));
        VERIFY_ERROR(sign(kAda), QStringLiteral("still to sign"));
        VERIFY_ERROR(judge(kAda, 0, says("not_altered", "altered")), QStringLiteral("Ada has signed"));
        VERIFY_ERROR(judge(kAda, 1, says("not_altered", "altered")), QStringLiteral("Ada has signed"));
        VERIFY_ERROR(m_file->withdrawEntry(sealed.id, {}), QStringLiteral("Ada has signed"));
        VERIFY_ERROR(m_file->withdrawEntry(review().entry.id, {}), QStringLiteral("can't be withdrawn"));
    }

    void aReviewWithoutASignatureCanBeTakenBackAndBegunAnew()
    {
        VERIFY_RESULT(begin());
        VERIFY_RESULT(judge(kAda, 0, says("altered", "altered")));
        VERIFY_RESULT(m_file->withdrawEntry(review().opinionOf(kAda, 0)->id, {}));
        QVERIFY(review().judged(kAda).isEmpty());
        VERIFY_RESULT(judge(kAda, 1, says("altered", "altered")));
        VERIFY_RESULT(m_file->withdrawEntry(review().entry.id, {}));
        VERIFY_RESULT(begin({ kAda, QStringLiteral("Eve") }));
        QVERIFY(review().opinions.isEmpty());
        QVERIFY(!everyWord().contains(QStringLiteral("altered"))); // what was judged in the withdrawn one stays sealed
    }

    void kappaIsCohens()
    {
        VERIFY_RESULT(begin());
        // 20 and 15 the same, 5 and 10 different: 0.7 agree, 0.5 by chance, kappa 0.4.
        int track = 0;
        for (const auto& [ada, bob, count] : { std::tuple("altered", "altered", 20), std::tuple("altered", "not_altered", 5),
                 std::tuple("not_altered", "altered", 10), std::tuple("not_altered", "not_altered", 15) }) {
            for (int i = 0; i < count; ++i, ++track) {
                VERIFY_RESULT(judge(kAda, track, says(ada, "altered")));
                VERIFY_RESULT(judge(kBob, track, says(bob, "altered")));
            }
        }
        VERIFY_RESULT(sign(kBob));
        VERIFY_RESULT(sign(kAda));
        const auto agreement = reviewAgreement(review(), { QStringLiteral("eye"), QStringLiteral("mouth") });
        QVERIFY(!agreement[0].kappa); // chance alone agrees always
        QCOMPARE(agreement[0].agree, 50);
        QVERIFY(agreement[1].kappa && std::abs(*agreement[1].kappa - 0.4) < 1e-12);
        QCOMPARE(agreement[1].agree, 35);
        QCOMPARE(agreement[1].counts[0][1], 5);
        QCOMPARE(agreement[1].counts[1][0], 10);
    }
};

QTEST_GUILESS_MAIN(BlindReviewTest)
#include "tst_blind_review.moc"
