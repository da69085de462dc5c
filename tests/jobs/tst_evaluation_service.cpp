// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/evaluation_service.h"
#include "evaluation/drawn_dataset.h"
#include "support/result_check.h"
#include "support/soon.h"
#include "support/tiny_model.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace semblance;
using evaluation::EvaluationOutcome;
using evaluation::EvaluationProgress;
using evaluation::EvaluationProgressFn;
using evaluation::EvaluationRequest;
using jobs::EvaluationEvent;
using jobs::EvaluationService;
using State = EvaluationEvent::State;

namespace {

EvaluationRequest requestTo(const QString& output)
{
    EvaluationRequest request;
    request.output = output;
    return request;
}

/// The events of a service, as they come.
struct Heard {
    explicit Heard(EvaluationService& service)
    {
        QObject::connect(&service, &EvaluationService::changed, &context, [this](const EvaluationEvent& event) { events.append(event); });
    }
    bool ended() const { return !events.isEmpty() && events.constLast().state != State::Running; }

    QObject context;
    QList<EvaluationEvent> events;
};

} // namespace

class TestEvaluationService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEvaluationRunsIsShownAndItsScoresAnswerQuestions()
    {
        QTemporaryDir dir;
        test::DrawnDataset drawn;
        drawn.people = 4;
        drawn.framesPerVideo = 2;
        test::makeDrawnDataset(dir.filePath(QStringLiteral("faces")), drawn);
        test::writeTinyModel(dir.filePath(QStringLiteral("m.safetensors")).toStdString());
        EvaluationRequest request = requestTo(dir.filePath(QStringLiteral("out")));
        request.models = { dir.filePath(QStringLiteral("m.safetensors")) };
        request.dataset = dir.filePath(QStringLiteral("faces"));
        request.options.bootstrap.replicates = 10;
        request.settings.threads = 1;

        EvaluationService service(EvaluationService::engine());
        Heard heard(service);
        std::optional<evaluation::EvaluationPlan> plan;
        service.plan(request, [&](const Result<evaluation::EvaluationPlan>& made) { plan = made.value(); });
        QStringList splits;
        service.readSplits(request.dataset, [&](const Result<QStringList>& read) { splits = read.value(); });
        SOON(plan && !splits.isEmpty());
        QCOMPARE(plan->datasets.first().samples, 18);
        QCOMPARE(splits, (QStringList { QStringLiteral("test"), QStringLiteral("train") }));

        service.start(request);
        QVERIFY(service.isRunning());
        QCOMPARE(heard.events.size(), 1);
        SOON(heard.ended());
        QVERIFY(!service.isRunning());
        QVERIFY2(heard.events.constLast().state == State::Done, qPrintable(heard.events.constLast().error.message));
        const jobs::SharedEvaluation outcome = heard.events.constLast().outcome;
        QCOMPARE(outcome->datasets.first().report.models.size(), 1);

        const evaluation::ChartSubject subject { QStringLiteral("face"), evaluation::Unit::Frame, {} };
        QList<evaluation::ModelCharts> charts;
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            service.charts(outcome, 0, subject, [&](const QList<evaluation::ModelCharts>& drawnNow) {
                charts = drawnNow;
                ++answers;
            });
        }
        std::optional<jobs::NodeErrors> errors;
        service.worstErrors(outcome, 0, 0, QStringLiteral("face"), {}, [&](const auto& found) { errors = found; });
        SOON(!charts.isEmpty() && errors);
        QCOMPARE(answers, 1); // Of three calls the newest only.
        QVERIFY(!charts.first().roc.empty());
        QCOMPARE(errors->falseAlarms.candidates, 6);
        QCOMPARE(errors->misses.candidates, 12);

        service.open(request.output);
        SOON(heard.ended() && heard.events.constLast().opening);
        QCOMPARE(heard.events.constLast().outcome->datasets.first().report.models.first().sha256,
            outcome->datasets.first().report.models.first().sha256);
    }

    void cancellingEndsItAndASecondStartWaitsForNothing()
    {
        QSemaphore inside;
        EvaluationService service(
            { [&](const EvaluationRequest&, std::stop_token stop, const EvaluationProgressFn& progress) -> Result<EvaluationOutcome> {
                 inside.release();
                 for (qint64 done = 0; !stop.stop_requested(); ++done)
                     progress({ QStringLiteral("d"), 1, 2, { done, 0, QStringLiteral("score") } });
                 return failure(Error::Kind::Cancelled, QStringLiteral("Stopped."));
             },
                {} });
        Heard heard(service);
        service.start(requestTo(QStringLiteral("first")));
        inside.acquire();
        service.start(requestTo(QStringLiteral("second"))); // Refused while the first one runs.
        SOON(heard.events.size() > 3);
        QCOMPARE(heard.events.constLast().progress.model, 1);
        service.cancel();
        SOON(heard.ended());
        QVERIFY(heard.events.constLast().state == State::Cancelled);
        for (const EvaluationEvent& event : std::as_const(heard.events))
            QCOMPARE(event.output, QStringLiteral("first"));
        service.start(requestTo(QStringLiteral("third")));
        inside.acquire();
        QVERIFY(service.isRunning());
        // The destructor ends it.
    }

    void theEstimateIsOfTheStageAndFailuresAreToldOnce()
    {
        EvaluationService service(
            { [](const EvaluationRequest&, std::stop_token, const EvaluationProgressFn& progress) -> Result<EvaluationOutcome> {
                 progress({ {}, 1, 1, { 1, 10, QStringLiteral("score") } });
                 throw std::runtime_error("no memory");
             },
                [](const QString& folder, std::stop_token, const EvaluationProgressFn&) -> Result<EvaluationOutcome> {
                    return failure(Error::Kind::File, folder + QStringLiteral(" is gone."));
                } });
        Heard heard(service);
        service.start(requestTo(QStringLiteral("x")));
        SOON(heard.ended());
        QVERIFY(heard.events.constLast().state == State::Failed);
        QCOMPARE(heard.events.constLast().error.message, QStringLiteral("no memory"));
        QVERIFY(!heard.events.constLast().secondsLeft);
        const qsizetype before = heard.events.size();
        service.open(QStringLiteral("y"));
        SOON(heard.ended() && heard.events.size() > before);
        QCOMPARE(heard.events.constLast().error.message, QStringLiteral("y is gone."));
        QVERIFY(heard.events.constLast().opening);
    }
};

QTEST_GUILESS_MAIN(TestEvaluationService)
#include "tst_evaluation_service.moc"
