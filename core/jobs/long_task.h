// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"
#include "core/jobs/worker_thread.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace semblance::jobs {

/// One piece of long work at a time on a thread of its own that gives way to the window. Lives on the GUI thread; the thread is begun with
/// the first work.
class LongTask : public QObject {
    Q_OBJECT
public:
    explicit LongTask(const QString& threadName, QObject* parent = nullptr)
        : QObject(parent)
        , m_threadName(threadName)
    {
    }
    /// Stops the work and waits for it.
    ~LongTask() override { m_stop.request_stop(); }

    /// done(the value of task(stop, progress)) is called on this object's thread, always, but for work that a newer one replaced: that one
    /// is stopped. task must not throw.
    template <typename Task, typename Done> void start(Task task, Done done)
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_running = true;
        if (!m_thread)
            m_thread = std::make_unique<WorkerThread<Nothing>>(m_threadName, std::make_unique<Nothing>());
        m_thread->post([this, generation = ++m_generation, stop = m_stop.get_token(), task = std::move(task), done = std::move(done)](
                           Nothing&) mutable {
            giveWay();
            Throttle throttle;
            using Value = decltype(task(stop, ProgressFn()));
            const auto value = std::make_shared<const Value>(task(stop, [&](const Progress& progress) {
                if (throttle.passes(progress))
                    tell(generation, [this, progress] { Q_EMIT progressed(progress); });
            }));
            tell(generation, [this, value, done = std::move(done)] {
                m_running = false;
                done(*value);
            });
        });
    }

    /// The work ends as it sees fit; its value is told.
    void cancel() { m_stop.request_stop(); }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// At most one in kProgressIntervalMs.
    void progressed(const semblance::Progress& progress);

private:
    struct Nothing { };

    template <typename Function> void tell(quint64 generation, Function function)
    {
        QMetaObject::invokeMethod(
            this,
            [this, generation, function = std::move(function)] {
                if (generation == m_generation)
                    function();
            },
            Qt::QueuedConnection);
    }

    QString m_threadName;
    bool m_running = false;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    std::unique_ptr<WorkerThread<Nothing>> m_thread;
};

} // namespace semblance::jobs
