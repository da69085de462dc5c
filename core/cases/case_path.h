// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace semblance::cases {

/// Whether a case file can have this path at all: SQLite keeps files of the same name with longer endings beside it, and takes no longer
/// path than 504 bytes. Error::Kind::Case. Touches nothing.
Result<> checkCasePath(const QString& path);

} // namespace semblance::cases
