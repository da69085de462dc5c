// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"
#include "core/custody/case_check.h"

#include <stop_token>

namespace semblance::custody {

/// Computes each run's tracks, sums and counts again from its frames, faces and scores, and compares every bit. One line a run, and one for
/// rows of runs that are not there.
void checkDerived(Transaction& tx, const std::stop_token& stop, CaseCheck& check);

} // namespace semblance::custody
