// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/worker_thread.h"
#include "core/training/training_log.h"
#include "core/training/training_plan.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>

class QTimer;

namespace semblance::jobs {

/// The whole state of a training run, as its files and its process tell it.
struct TrainingRun {
    enum class State {
        Running,
        Stopping, ///< asked to stop, writes its checkpoint
        Paused, ///< goes on from its checkpoint
        Finished, ///< the model file is there
        Failed, ///< ended by itself; sentence says why
    };
    QString output;
    State state = State::Running;
    training::TrainingCurves curves;
    std::optional<training::TrainingOrder> order; ///< absent: started by hand; can't go on from the window
    QString sentence; ///< untranslated; when Failed. Empty: it ended without a word
    QString messages; ///< the end of what the process wrote on stderr
    std::optional<qint64> memory; ///< bytes that the process has in memory now

    bool isActive() const { return state == State::Running || state == State::Stopping; }
};

/// Starts training runs as processes of their own, stops them, and follows one of them by its files; a run goes on without this object,
/// and is found again by watch(). Lives and signals on the window's thread; files are read and processes started on two others.
class TrainingService : public QObject {
    Q_OBJECT
public:
    /// program: semblance, or what behaves like it. Looks at the watched run every pollMs.
    explicit TrainingService(const QString& program, int pollMs = 500);
    ~TrainingService() override;

    /// callback comes on this thread, for the newest call only.
    void plan(const training::TrainingOrder& order, std::function<void(const Result<training::TrainingPlan>&)> callback);
    /// Starts what a plan says and watches it.
    void start(const training::TrainingOrder& order);
    /// Follows the run of this model file from now on, instead of another one.
    void watch(const QString& output);
    void unwatch();
    /// The watched run stops and keeps its checkpoint.
    void pause();
    void resume();
    /// The watched run ends where it stands, with a model file.
    void finish();
    /// Of these model files, those that a process trains now, whoever started it. Tries a lock for each.
    static QStringList running(const QStringList& outputs);
    /// These runs, watched or not, stop and keep their checkpoints.
    void stop(const QStringList& outputs);
    /// The watched run as last seen.
    const std::optional<TrainingRun>& run() const { return m_run; }

    /// The curves of any run's log. Error::Kind::File.
    void readLog(const QString& log, std::function<void(const Result<training::TrainingCurves>&)> callback);

    /// Name and sentence of the recipes that come with the program.
    static QList<std::pair<QString, QString>> recipes();

Q_SIGNALS:
    /// Something of the watched run is new.
    void runChanged(const semblance::jobs::TrainingRun& run);
    /// What was asked for did not happen.
    void failed(const semblance::Error& error);

private:
    struct Watcher;
    void poll();
    void post(std::function<void(Watcher&)> task);

    QTimer* m_timer;
    bool m_polling = false;
    quint64 m_watched = 0; ///< grows with every watch()
    quint64 m_planned = 0;
    std::optional<TrainingRun> m_run;
    std::stop_source m_stop;
    WorkerThread<Watcher> m_watcher;
    WorkerThread<std::monostate> m_planner;
};

} // namespace semblance::jobs
