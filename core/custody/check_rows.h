// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sql.h"
#include "core/custody/case_check.h"

#include <stop_token>

namespace semblance::custody {

/// The file's tables, triggers and views against those that this program makes, SQLite's own check, the log's chain, and every row against
/// the log (docs/custody.md), at one moment of the file. head: a hash that was noted earlier; empty: none. Errors: Case (no log, a page
/// that can't be read), Cancelled. Progress stages: "integrity", "log", "rows".
Result<CaseCheck> checkRows(const SqlConnection& connection, const QByteArray& head, std::stop_token stop, const ProgressFn& progress);

} // namespace semblance::custody
