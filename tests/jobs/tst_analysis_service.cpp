// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analysis_service.h"
#include "core/jobs/throttle.h"
#include "core/jobs/time_left.h"
#include "support/soon.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace semblance;
using jobs::AnalysisRequest;
using jobs::AnalysisService;
using jobs::JobEvent;

namespace {

using Body = std::function<Result<jobs::AnalysisEnd>(const AnalysisRequest&, std::stop_token, const ProgressFn&)>;

class Scripted : public AnalysisService::Analyzer {
public:
    explicit Scripted(Body body)
        : m_body(std::move(body))
    {
    }
    Result<jobs::AnalysisEnd> run(const AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress) override
    {
        return m_body(request, std::move(stop), progress);
    }

private:
    Body m_body;
};

AnalysisService::AnalyzerFactory scripted(const Body& body)
{
    return [body] { return std::make_unique<Scripted>(body); };
}

JobEvent last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? JobEvent() : spy.last()[0].value<JobEvent>();
}

void waitForStop(const std::stop_token& stop)
{
    QSemaphore stopped;
    std::stop_callback wake(stop, [&] { stopped.release(); });
    stopped.acquire();
}

} // namespace

class TestAnalysisService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobIsQueuedRunsAndEndsWithItsLastProgress()
    {
        AnalysisService service(scripted([](const AnalysisRequest&, std::stop_token, const ProgressFn& progress) {
            for (int i = 1; i <= 500; ++i)
                progress({ i, 500, QStringLiteral("analyse") });
            return jobs::AnalysisEnd { analysis::Status::Partial, {} };
        }));
        QSignalSpy spy(&service, &AnalysisService::jobEvent);
        AnalysisRequest request;
        request.evidencePath = QStringLiteral("e");
        request.casePath = QStringLiteral("c");
        const auto job = service.start(request);
        SOON_EQUAL(last(spy).state, JobEvent::State::Done);
        QCOMPARE(spy.first()[0].value<JobEvent>().state, JobEvent::State::Queued);
        QCOMPARE(spy[1][0].value<JobEvent>().state, JobEvent::State::Running);
        QCOMPARE(last(spy).job, job);
        QCOMPARE(last(spy).end.status, analysis::Status::Partial);
        QCOMPARE(last(spy).progress.done, 500);
        QCOMPARE(last(spy).evidencePath, QStringLiteral("e"));
        QCOMPARE(last(spy).casePath, QStringLiteral("c"));
    }

    void progressIsThrottled()
    {
        QElapsedTimer clock;
        qint64 spentMs = 0;
        AnalysisService service(scripted([&](const AnalysisRequest&, std::stop_token, const ProgressFn& progress) {
            clock.start();
            for (int i = 1; i <= 20000; ++i)
                progress({ i, 20000, QStringLiteral("analyse") });
            spentMs = clock.elapsed();
            return jobs::AnalysisEnd { analysis::Status::Complete, {} };
        }));
        QSignalSpy spy(&service, &AnalysisService::jobEvent);
        service.start({});
        SOON_EQUAL(last(spy).state, JobEvent::State::Done);
        QVERIFY2(spy.size() <= 4 + spentMs / jobs::kProgressIntervalMs, qPrintable(QString::number(spy.size())));
    }

    void neitherTheBeginningOfAStageNorTheLastWordIsLost()
    {
        QSemaphore seen;
        AnalysisService service(scripted([&](const AnalysisRequest&, std::stop_token, const ProgressFn& progress) {
            progress({ 1, 2, QStringLiteral("hash") });
            progress({ 2, 2, QStringLiteral("hash") });
            progress({ 0, 0, QStringLiteral("faces") });
            seen.acquire();
            progress({ 0, 9, QStringLiteral("analyse") });
            progress({ 1, 9, QStringLiteral("analyse") });
            progress({ 2, 9, QStringLiteral("analyse") });
            seen.acquire();
            return jobs::AnalysisEnd { analysis::Status::Complete, {} };
        }));
        QSignalSpy spy(&service, &AnalysisService::jobEvent);
        service.start({});
        SOON_EQUAL(last(spy).progress.stage, QStringLiteral("faces")); // While it goes on, without another word.
        QCOMPARE(last(spy).progress.total, 0);
        seen.release();
        SOON_EQUAL(last(spy).progress.done, 2); // Nor is the last word before a silence lost.
        seen.release();
        SOON_EQUAL(last(spy).state, JobEvent::State::Done);
    }

    void cancellingARunningJobEndsItAsCancelled()
    {
        QSemaphore begun;
        AnalysisService service(scripted([&](const AnalysisRequest&, std::stop_token stop, const ProgressFn& progress) {
            progress({ 3, 10, QStringLiteral("analyse") });
            begun.release();
            waitForStop(stop);
            return jobs::AnalysisEnd { analysis::Status::Cancelled, {} };
        }));
        QSignalSpy spy(&service, &AnalysisService::jobEvent);
        const auto job = service.start({});
        begun.acquire();
        service.cancel(job);
        SOON_EQUAL(last(spy).state, JobEvent::State::Cancelled);
        QCOMPARE(last(spy).progress.done, 3);
    }

    void aQueuedJobThatIsCancelledNeverBegins()
    {
        QSemaphore begun;
        QStringList ran;
        AnalysisService service(scripted([&](const AnalysisRequest& request, std::stop_token stop, const ProgressFn&) {
            ran << request.evidencePath;
            begun.release();
            waitForStop(stop);
            return jobs::AnalysisEnd { analysis::Status::Cancelled, {} };
        }));
        QSignalSpy spy(&service, &AnalysisService::jobEvent);
        AnalysisRequest request;
        request.evidencePath = QStringLiteral("first");
        const auto first = service.start(request);
        request.evidencePath = QStringLiteral("second");
        const auto second = service.start(request);
        begun.acquire();
        service.cancel(second);
        service.cancel(first);
        SOON_EQUAL(last(spy).job, second);
        SOON_EQUAL(last(spy).state, JobEvent::State::Cancelled);
        QCOMPARE(ran, QStringList { QStringLiteral("first") });
    }

    void aFailureAndAnExceptionBecomeFailedJobs()
    {
        AnalysisService service(
            scripted([](const AnalysisRequest& request, std::stop_token, const ProgressFn&) -> Result<jobs::AnalysisEnd> {
                if (request.evidencePath == QStringLiteral("throw"))
                    throw std::runtime_error("bug");
                return failure(Error::Kind::Model, QStringLiteral("no weights."));
            }));
        QSignalSpy spy(&service, &AnalysisService::jobEvent);
        service.start({});
        SOON_EQUAL(last(spy).state, JobEvent::State::Failed);
        QCOMPARE(last(spy).error.kind, Error::Kind::Model);
        QCOMPARE(last(spy).error.message, QStringLiteral("no weights."));
        AnalysisRequest request;
        request.evidencePath = QStringLiteral("throw");
        const auto job = service.start(request);
        SOON(last(spy).job == job && last(spy).state == JobEvent::State::Failed);
        QCOMPARE(last(spy).error.kind, Error::Kind::Internal);
        QCOMPARE(last(spy).error.message, QStringLiteral("bug"));
    }

    void endingStopsARunningJobAndWaitsForIt()
    {
        QSemaphore begun;
        bool ended = false;
        {
            AnalysisService service(scripted([&](const AnalysisRequest&, std::stop_token stop, const ProgressFn&) {
                begun.release();
                waitForStop(stop);
                ended = true;
                return jobs::AnalysisEnd { analysis::Status::Cancelled, {} };
            }));
            service.start({});
            service.start({});
            begun.acquire();
        }
        QVERIFY(ended);
    }

    void timeLeftFollowsThePaceSinceTheStageBegan()
    {
        const QString stage = QStringLiteral("analyse");
        jobs::TimeLeft left;
        QCOMPARE(left.update({ 100, 300, stage }, 10.0), std::nullopt);
        QCOMPARE(left.update({ 110, 300, stage }, 11.0), std::nullopt);
        QCOMPARE(left.update({ 150, 300, stage }, 15.0), 15.0);
        QCOMPARE(left.update({ 150, 0, stage }, 15.0), std::nullopt);
        QCOMPARE(left.update({ 1, 300, QStringLiteral("other") }, 20.0), std::nullopt);
        QVERIFY(qFuzzyCompare(left.update({ 101, 300, QStringLiteral("other") }, 30.0).value_or(0), 19.9));
    }
};
QTEST_GUILESS_MAIN(TestAnalysisService)
#include "tst_analysis_service.moc"
