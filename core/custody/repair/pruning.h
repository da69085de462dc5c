// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/repair/old_log.h"

namespace semblance::custody::repair {

/// Takes away batches of results that aren't as the log says and what refers to nothing, says with each analysis what was lost, and
/// computes again what follows from faces and scores. A failure is the transaction's.
void prune(Transaction& tx, const OldLog& log);

} // namespace semblance::custody::repair
