// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <pthread.h>
#include <stop_token>
#include <thread>

namespace semblance::test {

/// Measures for how long the thread that makes it, the GUI's, keeps an event waiting: another thread sends it one event after another.
/// On a shared machine the wait holds other programs' work too; the processor time that the GUI thread used in the meantime doesn't.
class StallWatchdog {
public:
    struct Gap {
        double waitMs = 0;
        double processorMs = 0;
    };

    StallWatchdog()
    {
        pthread_getcpuclockid(pthread_self(), &m_clock);
        m_thread = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                if (!m_sent.exchange(true)) {
                    const auto sent = std::chrono::steady_clock::now();
                    const double processor = processorMs();
                    QMetaObject::invokeMethod(
                        &m_target, [this, sent, processor] { arrive(sent, processor); }, Qt::QueuedConnection);
                    m_sent.notify_one();
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
        });
        m_sent.wait(false);
    }

    qint64 events() const { return m_events; }
    /// The longest ones, not necessarily the same gap; the first begins here.
    Gap longest() const { return m_longest; }

    void print(const char* flow) const
    {
        std::printf(
            "longest gap of the GUI thread in %s: %.0f ms, %.0f ms of processor time\n", flow, m_longest.waitMs, m_longest.processorMs);
    }

private:
    double processorMs() const
    {
        timespec now {};
        clock_gettime(m_clock, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    void arrive(std::chrono::steady_clock::time_point sent, double processor)
    {
        ++m_events;
        m_longest.waitMs
            = std::max(m_longest.waitMs, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - sent).count());
        m_longest.processorMs = std::max(m_longest.processorMs, processorMs() - processor);
        m_sent = false;
    }

    QObject m_target;
    clockid_t m_clock {};
    std::atomic<bool> m_sent = false;
    qint64 m_events = 0;
    Gap m_longest;
    std::jthread m_thread; ///< the first to go
};

} // namespace semblance::test
