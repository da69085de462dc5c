// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/analysis_service.h"
#include "core/jobs/batch_item.h"
#include "core/jobs/time_left.h"
#include "core/jobs/worker_thread.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <variant>

namespace semblance::jobs {

class Gate;

/// The queue as a whole.
struct BatchTotals {
    int files = 0;
    int waiting = 0;
    int done = 0;
    int stopped = 0;
    int failed = 0;
    double fraction = 0; ///< of the bytes of all files but the stopped ones that are finished, the running one's share with it
    std::optional<double> secondsLeft; ///< until the last one waiting is done, at this session's pace by bytes; absent until it shows

    int finished() const { return done + failed; } ///< tried to their end
    bool isOver() const { return files > 0 && finished() + stopped == files; } ///< nothing waits or runs
};

/// What came of files and folders that were added.
struct BatchAddition {
    int added = 0;
    int again = 0; ///< were in the list as stopped or failed, and wait once more
    int known = 0; ///< are in the list already, unchanged, for the same case and settings
    QStringList unreadable; ///< folders
};

/// A durable queue of files that are analysed one after another, as AnalysisService does it, on a thread of its own, and their results in
/// a few numbers. Lives on the GUI thread; the queue is kept by BatchStore on another thread, folders are walked on a third. Files that the
/// case holds a finished analysis of are not analysed again. A file that fails never stops the queue.
///
/// A queue that is found with files waiting begins paused: nothing is analysed that was not asked for in this session.
class BatchService : public QObject {
    Q_OBJECT
public:
    enum class Access { Opening, Ready, Refused };

    /// folder: where the queue is kept; caseFolder: where a case is made for a batch that begins without one.
    BatchService(AnalysisService::AnalyzerFactory factory, const QString& folder, const QString& caseFolder, QObject* parent = nullptr);
    /// Stops the running file after its last whole group; it goes on from there at the next start.
    ~BatchService() override;

    Access access() const { return m_access; }
    /// Tries once more where the queue was refused.
    void open();

    const QList<BatchItem>& items() const { return m_items; } ///< in queue order
    const BatchItem* find(BatchId id) const; ///< null where it is gone
    BatchTotals totals() const;
    bool isRunning() const { return m_job.has_value(); }
    bool isAdding() const { return m_walks > 0; }

    /// The one case file of the batch: that of the first file that was added, until another one is chosen. Empty while the list is.
    const QString& casePath() const { return m_case; }
    /// For files added from now on.
    void setCasePath(const QString& path);

    /// Files, and the videos and pictures in folders at any depth. how.casePath: where the batch has no case yet; empty: one is made.
    void add(const QStringList& paths, const BatchOptions& how);
    void cancelAdding();

    bool isPaused() const { return m_paused; }
    /// A running file is held where it is and goes on from there.
    void setPaused(bool paused);
    void stop(const QList<BatchId>& ids); ///< those that wait or run
    void retry(const QList<BatchId>& ids); ///< those that were stopped or failed
    /// From the list; results stay in the case. A running one is stopped.
    void remove(const QList<BatchId>& ids);
    /// In their order in front of another one, or to the end.
    void move(const QList<BatchId>& ids, std::optional<BatchId> before);
    /// Reads what the examiner has changed since; for those that are done.
    void readAgain(const QList<BatchId>& ids);

Q_SIGNALS:
    void listChanged(); ///< files came, went or moved
    void itemChanged(semblance::jobs::BatchId id); ///< running: at most once in kProgressIntervalMs
    void changed(); ///< anything about the queue as a whole
    void added(const semblance::jobs::BatchAddition& addition);
    void failed(const semblance::Error& error); ///< the queue itself; what fails about a file is kept with it

private:
    struct Worker;
    struct Found;
    struct Walk;

    BatchItem* entry(BatchId id);
    void takeStored(const Result<QList<BatchItem>>& items, const QString& casePath);
    void take(const QList<Found>& found, const std::shared_ptr<Walk>& walk);
    void endWalk(const std::shared_ptr<Walk>& walk);
    void startNext();
    void follow(const JobEvent& event);
    void finish(BatchId id, const JobEvent& event);
    void readTriage(const BatchItem& analysed);
    void keep(const QList<BatchItem>& items);
    /// task(BatchStore&) -> Result<Value> on the queue's thread; then(Value) here, or failed().
    template <typename Task, typename Then> void withStore(Task task, Then then);
    template <typename Task> void withStore(Task task);
    double activeSeconds() const;

    QString m_folder;
    QString m_caseFolder;
    Access m_access = Access::Opening;
    QList<BatchItem> m_items;
    QHash<QString, BatchId> m_known; ///< by what makes two files the same entry; 0: being stored
    QString m_case;
    bool m_paused = false;
    std::optional<JobId> m_job;
    BatchId m_running = 0; ///< of m_job
    QList<std::pair<QStringList, BatchOptions>> m_early; ///< added before the queue was read
    int m_walks = 0;
    std::stop_source m_walkStop;

    TimeLeft m_timeLeft;
    QElapsedTimer m_clock; ///< since the running file began
    qint64 m_heldMs = 0; ///< of it, paused
    qint64 m_heldSinceMs = 0;
    double m_pastSeconds = 0; ///< spent on files that this session has analysed
    qint64 m_pastBytes = 0;

    std::shared_ptr<Gate> m_gate;
    std::unique_ptr<WorkerThread<Worker>> m_store;
    std::unique_ptr<WorkerThread<std::monostate>> m_walker;
    std::unique_ptr<AnalysisService> m_analysis; ///< the first to go
};

} // namespace semblance::jobs
