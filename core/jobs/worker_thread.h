// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <utility>

namespace semblance::jobs {

/// A state on a thread of its own. post() runs functions on it there, in order. The destructor lets the running function end,
/// drops the queued ones and destroys the state on its thread, as a database connection needs.
template <typename State> class WorkerThread {
public:
    WorkerThread(const QString& name, std::unique_ptr<State> state)
        : m_anchor(new Anchor)
    {
        m_anchor->state = std::move(state);
        m_thread.setObjectName(name);
        m_anchor->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_anchor, &QObject::deleteLater);
        m_thread.start();
    }
    ~WorkerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// task(State&) runs on the thread; it must not throw.
    template <typename Task> void post(Task task)
    {
        QMetaObject::invokeMethod(
            m_anchor, [anchor = m_anchor, task = std::move(task)]() mutable { task(*anchor->state); }, Qt::QueuedConnection);
    }

private:
    struct Anchor : QObject {
        std::unique_ptr<State> state;
    };

    QThread m_thread;
    Anchor* m_anchor;
};

} // namespace semblance::jobs
