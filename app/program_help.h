// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::app {

/// What semblance --help prints: usage, every subcommand with its line, exit codes.
QString programHelp();

/// What semblance --version prints; verbose adds a line for every library, the loaded BLAS with its threading among them.
QString versionText(bool verbose);

} // namespace semblance::app
