// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace semblance::jobs {

using JobId = qint64;

/// The whole state of one analysis job.
struct JobEvent {
    enum class State { Queued, Running, Done, Cancelled, Failed };
    JobId job = 0;
    State state = State::Queued;
    QString evidencePath;
    QString casePath;
    Progress progress;
    std::optional<double> secondsLeft; ///< absent until there is enough to estimate from
    analysis::Status status = analysis::Status::Running; ///< set when Done: Complete or Partial
    Error error;                                         ///< set when Failed
};

} // namespace semblance::jobs
