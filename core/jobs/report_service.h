// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/worker_thread.h"
#include "core/report/material.h"

#include <memory>
#include <stop_token>

namespace semblance::jobs {

/// The whole state of a gathering.
struct ReportEvent {
    enum class State { Running, Finished, Failed };
    State state = State::Running;
    Progress progress;
    std::shared_ptr<const report::ReportMaterial> material; ///< when Finished
    Error error; ///< when Failed
};

/// Reads what a report says of a case, on a thread of its own. Lives on the GUI thread. The destructor stops what is going on.
class ReportService : public QObject {
    Q_OBJECT
public:
    explicit ReportService(report::ReportSources sources = report::ReportSources::installed(), QObject* parent = nullptr);
    ~ReportService() override;

    /// Stops and forgets an earlier one, which is not reported any more.
    void gather(const QString& casePath, const report::MaterialOptions& options);
    /// As if nothing had been asked for.
    void cancel();

Q_SIGNALS:
    void reportEvent(const semblance::jobs::ReportEvent& event);

private:
    struct Worker {
        report::ReportSources sources;
    };

    quint64 m_newest = 0;
    std::stop_source m_stop;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
