// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/bundled_recipe.h"

namespace semblance::app {

/// Makes the bundled model with progress on stderr and its metrics as JSON on stdout; an ExitCode.
int runBundledTraining(const training::BundledRecipe& recipe);

} // namespace semblance::app
