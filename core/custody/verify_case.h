// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/custody/case_check.h"

#include <stop_token>

namespace semblance::custody {

struct VerifyOptions {
    QByteArray head; ///< of the log, noted earlier, lower-case hex; empty: none
    Frames frames = Frames::Sample;
    bool log = true; ///< append the outcome to the case's log; else nothing is written
};

/// Holds a case against its own log, its evidence and its models (docs/custody.md). Blocking; opens the case for reading, and then for the
/// one entry that tells of the verification. What doesn't match is in the lines, no error. Errors: Case (no case file, one from before the
/// log, one of a newer version, a damaged one), Cancelled.
Result<CaseCheck> verifyCase(const QString& path, const VerifyOptions& options, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
