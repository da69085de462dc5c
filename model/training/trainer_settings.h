// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/training/trainer.h"

#include <string>

namespace semblance::model {

/// JSON of everything that a checkpoint's numbers depend on: two trainers with equal texts can go on from each other's checkpoints. Without
/// the seed (of fresh weights), threads and device.
std::string settingsText(const ModelDescription& description, const TrainerSettings& settings);

} // namespace semblance::model
