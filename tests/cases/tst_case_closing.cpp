// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_contents.h"
#include "core/custody/verify_case.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;

class CaseClosingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".semcase")); }

private Q_SLOTS:
    void aClosedCaseRefusesEveryChangeUntilItIsReopened()
    {
        const auto file = CaseFile::open(path());
        VERIFY_RESULT(file);
        const auto evidence = (*file)->addEvidence(test::sampleEvidence());
        VERIFY_RESULT(evidence);
        const auto note = (*file)->addEntry(*evidence, { RecordKind::Note, {}, {}, {}, {}, {} }, {});
        VERIFY_RESULT(note);
        VERIFY_RESULT((*file)->close(QStringLiteral("reported"), QStringLiteral("Ada")));
        const QString sentence = QStringLiteral("was closed by Ada");
        VERIFY_ERROR((*file)->addEvidence(test::sampleEvidence(2)), sentence);
        VERIFY_ERROR((*file)->startRun(test::sampleRun(*evidence)), sentence);
        VERIFY_ERROR((*file)->addEntry(*evidence, { RecordKind::Note, {}, {}, {}, {}, {} }, {}), sentence);
        VERIFY_ERROR((*file)->withdrawEntry(note->id, {}), sentence);
        VERIFY_ERROR((*file)->setCaseFacts({ { QStringLiteral("title"), QStringLiteral("x") } }, {}), sentence);
        VERIFY_ERROR((*file)->addIntake(*evidence, {}), sentence);
        VERIFY_ERROR((*file)->close(QStringLiteral("again"), {}), QStringLiteral("closed already"));

        const auto second = CaseFile::open(path());
        VERIFY_RESULT(second);
        VERIFY_ERROR((*second)->addEvidence(test::sampleEvidence(2)), sentence);
        VERIFY_RESULT((*second)->reopen(QStringLiteral("new material"), {}));
        const auto closing = (*file)->closing();
        VERIFY_RESULT(closing);
        QVERIFY(!*closing);
        VERIFY_RESULT((*file)->addEvidence(test::sampleEvidence(2)));
        VERIFY_ERROR((*file)->reopen(QStringLiteral("again"), {}), QStringLiteral("is not closed"));
        VERIFY_ERROR((*file)->close(QStringLiteral("  "), {}), QStringLiteral("Say why"));
    }

    void itCanBeReadVerifiedAndReportedAndSaysWhoClosedIt()
    {
        {
            const auto file = CaseFile::open(path());
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->close(QStringLiteral("reported"), QStringLiteral("Ada")));
            VERIFY_RESULT((*file)->logEvent(AuditKind::Exported, {}));
        }
        const auto summary = readCaseSummary(path());
        VERIFY_RESULT(summary);
        QVERIFY(summary->closing);
        QCOMPARE(summary->closing->reason, QStringLiteral("reported"));
        QCOMPARE(summary->closing->author, QStringLiteral("Ada"));
        QVERIFY(summary->closing->utc.isValid());
        const auto check = custody::verifyCase(path(), {}, {}, {});
        VERIFY_RESULT(check);
        QVERIFY(!check->differs());
    }

    void aCaseWithAnAnalysisThatGoesOnIsNotClosed()
    {
        const auto file = CaseFile::open(path());
        VERIFY_RESULT(file);
        const auto evidence = (*file)->addEvidence(test::sampleEvidence());
        const auto run = (*file)->startRun(test::sampleRun(*evidence));
        VERIFY_RESULT(run);
        VERIFY_ERROR((*file)->close(QStringLiteral("reported"), {}), QStringLiteral("is being worked on"));
        VERIFY_RESULT((*file)->finishRun(*run, analysis::Status::Cancelled, {}));
        VERIFY_RESULT((*file)->close(QStringLiteral("reported"), {}));
        VERIFY_ERROR((*file)->resumeRun(*run), QStringLiteral("was closed"));
    }

    void aConclusionIsKeptAsAKindOfItsOwn()
    {
        const auto file = CaseFile::open(path());
        VERIFY_RESULT(file);
        const auto evidence = (*file)->addEvidence(test::sampleEvidence());
        const QJsonObject words { { QStringLiteral("text"), QStringLiteral("Forged.") } };
        const auto entry = (*file)->addEntry(*evidence, { RecordKind::Conclusion, {}, {}, {}, {}, words }, {});
        VERIFY_RESULT(entry);
        VERIFY_RESULT((*file)->correctEntry(entry->id, { RecordKind::Conclusion, {}, {}, {}, {}, words }, {}));
        const auto contents = readCaseContents(path());
        VERIFY_RESULT(contents);
        const auto conclusions = contents->evidence.first().record.current(RecordKind::Conclusion);
        QCOMPARE(conclusions.size(), 1);
        QCOMPARE(conclusions.first().content.text(), QStringLiteral("Forged."));
    }
};
QTEST_GUILESS_MAIN(CaseClosingTest)
#include "tst_case_closing.moc"
