// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cases/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace semblance::jobs {

using JobId = qint64;

/// How a run ended that did not fail.
struct AnalysisEnd {
    analysis::Status status = analysis::Status::Running; ///< Complete, Partial or Cancelled
    QStringList notices; ///< untranslated sentences for the user that are no errors
    std::optional<cases::RunId> run = {}; ///< where the results are in the case; absent where the analyzer does not tell
    bool wasFinished = false; ///< by an earlier analysis, which was not repeated
};

/// The whole state of one analysis job.
struct JobEvent {
    enum class State { Queued, Running, Done, Cancelled, Failed };
    JobId job = 0;
    State state = State::Queued;
    QString evidencePath;
    QString casePath;
    Progress progress;
    std::optional<double> secondsLeft; ///< absent until there is enough to estimate from
    AnalysisEnd end; ///< set when Done, and when Cancelled after the run had begun
    Error error; ///< set when Failed
};

} // namespace semblance::jobs
