// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <stop_token>

namespace semblance::custody {

/// Where evidence lies from now on.
enum class Keep {
    WhereItIs,
    Copy ///< in evidenceFolder(), read-only, with the file's time; the bytes are read back and compared
};

/// The folder of copied evidence: "burglary.evidence" beside burglary.semcase.
QString evidenceFolder(const QString& casePath);

/// Adds a video or picture with its intake record to the case without analysing it, both or neither. The file is opened read-only; SHA-256,
/// SHA-1 and MD5 come from one reading, which is the copying where it is copied; they and the file times replace the intake's own. Content
/// that is in the case already gets one more record. Blocking; progress stages: index, decode, hash, copy. Errors: Media, File, Case,
/// Cancelled; then nothing is kept, and no copy.
Result<cases::EvidenceId> takeIn(cases::CaseFile& file, const QString& path, cases::Intake intake, const std::stop_token& stop,
    const ProgressFn& progress, Keep keep = Keep::WhereItIs);

} // namespace semblance::custody
