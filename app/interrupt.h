// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace semblance::app {

/// Stop is requested by the first SIGINT or SIGTERM; the second one ends the program at once. The first call installs the
/// handlers, so a command that never asks is ended by the first signal, as usual. Main thread.
std::stop_token interruptToken();

} // namespace semblance::app
