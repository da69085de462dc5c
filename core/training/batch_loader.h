// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace semblance::training {

/// Makes the items of a run ahead of their use on threads of its own and gives them in order, however many threads there are. make(n) is
/// called once for every n, by any of the threads, and must depend on n alone.
template <typename Item> class BatchLoader {
public:
    using Make = std::function<Item(qint64)>;

    BatchLoader(Make make, qint64 first, qint64 end, int threads, int ahead = 6)
        : m_make(std::move(make))
        , m_nextToMake(first)
        , m_nextToGive(first)
        , m_end(end)
        , m_ahead(ahead)
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }

    ~BatchLoader()
    {
        for (auto& thread : m_threads)
            thread.request_stop();
        m_changed.notify_all();
    }

    /// The next item in order; blocks until it is made. Not after the last one.
    Item next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready.contains(m_nextToGive); });
        auto node = m_ready.extract(m_nextToGive++);
        m_changed.notify_all();
        return std::move(node.mapped());
    }

private:
    void work(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            qint64 mine = 0;
            {
                std::unique_lock lock(m_mutex);
                if (!m_changed.wait(lock, stop, [this] { return m_nextToMake >= m_end || m_nextToMake < m_nextToGive + m_ahead; }))
                    return;
                if (m_nextToMake >= m_end)
                    return;
                mine = m_nextToMake++;
            }
            Item item = m_make(mine);
            std::lock_guard lock(m_mutex);
            m_ready.emplace(mine, std::move(item));
            m_changed.notify_all();
        }
    }

    Make m_make;
    qint64 m_nextToMake;
    qint64 m_nextToGive;
    qint64 m_end;
    int m_ahead;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<qint64, Item> m_ready;
    std::vector<std::jthread> m_threads; ///< last: joined before the rest goes
};

} // namespace semblance::training
