// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <stop_token>

namespace semblance::cases {

/// Copies a case file of an older version to FILE.backup-vN beside it, reads the copy again and compares. An equal copy that is there
/// already is enough; one with other contents stays, and the new one is called FILE.backup-vN-2 and so on. Nothing may write to the file
/// meanwhile, and nothing of it may be in its -wal. Progress stage: "backup" (bytes, each twice). Errors: Case, Cancelled.
Result<> backUpCase(const QString& path, int version, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::cases
