// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

namespace semblance::app {

/// A note on standard error for each piece of the case's evidence that isn't where it was, or isn't what it was.
Result<> tellMisplaced(const cases::CaseFile& file);

} // namespace semblance::app
