// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_events.h"
#include "core/jobs/worker_thread.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

class QTimer;

namespace semblance::jobs {

/// Scans folders on one thread, and extracts and expands datasets on another, one job after another. Lives on the GUI thread.
class DatasetService : public QObject {
    Q_OBJECT
public:
    /// The engine's blocking functions. Those with a folder open its manifest themselves. None throws.
    struct Functions {
        std::function<Result<dataset::ScannedDataset>(
            const QString& root, const dataset::ScanOptions& options, std::stop_token stop, const ProgressFn& progress)>
            scan;
        std::function<Result<>(const NewDataset& wanted)> create;
        std::function<Result<dataset::ExtractProgress>(
            const DatasetRequest& request, std::stop_token stop, const dataset::ExtractProgressFn& progress)>
            extract;
        std::function<Result<dataset::ExpandProgress>(
            const QString& folder, const dataset::ExpandOptions& options, std::stop_token stop, const dataset::ExpandProgressFn& progress)>
            expand;
    };
    /// Those of core/dataset.
    static Functions engine();

    explicit DatasetService(Functions functions, QObject* parent = nullptr);
    /// Stops the scan and all jobs and waits for the running ones to keep what is whole.
    ~DatasetService() override;

    /// A newer scan replaces an older one, which is not reported any more.
    void scan(const QString& root, const dataset::ScanOptions& options);
    void cancelScan();
    /// Makes folder with its manifest; callback runs on the GUI thread, never after the service is gone.
    void create(const NewDataset& wanted, std::function<void(const Result<>&)> callback);

    JobId start(const DatasetRequest& request);
    /// The job ends as Cancelled, also when it has not begun; nothing happens when it is over.
    void cancel(JobId job);
    /// The newest event of every job that is not over, the oldest job first.
    QList<DatasetJobEvent> active() const { return m_active.values(); }

Q_SIGNALS:
    /// At most one Running in kProgressIntervalMs; Done or Failed, always.
    void scanEvent(const semblance::jobs::ScanEvent& event);
    /// In order for a job: Queued, Running (at most one in kProgressIntervalMs, the newest always), then one of the others, always.
    void jobEvent(const semblance::jobs::DatasetJobEvent& event);

private:
    using Worker = Functions;

    struct Latest;

    void deliver(const DatasetJobEvent& event);
    void progress(const DatasetJobEvent& event);

    std::stop_source m_scanStop;
    quint64 m_scanGeneration = 0;
    QHash<JobId, std::stop_source> m_stops;
    QMap<JobId, DatasetJobEvent> m_active;
    JobId m_next = 1;
    QTimer* m_pause; ///< between two Running events
    std::optional<DatasetJobEvent> m_waiting; ///< the newest Running event that came during the pause
    WorkerThread<Worker> m_scanner;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
