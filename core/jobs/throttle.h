// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace semblance::jobs {

/// Shortest time between two progress events of one job.
inline constexpr qint64 kProgressIntervalMs = 60;

/// Says whether enough time has passed for another progress event. The first one passes.
class Throttle {
public:
    explicit Throttle(qint64 intervalMs = kProgressIntervalMs)
        : m_intervalMs(intervalMs)
    {
    }

    bool passes()
    {
        if (m_last.isValid() && m_last.elapsed() < m_intervalMs)
            return false;
        m_last.start();
        return true;
    }

private:
    qint64 m_intervalMs;
    QElapsedTimer m_last;
};

} // namespace semblance::jobs
