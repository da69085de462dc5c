// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_analysis.h"
#include "core/jobs/job_event.h"
#include "core/jobs/worker_thread.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace semblance::jobs {

struct AnalysisRequest {
    QString evidencePath;
    QString casePath; ///< made when it does not exist
    QByteArray evidenceSha256 = {}; ///< of the content that is meant: other content is refused; empty: whatever is there
    QString model; ///< a model's name in the store or a path; empty: the store's default
    analysis::Settings settings;
    analysis::Finished finished = analysis::Finished::Repeat;
};

/// Runs analyses one after another on a thread of its own. Lives on the GUI thread.
class AnalysisService : public QObject {
    Q_OBJECT
public:
    /// Does one analysis; made and destroyed on the worker's thread, so it may keep a detector and a case connection there.
    class Analyzer {
    public:
        virtual ~Analyzer() = default;
        /// Blocking. A stop request ends with Status::Cancelled and keeps what is done.
        virtual Result<AnalysisEnd> run(const AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress) = 0;
    };
    using AnalyzerFactory = std::function<std::unique_ptr<Analyzer>()>;

    explicit AnalysisService(AnalyzerFactory factory, QObject* parent = nullptr);
    /// Stops all jobs and waits for the running one to keep its last whole batch.
    ~AnalysisService() override;

    JobId start(const AnalysisRequest& request);
    /// The job ends as Cancelled, also when it has not begun; nothing happens when it is over.
    void cancel(JobId job);
    /// The newest event of every job that is not over, the oldest job first.
    QList<JobEvent> active() const { return m_active.values(); }

Q_SIGNALS:
    /// In order for a job: Queued, Running (at most one in kProgressIntervalMs and one at the beginning of
    /// each stage, the newest always), then one of the others, always.
    void jobEvent(const semblance::jobs::JobEvent& event);

private:
    struct Worker;
    struct Untold;

    void deliver(const JobEvent& event);

    QHash<JobId, std::stop_source> m_stops;
    QMap<JobId, JobEvent> m_active;
    JobId m_next = 1;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
