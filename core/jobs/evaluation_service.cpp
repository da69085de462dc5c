// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/evaluation_service.h"

#include "core/base/work_pool.h"
#include "core/evaluation/read_evaluation.h"
#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"
#include "core/jobs/time_left.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <exception>

namespace semblance::jobs {
namespace {

/// A million samples take a while to free: whoever lets go last, the window too, leaves that to another thread.
SharedEvaluation shared(evaluation::EvaluationOutcome&& outcome)
{
    return { new evaluation::EvaluationOutcome(std::move(outcome)),
        [](const evaluation::EvaluationOutcome* old) { workPool().start([old] { delete old; }); } };
}

/// An exception that leaves an event loop ends the program.
template <typename Value, typename Work> Result<Value> guarded(Work work)
{
    try {
        return work();
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal, QString::fromLocal8Bit(e.what()));
    }
}

} // namespace

/// What a running evaluation says, made into events. Used by the thread that works and those it starts, one at a time.
struct EvaluationService::Reporter {
    EvaluationEvent event;
    TimeLeft timeLeft;
    Throttle throttle;
    QElapsedTimer clock;
    QString part; ///< dataset and model that the estimate is about

    /// Whether it is time to be heard.
    bool take(const evaluation::EvaluationProgress& now)
    {
        const QString current = QStringLiteral("%1 %2 %3").arg(now.progress.stage).arg(now.model).arg(now.dataset);
        const bool isNew = std::exchange(part, current) != current;
        if (isNew)
            timeLeft = {};
        event.progress = now;
        event.secondsLeft = timeLeft.update(now.progress, static_cast<double>(clock.elapsed()) / 1000);
        event.cropsPerSecond.reset();
        const auto remaining = static_cast<double>(now.progress.total - now.progress.done);
        if (now.progress.stage == QStringLiteral("score") && event.secondsLeft && *event.secondsLeft > 0)
            event.cropsPerSecond = remaining / *event.secondsLeft;
        return throttle.passes() || isNew;
    }
};

EvaluationService::Functions EvaluationService::engine()
{
    return { evaluation::runEvaluation, evaluation::readEvaluation };
}

EvaluationService::EvaluationService(Functions functions, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("evaluation"), std::make_unique<Functions>(std::move(functions)))
    , m_answers(QStringLiteral("evaluation questions"), std::make_unique<std::monostate>())
{
    for (auto& newest : m_newest)
        newest = std::make_shared<std::atomic<quint64>>(0);
    m_worker.post([](Functions&) { giveWay(); });
}

EvaluationService::~EvaluationService()
{
    m_stop.request_stop();
    m_questionStop.request_stop();
    for (auto& newest : m_newest)
        ++*newest;
}

void EvaluationService::start(const evaluation::EvaluationRequest& request)
{
    EvaluationEvent event;
    event.output = request.output;
    launch(event, [request](const Functions& functions, std::stop_token stop, const evaluation::EvaluationProgressFn& progress) {
        return functions.run(request, std::move(stop), progress);
    });
}

void EvaluationService::open(const QString& folder)
{
    EvaluationEvent event;
    event.output = folder;
    event.opening = true;
    launch(event, [folder](const Functions& functions, std::stop_token stop, const evaluation::EvaluationProgressFn& progress) {
        return functions.read(folder, std::move(stop), progress);
    });
}

void EvaluationService::launch(EvaluationEvent event, Task task)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    Q_EMIT changed(event);
    m_worker.post([this, event = std::move(event), task = std::move(task), stop = m_stop.get_token()](Functions& functions) mutable {
        Reporter reporter { event, {}, Throttle(), {}, {} };
        reporter.clock.start();
        auto outcome = guarded<evaluation::EvaluationOutcome>([&] {
            return task(functions, stop, [&](const evaluation::EvaluationProgress& now) {
                if (!reporter.take(now))
                    return;
                QMetaObject::invokeMethod(
                    this,
                    [this, running = reporter.event] {
                        if (m_running)
                            Q_EMIT changed(running);
                    },
                    Qt::QueuedConnection);
            });
        });
        if (outcome) {
            event.state = EvaluationEvent::State::Done;
            event.outcome = shared(*std::move(outcome));
        } else {
            event.error = outcome.error();
            event.state = event.error.kind == Error::Kind::Cancelled ? EvaluationEvent::State::Cancelled : EvaluationEvent::State::Failed;
        }
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                m_running = false;
                Q_EMIT changed(event);
            },
            Qt::QueuedConnection);
    });
}

void EvaluationService::cancel()
{
    m_stop.request_stop();
}

template <typename Answer, typename Work, typename Then> void EvaluationService::ask(Question question, Work work, Then callback)
{
    const auto newest = m_newest[question];
    const quint64 number = ++*newest;
    m_answers.post([this, newest, number, work = std::move(work), callback = std::move(callback)](std::monostate&) {
        if (number != *newest)
            return;
        auto answer = std::make_shared<const Answer>(work());
        QMetaObject::invokeMethod(
            this,
            [newest, number, answer, callback] {
                if (number == *newest)
                    callback(*answer);
            },
            Qt::QueuedConnection);
    });
}

void EvaluationService::plan(const evaluation::EvaluationRequest& request, Callback<evaluation::EvaluationPlan> callback)
{
    ask<Result<evaluation::EvaluationPlan>>(
        Plan,
        [request, stop = m_questionStop.get_token()] {
            return guarded<evaluation::EvaluationPlan>([&] { return evaluation::planEvaluation(request, stop); });
        },
        std::move(callback));
}

void EvaluationService::readSplits(const QString& datasetFolder, Callback<QStringList> callback)
{
    ask<Result<QStringList>>(
        Splits, [datasetFolder] { return guarded<QStringList>([&] { return evaluation::splitsOf(datasetFolder); }); }, std::move(callback));
}

void EvaluationService::charts(const SharedEvaluation& of, qsizetype dataset, const evaluation::ChartSubject& subject,
    std::function<void(const QList<evaluation::ModelCharts>&)> callback)
{
    ask<QList<evaluation::ModelCharts>>(
        Charts, [of, dataset, subject] { return evaluation::chartsOf(of->datasets.at(dataset).table, subject); }, std::move(callback));
}

void EvaluationService::worstErrors(const SharedEvaluation& of, qsizetype dataset, qsizetype model, const QString& node,
    const QString& method, std::function<void(const std::optional<NodeErrors>&)> callback)
{
    ask<std::optional<NodeErrors>>(
        Errors,
        [of, dataset, model, node, method]() -> std::optional<NodeErrors> {
            using evaluation::ErrorKind;
            const evaluation::DatasetEvaluation& data = of->datasets.at(dataset);
            const evaluation::ModelScores& scores = data.table.models.at(model);
            auto alarms = evaluation::worstErrors(data.table, scores, node, ErrorKind::FalseAlarm, data.report.threshold, method);
            auto misses = evaluation::worstErrors(data.table, scores, node, ErrorKind::Miss, data.report.threshold, method);
            if (!alarms || !misses)
                return {};
            return NodeErrors { *std::move(alarms), *std::move(misses) };
        },
        std::move(callback));
}

} // namespace semblance::jobs
