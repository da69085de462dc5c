// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/sql.h"
#include "core/custody/case_check.h"

#include <stop_token>

namespace semblance::custody {

/// Places 0..count-1 of a sample: the first, the last and evenly between them; the same for the same count.
QList<qint64> samplePlaces(qint64 count, qint64 wanted = kSampledFrames);

/// Hashes the evidence where it was last opened from and the models of the program's folders, and decodes frames, each against what the
/// case says. A file that is not there is told, no failure. Opens everything read-only. Errors: Case, Cancelled. Progress stages: "hash"
/// (bytes), "index", "decode", "frames".
Result<> checkMaterial(
    const SqlConnection& connection, Frames frames, const std::stop_token& stop, const ProgressFn& progress, CaseCheck& check);

} // namespace semblance::custody
