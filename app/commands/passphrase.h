// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace semblance::app {

/// Asks on the terminal that the program was started from, without showing what is typed. Error::Kind::File where there is none,
/// Cancelled after an interrupt.
Result<QByteArray> askPassphrase(const QString& keyFile);

} // namespace semblance::app
