// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <stop_token>

namespace semblance::custody {

/// Adds a video or picture with its intake record to the case without analysing it. The file is opened read-only; SHA-256, SHA-1 and MD5
/// come from one reading, which the intake's own hashes and file times are replaced by. Content that is in the case already gets one more
/// record. Blocking; progress stages: index, decode, hash. Errors: Media, File, Case, Cancelled.
Result<cases::EvidenceId> takeIn(
    cases::CaseFile& file, const QString& path, cases::Intake intake, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
