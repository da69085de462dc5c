// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::app {

/// What semblance --help prints: usage, every subcommand with its line, exit codes.
QString programHelp();

/// Prints programHelp() and what every subcommand and each of its verbs says to --help; before each stands a line with a form feed and what
/// is typed, such as "semblance case verify". The manual pages and the completion are made from it. Returns an exit code.
int printWholeHelp();

/// What semblance --version prints; verbose adds a line for every library, the loaded BLAS with its threading among them.
QString versionText(bool verbose);

} // namespace semblance::app
