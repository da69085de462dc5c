// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/jobs/batch_csv.h"
#include "core/jobs/batch_service.h"
#include "core/jobs/batch_store.h"
#include "support/fake_analyzer.h"
#include "support/result_check.h"
#include "support/soon.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace semblance;
using jobs::BatchAddition;
using jobs::BatchId;
using jobs::BatchItem;
using jobs::BatchOptions;
using jobs::BatchService;
using test::FakeAnalysisPlan;
using State = BatchItem::State;

namespace {

constexpr int kManyBatches = 10000;

/// Counts what is really computed.
class Counting : public jobs::AnalysisService::Analyzer {
public:
    Counting(const FakeAnalysisPlan& plan, QStringList& begun)
        : m_fake(plan)
        , m_begun(begun)
    {
    }
    Result<jobs::AnalysisEnd> run(const jobs::AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress) override
    {
        m_begun << QFileInfo(request.evidencePath).fileName();
        return m_fake.run(request, std::move(stop), progress);
    }

private:
    test::FakeAnalyzer m_fake;
    QStringList& m_begun;
};

/// A queue in a folder of its own, which can be ended and begun again.
struct Batch {
    Batch() { QDir().mkpath(folder.filePath(QStringLiteral("evidence/deep/.hidden"))); }
    ~Batch() { end(); }

    QString file(const QString& name, const QByteArray& content = {}) const
    {
        const QString path = folder.filePath(QStringLiteral("evidence/") + name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content.isEmpty() ? name.toUtf8() : content) < 0)
            qFatal("%s can't be written", qPrintable(path));
        return path;
    }
    QString queueFolder() const { return folder.filePath(QStringLiteral("queue")); }

    BatchService& begin()
    {
        end();
        service = std::make_unique<BatchService>([this] { return std::make_unique<Counting>(plan, begun); }, queueFolder(), folder.path());
        return *service;
    }
    void end()
    {
        service.reset();
    }
    QStringList names() const
    {
        QStringList all;
        for (const BatchItem& item : service->items())
            all << QFileInfo(item.path).fileName();
        return all;
    }
    BatchId id(const QString& name) const
    {
        for (const BatchItem& item : service->items()) {
            if (QFileInfo(item.path).fileName() == name)
                return item.id;
        }
        return 0;
    }
    State state(const QString& name) const { return service->find(id(name))->state; }
    bool allFinished() const
    {
        return !service->items().isEmpty() && !service->isAdding()
            && std::all_of(service->items().cbegin(), service->items().cend(), [](const BatchItem& item) { return item.isFinished(); });
    }

    QTemporaryDir folder;
    FakeAnalysisPlan plan;
    QStringList begun; ///< by the analysis thread; read it when nothing runs
    std::unique_ptr<BatchService> service;
};

QString described(const BatchItem& item)
{
    return QStringLiteral("%1: %2, error '%3', %4 frames, notices: %5")
        .arg(item.path, jobs::batchStateName(item.state), item.error.message)
        .arg(item.triage ? item.triage->framesAnalyzed : -1)
        .arg(item.notices.join(QStringLiteral("; ")));
}

const QString kA = QStringLiteral("a.mp4");
const QString kB = QStringLiteral("b.mp4");
const QString kC = QStringLiteral("c.mp4");
const QString kBroken = QStringLiteral("broken.txt");

} // namespace

class TestBatchService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreAnalysedInOrderIntoOneCaseAndShowTheirTriage()
    {
        Batch b;
        BatchService& service = b.begin();
        QSignalSpy added(&service, &BatchService::added);
        service.add({ b.file(kB), b.file(kA) }, {});
        SOON(b.allFinished());
        QCOMPARE(b.begun, QStringList({ kB, kA }));
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].value<BatchAddition>().added, 2);
        QVERIFY(QFileInfo(service.casePath()).fileName().startsWith(QStringLiteral("batch-")));
        auto file = cases::CaseFile::open(service.casePath(), cases::CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(file);
        const auto evidence = (*file)->evidence();
        VERIFY_RESULT(evidence);
        QCOMPARE(evidence->size(), 2);

        const BatchItem& item = service.items().first();
        QCOMPARE(item.state, State::Done);
        QVERIFY(item.triage);
        QCOMPARE(item.triage->sha256, *fileSha256(item.path));
        QCOMPARE(item.triage->framesAnalyzed, 20);
        QCOMPARE(item.triage->tracks, 2);
        QCOMPARE(item.triage->faces, 35);
        QCOMPARE(item.triage->durationSeconds, 0.8);
        QVERIFY(item.triage->demonstration);
        const auto verdict = (*file)->verdict(item.triage->run);
        VERIFY_RESULT(verdict);
        QCOMPARE(item.triage->videoMean, (*verdict).probabilities->front());
        QCOMPARE(service.totals().done, 2);
        QCOMPARE(service.totals().fraction, 1.0);
    }

    void foldersAreWalkedToAnyDepthForMediaOnly()
    {
        Batch b;
        b.plan.batches = std::make_shared<QSemaphore>();
        for (const char* name : { "z.MP4", "notes.txt", "deep/y.png", "deep/.hidden/x.mp4", "deep/list.csv" })
            b.file(QString::fromLatin1(name));
        QVERIFY(QFile::link(b.folder.filePath(QStringLiteral("evidence")), b.folder.filePath(QStringLiteral("evidence/deep/loop"))));
        BatchService& service = b.begin();
        service.add({ b.folder.filePath(QStringLiteral("evidence")) }, {});
        SOON_EQUAL(b.names(), QStringList({ QStringLiteral("z.MP4"), QStringLiteral("y.png") }));
    }

    void aBrokenFileAmongGoodOnesKeepsItsSentenceAndStopsNothing()
    {
        Batch b;
        BatchService& service = b.begin();
        const QString gone = b.folder.filePath(QStringLiteral("evidence/gone.mp4"));
        service.add({ b.file(kA), b.file(kBroken), gone, b.file(kB) }, {});
        SOON(b.allFinished());
        QCOMPARE(b.state(kA), State::Done);
        QCOMPARE(b.state(kB), State::Done);
        QCOMPARE(b.state(kBroken), State::Failed);
        QVERIFY(service.find(b.id(kBroken))->error.message.contains(kBroken));
        QCOMPARE(b.state(QStringLiteral("gone.mp4")), State::Failed);
        QCOMPARE(service.totals().failed, 2);

        // Once it is there it is tried again, by retry or by adding it once more.
        b.file(QStringLiteral("gone.mp4"));
        service.retry({ b.id(QStringLiteral("gone.mp4")), b.id(kA) });
        SOON(b.allFinished());
        QCOMPARE(b.state(QStringLiteral("gone.mp4")), State::Done);
        QCOMPARE(b.begun.count(kA), 1);
        QSignalSpy added(&service, &BatchService::added);
        service.add({ b.folder.filePath(QStringLiteral("evidence/broken.txt")) }, {});
        SOON_EQUAL(added.size(), 1);
        QCOMPARE(added[0][0].value<BatchAddition>().again, 1);
        SOON(b.allFinished());
        QCOMPARE(b.begun.count(kBroken), 2);
    }

    void theSameFileTwiceIsOneEntryAndTheSameContentOneAnalysis()
    {
        Batch b;
        BatchService& service = b.begin();
        QSignalSpy added(&service, &BatchService::added);
        const QString a = b.file(kA, "same");
        service.add({ a, a }, {});
        service.add({ a }, {});
        SOON_EQUAL(added.size(), 2);
        QCOMPARE(added[0][0].value<BatchAddition>().known, 1);
        QCOMPARE(added[1][0].value<BatchAddition>().known, 1);
        service.add({ b.file(kB, "same") }, {});
        SOON(b.allFinished());
        QCOMPARE(service.items().size(), 2);
        const BatchItem& first = service.items()[0];
        const BatchItem& second = service.items()[1];
        QCOMPARE(second.triage->run.value, first.triage->run.value);
        QVERIFY(second.notices.join(QLatin1Char(' ')).contains(QStringLiteral("not repeated")));
        auto file = cases::CaseFile::open(service.casePath(), cases::CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(file);
        const auto runs = (*file)->runs((*file)->evidence()->first().id);
        VERIFY_RESULT(runs);
        QCOMPARE(runs->size(), 1);
    }

    void anEndInTheMiddleLosesNothingAndTheRunGoesOnPaused()
    {
        Batch b;
        b.plan.batches = std::make_shared<QSemaphore>();
        b.plan.frames = 400;
        BatchOptions how;
        how.model = QStringLiteral("m");
        how.settings.every = 2;
        b.begin().add({ b.file(kA), b.file(kB), b.file(kC) }, how);
        SOON_EQUAL(b.service->items().size(), 3);
        SOON_EQUAL(b.service->isRunning(), true);
        b.service->move({ b.id(kC) }, b.id(kB));
        b.service->stop({ b.id(kB) });
        b.plan.batches->release(30);
        SOON(b.service->find(b.id(kA))->progress.done > 64);
        const QString casePath = b.service->casePath();

        BatchService& service = b.begin();
        SOON_EQUAL(service.access(), BatchService::Access::Ready);
        QCOMPARE(b.names(), QStringList({ kA, kC, kB }));
        QCOMPARE(service.casePath(), casePath);
        QCOMPARE(b.state(kA), State::Waiting);
        QCOMPARE(b.state(kB), State::Stopped);
        QCOMPARE(b.state(kC), State::Waiting);
        QCOMPARE(service.items()[0].how.model, QStringLiteral("m"));
        QCOMPARE(service.items()[0].how.settings.every, 2);
        QVERIFY(service.isPaused());
        QVERIFY(!service.isRunning());
        b.plan.batches->release(kManyBatches);
        service.setPaused(false);
        SOON(b.allFinished());
        QCOMPARE(b.state(kA), State::Done);
        QVERIFY2(service.items()[0].notices.join(QLatin1Char(' ')).contains(QStringLiteral("goes on from an earlier analysis")),
            qPrintable(service.items()[0].notices.join(QLatin1Char(' '))));
        QCOMPARE(service.items()[0].triage->framesAnalyzed, 200);
        const auto triage = service.items()[0].triage;

        // And what is done comes back as it was, with nothing to wait for.
        BatchService& again = b.begin();
        SOON_EQUAL(again.access(), BatchService::Access::Ready);
        QVERIFY(!again.isPaused());
        QVERIFY(again.items()[0].triage == triage);
        QCOMPARE(b.begun.count(kA), 2);
    }

    void aKilledProgramLeavesTheQueueWhole()
    {
        Batch b;
        QStringList files;
        for (int i = 0; i < 30; ++i)
            files << b.file(QStringLiteral("%1.mp4").arg(i, 2, 10, QLatin1Char('0')));
        // Killed at ever later moments: while files come in, while the first run, while they end.
        for (int round = 0; round < 6; ++round) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("SEMBLANCE_BATCH_CHILD"), b.folder.path());
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), files);
            QVERIFY(child.waitForStarted());
            QByteArray told;
            SOON((told += child.readAllStandardOutput()).count('.') > round * 5 || child.state() == QProcess::NotRunning);
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished(300000));
            auto store = jobs::BatchStore::open(b.queueFolder());
            VERIFY_RESULT(store);
            const auto items = (*store)->items();
            VERIFY_RESULT(items);
            QVERIFY(items->isEmpty() || items->size() == files.size());
            for (const BatchItem& item : *items) {
                QVERIFY2(item.state == State::Waiting || item.state == State::Done, qPrintable(described(item)));
                if (item.state == State::Done)
                    QVERIFY2(item.triage->framesAnalyzed == 20, qPrintable(described(item)));
            }
        }
        BatchService& service = b.begin();
        SOON_EQUAL(service.access(), BatchService::Access::Ready);
        service.add(files, {});
        service.setPaused(false);
        SOON(b.allFinished());
        QCOMPARE(service.items().size(), files.size());
        QCOMPARE(service.totals().done, static_cast<int>(files.size()));
        auto file = cases::CaseFile::open(service.casePath(), cases::CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(file);
        const auto all = (*file)->evidence();
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), files.size());
        for (const cases::Evidence& evidence : *all) {
            int finished = 0;
            const auto runs = (*file)->runs(evidence.id);
            VERIFY_RESULT(runs);
            for (const cases::Run& run : *runs)
                finished += run.status == analysis::Status::Complete;
            QCOMPARE(finished, 1);
        }
    }

    void pausingHoldsTheRunningFileAndStoppingStillWorks()
    {
        Batch b;
        b.plan.batches = std::make_shared<QSemaphore>();
        b.plan.frames = 200;
        BatchService& service = b.begin();
        service.add({ b.file(kA), b.file(kB) }, {});
        b.plan.batches->release(2);
        SOON(service.items().size() == 2 && service.items().first().progress.done > 0);
        service.setPaused(true);
        b.plan.batches->release(kManyBatches);
        service.stop({ b.id(kA) });
        SOON_EQUAL(b.state(kA), State::Stopped);
        QCOMPARE(b.state(kB), State::Waiting);
        QVERIFY(!service.isRunning());
        service.retry({ b.id(kA) });
        service.setPaused(false);
        SOON(b.allFinished());
        QCOMPARE(b.begun, QStringList({ kA, kA, kB }));
        QCOMPARE(service.items().first().triage->framesAnalyzed, 200);
    }

    void aPausedFileGoesOnWhereItWas()
    {
        Batch b;
        b.plan.batches = std::make_shared<QSemaphore>();
        b.plan.frames = 200;
        BatchService& service = b.begin();
        service.add({ b.file(kA) }, {});
        b.plan.batches->release(2);
        SOON(service.items().size() == 1 && service.items().first().progress.done > 0);
        service.setPaused(true);
        b.plan.batches->release(kManyBatches);
        service.setPaused(false);
        SOON(b.allFinished());
        QCOMPARE(b.begun.size(), 1);
        QVERIFY(service.items().first().notices.isEmpty());
    }

    void theOrderFollowsMovesAndIsKept()
    {
        Batch b;
        b.plan.batches = std::make_shared<QSemaphore>();
        BatchService& service = b.begin();
        service.setPaused(true);
        service.add({ b.file(kA), b.file(kB), b.file(kC) }, {});
        SOON_EQUAL(service.items().size(), 3);
        service.move({ b.id(kC) }, b.id(kA));
        QCOMPARE(b.names(), QStringList({ kC, kA, kB }));
        service.move({ b.id(kC), b.id(kA) }, std::nullopt);
        QCOMPARE(b.names(), QStringList({ kB, kC, kA }));
        service.move({ b.id(kC), b.id(kA) }, b.id(kA));
        QCOMPARE(b.names(), QStringList({ kB, kC, kA }));
        b.begin();
        SOON_EQUAL(b.names(), QStringList({ kB, kC, kA }));
        b.plan.batches->release(kManyBatches);
        b.service->setPaused(false);
        SOON(b.allFinished());
        QCOMPARE(b.begun, QStringList({ kB, kC, kA }));
    }

    void aRunningFileCanBeRemovedAndAnEmptyListForgetsItsCase()
    {
        Batch b;
        b.plan.batches = std::make_shared<QSemaphore>();
        BatchOptions how;
        how.casePath = b.folder.filePath(QStringLiteral("open.semcase"));
        BatchService& service = b.begin();
        service.add({ b.file(kA), b.file(kB) }, how);
        SOON(service.isRunning() && service.items().size() == 2);
        QCOMPARE(service.casePath(), how.casePath);
        service.remove({ b.id(kA) });
        b.plan.batches->release(kManyBatches);
        SOON(b.allFinished());
        QCOMPARE(b.names(), QStringList { kB });
        service.remove({ b.id(kB) });
        QVERIFY(service.casePath().isEmpty());
        QVERIFY(QFile::exists(how.casePath));
        b.begin();
        SOON_EQUAL(b.service->access(), BatchService::Access::Ready);
        QVERIFY(b.service->items().isEmpty() && b.service->casePath().isEmpty());
    }

    void oneWindowHasTheQueueAndADamagedOneIsSaid()
    {
        Batch b;
        b.begin();
        SOON_EQUAL(b.service->access(), BatchService::Access::Ready);
        BatchService second([&b] { return std::make_unique<Counting>(b.plan, b.begun); }, b.queueFolder(), b.folder.path());
        QSignalSpy failed(&second, &BatchService::failed);
        SOON_EQUAL(second.access(), BatchService::Access::Refused);
        QVERIFY(failed[0][0].value<Error>().message.contains(QStringLiteral("Another window")));
        b.end();
        QFile queue(QDir(b.queueFolder()).filePath(QStringLiteral("queue.sqlite")));
        QVERIFY(queue.open(QIODevice::WriteOnly) && queue.write(QByteArray(5000, 'x')) > 0);
        queue.close();
        second.open();
        SOON_EQUAL(failed.size(), 2);
        QVERIFY2(failed[1][0].value<Error>().message.contains(QStringLiteral("damaged")), qPrintable(failed[1][0].value<Error>().message));
        QVERIFY(queue.remove());
        second.open();
        SOON_EQUAL(second.access(), BatchService::Access::Ready);
    }

    void whatTheExaminerExcludesIsReadAgain()
    {
        Batch b;
        BatchService& service = b.begin();
        service.add({ b.file(kA) }, {});
        SOON(b.allFinished());
        const jobs::Triage before = *service.items().first().triage;
        {
            auto file = cases::CaseFile::open(service.casePath());
            VERIFY_RESULT(file);
            for (const int track : { 0, 1 }) {
                cases::RecordContent content;
                content.kind = cases::RecordKind::Exclusion;
                content.run = before.run;
                content.track = track;
                VERIFY_RESULT((*file)->addEntry((*file)->evidence()->first().id, content, QStringLiteral("examiner")));
            }
        }
        service.readAgain({ service.items().first().id });
        SOON_EQUAL(service.items().first().triage->tracks, 0);
        const jobs::Triage after = *service.items().first().triage;
        QVERIFY(!after.primary && !after.worst && !after.suspiciousShare && !after.peakFrame && !after.videoMean);
        QVERIFY(after.isUndecided() && !after.isSuspicious());
    }
};

/// The program that is killed: analyses its arguments into the folder named by the environment, a dot on stdout for each change.
static int runChild(int& argc, char** argv, const QString& folder)
{
    QCoreApplication application(argc, argv);
    BatchService service([] { return std::make_unique<test::FakeAnalyzer>(FakeAnalysisPlan()); }, folder + QStringLiteral("/queue"), folder);
    QObject::connect(&service, &BatchService::changed, [&service] {
        if (service.access() == BatchService::Access::Ready && service.isPaused())
            service.setPaused(false);
        std::fputs(".", stdout);
        std::fflush(stdout);
    });
    service.add(QCoreApplication::arguments().mid(1), {});
    return QCoreApplication::exec();
}

int main(int argc, char** argv)
{
    if (const QString folder = qEnvironmentVariable("SEMBLANCE_BATCH_CHILD"); !folder.isEmpty())
        return runChild(argc, argv, folder);
    QCoreApplication application(argc, argv);
    TestBatchService test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_batch_service.moc"
