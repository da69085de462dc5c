// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>

#include <utility>

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

    /// The first one of a stage passes too, which may stay the newest for long.
    bool passes(const Progress& progress)
    {
        if (std::exchange(m_stage, progress.stage) != progress.stage)
            m_last.invalidate();
        return passes();
    }

private:
    qint64 m_intervalMs;
    QString m_stage;
    QElapsedTimer m_last;
};

} // namespace semblance::jobs
