// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::app {

/// What semblance --help prints: usage, every subcommand with its line, exit codes.
QString programHelp();

} // namespace semblance::app
