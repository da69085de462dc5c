// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/dataset_training.h"

namespace semblance::app {

/// Runs a training on a dataset folder with progress on stderr and the outcome as JSON on stdout; an ExitCode.
int runDatasetTraining(const training::TrainingRequest& request);

} // namespace semblance::app
