// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/time_left.h"

namespace semblance::jobs {
namespace {
constexpr double kSettlingSeconds = 2;
}

std::optional<double> TimeLeft::update(const Progress& progress, double nowSeconds)
{
    // A resumed run begins far from 0, so the pace counts from where the stage was first seen.
    if (!m_start || progress.stage != m_stage || progress.done < m_doneAtStart) {
        m_stage = progress.stage;
        m_start = nowSeconds;
        m_doneAtStart = progress.done;
    }
    const double elapsed = nowSeconds - *m_start;
    const qint64 done = progress.done - m_doneAtStart;
    if (progress.total <= 0 || done <= 0 || elapsed < kSettlingSeconds)
        return std::nullopt;
    return elapsed / static_cast<double>(done) * static_cast<double>(qMax<qint64>(0, progress.total - progress.done));
}

} // namespace semblance::jobs
