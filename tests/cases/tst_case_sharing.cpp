// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sql.h"
#include "core/cases/schema.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;
using analysis::Status;

namespace {

constexpr qint64 kBatch = 5;

/// The child: works on a run for ever and says after each batch how far it is.
int appendUntilKilled(const QString& path)
{
    const auto file = CaseFile::open(path);
    if (!file)
        return 1;
    const auto evidence = (*file)->addEvidence(sampleEvidence());
    const auto run = (*file)->startRun(sampleRun(*evidence));
    for (qint64 first = 0;; first += kBatch) {
        if (!(*file)->appendFrames(*run, sampleFrames(first, kBatch)))
            return 2;
        printf("%lld\n", static_cast<long long>(first + kBatch - 1));
        fflush(stdout);
    }
}

/// Another child: opens the case, perhaps as the first, and adds one piece of evidence of its own.
int addEvidence(const QString& path, qint64 number)
{
    const auto file = CaseFile::open(path);
    if (!file) {
        puts(qPrintable(file.error().message));
        return 1;
    }
    const auto added = (*file)->addEvidence(sampleEvidence(number));
    if (!added)
        puts(qPrintable(added.error().message));
    return added ? 0 : 2;
}

QString integrity(const QString& path)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly, caseFileSubject());
    const auto keys = (*connection)->value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    return (*connection)->value(QStringLiteral("PRAGMA integrity_check"))->toString() + QLatin1Char(' ') + keys->toString();
}

} // namespace

/// Several programs and threads on one case, and programs that die in the middle.
class CaseSharingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QString& name) const { return m_dir.filePath(name); }
    std::unique_ptr<QProcess> child(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), arguments);
        return process;
    }
    static Result<std::optional<Run>> resumable(const CaseFile& file)
    {
        const Run wanted = sampleRun({ 1 });
        return file.resumableRun({ 1 }, wanted.model, wanted.settings, wanted.software);
    }

private Q_SLOTS:
    void aKilledProgramLeavesWholeBatchesThatCanBeContinued()
    {
        const QString path = file(QStringLiteral("killed.semcase"));
        const auto process = child({ QStringLiteral("--append"), path });
        int lines = 0;
        while (lines < 4 && process->waitForReadyRead(300000))
            lines += static_cast<int>(process->readAllStandardOutput().count('\n'));
        QVERIFY(lines >= 4);

        // Nobody else may write while the program lives.
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("is in use by"));
        QCOMPARE((*CaseFile::open(path, CaseFile::Mode::ReadOnly))->run({ 1 })->status, Status::Running);

        process->kill();
        QVERIFY(process->waitForFinished(-1));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(integrity(path), QStringLiteral("ok 0"));
        const auto opened = CaseFile::open(path);
        VERIFY_RESULT(opened);
        CaseFile& caseFile = **opened;
        QCOMPARE(caseFile.run({ 1 })->status, Status::Cancelled);
        const auto unfinished = resumable(caseFile);
        VERIFY_RESULT(unfinished);
        QVERIFY(unfinished->has_value());
        const RunId run = (*unfinished)->id;
        const qint64 last = (*unfinished)->lastFrame.value_or(-1);
        QVERIFY(last >= 4 * kBatch - 1);
        QCOMPARE((last + 1) % kBatch, 0);

        // Continued to the end it is as if nothing had happened.
        const qint64 end = last + 1 + 3 * kBatch;
        VERIFY_RESULT(caseFile.resumeRun(run));
        VERIFY_RESULT(caseFile.appendFrames(run, sampleFrames(last + 1, 3 * kBatch)));
        VERIFY_RESULT(caseFile.finishRun(run, Status::Complete, {}));
        const auto undisturbed = CaseFile::open(file(QStringLiteral("undisturbed.semcase")));
        const auto evidence = (*undisturbed)->addEvidence(sampleEvidence());
        const auto whole = (*undisturbed)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*undisturbed)->appendFrames(*whole, sampleFrames(0, end)));
        QVERIFY(caseFile.verdict(run)->probabilities == (*undisturbed)->verdict(*whole)->probabilities);
        QCOMPARE(caseFile.verdict(run)->framesAnalyzed, (*undisturbed)->verdict(*whole)->framesAnalyzed);
        const auto faces = caseFile.faces(run, 0, end);
        const auto expected = (*undisturbed)->faces(*whole, 0, end);
        QCOMPARE(faces->size(), expected->size());
        for (qsizetype i = 0; i < faces->size(); ++i) {
            QCOMPARE(faces->at(i).frame, expected->at(i).frame);
            QVERIFY(faces->at(i).probabilities == expected->at(i).probabilities);
        }
        QVERIFY(!resumable(caseFile)->has_value());
    }

    void aCopyOfTheFileAloneIsWholeAfterARun()
    {
        const QString path = file(QStringLiteral("open_elsewhere.semcase"));
        const auto writer = CaseFile::open(path);
        const auto reader = CaseFile::open(path, CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(reader);
        const auto evidence = (*writer)->addEvidence(sampleEvidence());
        const auto run = (*writer)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*writer)->appendFrames(*run, sampleFrames(0, 20)));
        QCOMPARE((*reader)->faces(*run, 0, 19)->size(), 26);
        VERIFY_RESULT((*writer)->finishRun(*run, Status::Complete, {}));
        const QString copy = file(QStringLiteral("copy.semcase"));
        QVERIFY(QFile::copy(path, copy));
        const auto copied = CaseFile::open(copy, CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(copied);
        QCOMPARE((*copied)->run(*run)->status, Status::Complete);
        QCOMPARE((*copied)->faces(*run, 0, 19)->size(), 26);
    }

    void aConnectionLostInATransactionLeavesNothingOfIt()
    {
        const QString path = file(QStringLiteral("lost.semcase"));
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT((*opened)->addEvidence(sampleEvidence()));
        }
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT((*connection)->exec(QStringLiteral("BEGIN IMMEDIATE")));
            VERIFY_RESULT((*connection)->exec(QStringLiteral("DELETE FROM evidence")));
        }
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            Transaction tx(**connection, Transaction::Kind::Write);
            QVERIFY(tx.exec(QStringLiteral("DELETE FROM evidence")));
        }
        const auto opened = CaseFile::open(path);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->evidence()->size(), 1);
    }

    void aRunWhoseObjectIsGoneCanBeResumedInTheSameProgram()
    {
        const QString path = file(QStringLiteral("same_program.semcase"));
        auto first = CaseFile::open(path);
        const auto evidence = (*first)->addEvidence(sampleEvidence());
        const auto run = (*first)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*first)->appendFrames(*run, sampleFrames(0, 5)));
        const auto second = CaseFile::open(path);
        VERIFY_RESULT(second);
        QVERIFY(!resumable(**second)->has_value());
        VERIFY_ERROR((*second)->resumeRun(*run), QStringLiteral("Another program is working"));
        first->reset();
        QVERIFY(resumable(**second)->has_value());
        VERIFY_RESULT((*second)->resumeRun(*run));
        VERIFY_RESULT((*second)->appendFrames(*run, sampleFrames(5, 5)));
    }

    void onlyAnUnfinishedRunWithTheSameInputsIsResumed_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("the same") << 0;
        QTest::newRow("other model file") << 1;
        QTest::newRow("other model name") << 2;
        QTest::newRow("other settings") << 3;
        QTest::newRow("other software") << 4;
        QTest::newRow("finished") << 5;
        QTest::newRow("other evidence") << 6;
    }
    void onlyAnUnfinishedRunWithTheSameInputsIsResumed()
    {
        QFETCH(int, change);
        const auto opened = CaseFile::open(file(QStringLiteral("resume%1.semcase").arg(change)));
        CaseFile& caseFile = **opened;
        VERIFY_RESULT(caseFile.addEvidence(sampleEvidence(1)));
        VERIFY_RESULT(caseFile.addEvidence(sampleEvidence(2)));
        const auto run = caseFile.startRun(sampleRun({ 1 }));
        VERIFY_RESULT(caseFile.finishRun(*run, change == 5 ? Status::Partial : Status::Cancelled, {}));
        Run wanted = sampleRun({ change == 6 ? 2 : 1 });
        if (change == 1)
            wanted.model.sha256 = sampleHash(77);
        if (change == 2)
            wanted.model.name = QStringLiteral("other");
        if (change == 3)
            wanted.settings.threshold = 0.6;
        if (change == 4)
            wanted.software.insert(QStringLiteral("qt"), QStringLiteral("6.5.0"));
        const auto found = caseFile.resumableRun(wanted.evidence, wanted.model, wanted.settings, wanted.software);
        VERIFY_RESULT(found);
        QCOMPARE(found->has_value(), change == 0);
    }

    void aRunThatWasTakenOverTakesNothingFromItsFormerProgram()
    {
        const QString path = file(QStringLiteral("taken.semcase"));
        const auto opened = CaseFile::open(path);
        const auto evidence = (*opened)->addEvidence(sampleEvidence());
        const auto run = (*opened)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*opened)->appendFrames(*run, sampleFrames(0, 5)));
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        VERIFY_RESULT((*connection)->exec(QStringLiteral("UPDATE analysis_run SET worker = '{\"host\": \"elsewhere\"}'")));
        VERIFY_ERROR((*opened)->appendFrames(*run, sampleFrames(5, 5)), QStringLiteral("taken over"));
        VERIFY_ERROR((*opened)->finishRun(*run, Status::Complete, {}), QStringLiteral("taken over"));
        QCOMPARE((*opened)->run(*run)->lastFrame, 4);
    }

    void programsThatMakeTheSameCaseAtOnceAllGetIt()
    {
        const QString path = file(QStringLiteral("at_once.semcase"));
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 1; i <= 5; ++i)
            processes.push_back(child({ QStringLiteral("--add"), path, QString::number(i) }));
        for (const auto& process : processes) {
            QVERIFY(process->waitForFinished(300000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardOutput().constData());
        }
        QCOMPARE(integrity(path), QStringLiteral("ok 0"));
        const auto opened = CaseFile::open(path, CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->evidence()->size(), 5);
    }

    void twoThreadsWriteAndAThirdReadsWithoutHarm()
    {
        const QString path = file(QStringLiteral("threads.semcase"));
        VERIFY_RESULT(CaseFile::open(path));
        constexpr qint64 kBatches = 12;
        QString problem[2];
        const auto write = [&](int writer) {
            const auto opened = CaseFile::open(path);
            if (!opened) {
                problem[writer] = opened.error().message;
                return;
            }
            const auto evidence = (*opened)->addEvidence(sampleEvidence(writer + 1));
            const auto run = (*opened)->startRun(sampleRun(*evidence));
            for (qint64 i = 0; i < kBatches; ++i) {
                if (auto stored = (*opened)->appendFrames(*run, sampleFrames(i * kBatch, kBatch)); !stored) {
                    problem[writer] = stored.error().message;
                    return;
                }
            }
            if (auto finished = (*opened)->finishRun(*run, Status::Complete, {}); !finished)
                problem[writer] = finished.error().message;
        };
        std::jthread first(write, 0);
        std::jthread second(write, 1);
        {
            // Whatever is read at any moment belongs together: the verdict's faces are those that are there.
            const auto reader = CaseFile::open(path, CaseFile::Mode::ReadOnly);
            VERIFY_RESULT(reader);
            bool finished = false;
            while (!finished) {
                const auto evidence = (*reader)->evidence();
                VERIFY_RESULT(evidence);
                int complete = 0;
                for (const Evidence& each : *evidence) {
                    const auto runs = (*reader)->runs(each.id);
                    VERIFY_RESULT(runs);
                    for (const Run& run : *runs) {
                        complete += run.status == Status::Complete;
                        const auto verdict = (*reader)->verdict(run.id);
                        VERIFY_RESULT(verdict);
                        QCOMPARE(verdict->probabilities.has_value(), verdict->faces > 0);
                        if (verdict->probabilities) {
                            QVERIFY(verdict->probabilities->front() <= 1);
                        }
                    }
                }
                finished = complete == 2 || !problem[0].isEmpty() || !problem[1].isEmpty();
            }
        }
        first.join();
        second.join();
        QCOMPARE(problem[0], QString());
        QCOMPARE(problem[1], QString());
        QCOMPARE(integrity(path), QStringLiteral("ok 0"));
        const auto opened = CaseFile::open(path);
        for (const qint64 run : { 1, 2 }) {
            QCOMPARE((*opened)->run({ run })->lastFrame, kBatches * kBatch - 1);
            QCOMPARE((*opened)->faces({ run }, 0, 1000)->size(), 78);
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--append"))
        return appendUntilKilled(arguments[2]);
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--add"))
        return addEvidence(arguments[2], arguments[3].toLongLong());
    CaseSharingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_case_sharing.moc"
