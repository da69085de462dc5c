// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/triage.h"

#include <QDateTime>
#include <QStringList>

namespace semblance::jobs {

using BatchId = qint64;

/// How a queued file is analysed and where its results go; kept with it, so that a restart changes nothing.
struct BatchOptions {
    QString casePath;
    QString model; ///< as AnalysisRequest::model takes it
    analysis::Settings settings;
};

/// One file of the queue.
struct BatchItem {
    enum class State {
        Waiting,
        Running,
        Done, ///< triage is set
        Stopped, ///< by the user; what was done is in the case and is gone on with
        Failed ///< error is set
    };

    BatchId id = 0;
    QString path; ///< absolute
    qint64 bytes = 0; ///< when it was added; 0 where there was no such file
    std::optional<QDateTime> modifiedUtc; ///< likewise, absent
    BatchOptions how;
    State state = State::Waiting;
    Error error;
    QStringList notices; ///< untranslated sentences that are no errors
    std::optional<Triage> triage;
    Progress progress; ///< while Running
    std::optional<double> secondsLeft; ///< while Running; absent until there is enough to estimate from

    bool isFinished() const { return state == State::Done || state == State::Stopped || state == State::Failed; }
};

} // namespace semblance::jobs
