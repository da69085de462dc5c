// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analysis_service.h"

#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"
#include "core/jobs/time_left.h"

#include <QTimer>

#include <mutex>
#include <utility>

namespace semblance::jobs {

struct AnalysisService::Worker {
    explicit Worker(AnalyzerFactory f)
        : factory(std::move(f))
    {
    }

    Result<AnalysisEnd> run(const AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress)
    {
        if (!analyzer)
            analyzer = factory();
        return analyzer->run(request, std::move(stop), progress);
    }

    AnalyzerFactory factory;
    std::unique_ptr<Analyzer> analyzer;
};

/// The newest progress of a job that was not told yet. Shared by the worker's thread and the service's.
struct AnalysisService::Untold {
    std::mutex mutex;
    std::optional<JobEvent> event;

    /// Whether there was none.
    bool put(const JobEvent& newest)
    {
        const std::lock_guard lock(mutex);
        return !std::exchange(event, newest).has_value();
    }
    std::optional<JobEvent> take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(event, std::nullopt);
    }
};

AnalysisService::AnalysisService(AnalyzerFactory factory, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("analysis"), std::make_unique<Worker>(std::move(factory)))
{
    m_worker.post([](Worker&) { giveWay(); });
}

AnalysisService::~AnalysisService()
{
    for (auto& stop : m_stops)
        stop.request_stop();
}

JobId AnalysisService::start(const AnalysisRequest& request)
{
    JobEvent queued;
    queued.job = m_next++;
    queued.evidencePath = request.evidencePath;
    queued.casePath = request.casePath;
    const auto stop = m_stops.insert(queued.job, std::stop_source())->get_token();
    m_active[queued.job] = queued;

    const auto report = [this](const JobEvent& event) {
        QMetaObject::invokeMethod(
            this, [this, event] { deliver(event); }, Qt::QueuedConnection);
    };
    // A stage may be silent for long after its last word.
    const auto untold = std::make_shared<Untold>();
    const auto reportLater = [this, untold] {
        QMetaObject::invokeMethod(
            this,
            [this, untold] {
                QTimer::singleShot(2 * kProgressIntervalMs, this, [this, untold] {
                    if (const auto event = untold->take())
                        deliver(*event);
                });
            },
            Qt::QueuedConnection);
    };
    report(queued);
    m_worker.post([request, stop, report, reportLater, untold, event = queued](Worker& worker) mutable {
        if (stop.stop_requested()) {
            event.state = JobEvent::State::Cancelled;
            report(event);
            return;
        }
        event.state = JobEvent::State::Running;
        report(event);

        Throttle throttle;
        TimeLeft timeLeft;
        QElapsedTimer clock;
        clock.start();
        Result<AnalysisEnd> result;
        try {
            result = worker.run(request, stop, [&](const Progress& progress) {
                event.progress = progress;
                event.secondsLeft = timeLeft.update(progress, static_cast<double>(clock.elapsed()) / 1000);
                if (throttle.passes(progress)) {
                    untold->take(); // It is older.
                    report(event);
                } else if (untold->put(event)) {
                    reportLater();
                }
            });
        } catch (const std::exception& e) { // An exception that leaves the event loop ends the program.
            result = failure(Error::Kind::Internal, QString::fromLocal8Bit(e.what()));
        }

        untold->take();
        event.secondsLeft.reset();
        if (result) {
            event.state = result->status == analysis::Status::Cancelled ? JobEvent::State::Cancelled : JobEvent::State::Done;
            event.end = *result;
        } else {
            event.state = result.error().kind == Error::Kind::Cancelled ? JobEvent::State::Cancelled : JobEvent::State::Failed;
            event.error = result.error();
        }
        report(event);
    });
    return queued.job;
}

void AnalysisService::cancel(JobId job)
{
    if (const auto it = m_stops.find(job); it != m_stops.end())
        it->request_stop();
}

void AnalysisService::deliver(const JobEvent& event)
{
    if (event.state != JobEvent::State::Queued && event.state != JobEvent::State::Running)
        m_stops.remove(event.job);
    if (m_stops.contains(event.job))
        m_active[event.job] = event;
    else
        m_active.remove(event.job);
    Q_EMIT jobEvent(event);
}

} // namespace semblance::jobs
