// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sql.h"

#include <stop_token>

namespace semblance {

/// Copies a SQLite database as it is at one moment, whatever other programs do with it meanwhile. What is in its write-ahead log is in the
/// copy, which is one file without a log. The same database gives the same bytes. to must not exist; after a failure it doesn't. Progress
/// stage "copy", in pages. Errors: the subject's kind, Cancelled.
Result<> copyDatabase(
    const QString& from, const QString& to, const SqlConnection::Subject& subject, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance
