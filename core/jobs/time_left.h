// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <optional>

namespace semblance::jobs {

/// Estimates the seconds that remain from the pace since the stage began. Fed with a clock's seconds, so that it needs none.
class TimeLeft {
public:
    /// Absent in the first two seconds of a stage and where the total is not known.
    std::optional<double> update(const Progress& progress, double nowSeconds);

private:
    QString m_stage;
    std::optional<double> m_start;
    qint64 m_doneAtStart = 0;
};

} // namespace semblance::jobs
