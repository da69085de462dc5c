// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"
#include "model/nn/clip_sizes.h"

namespace semblance::model {

/// Throws Error where what the model file says of its input and prompts is not what its weights take.
void checkAgainstWeights(const ModelDescription& description, const ClipSizes& sizes);

} // namespace semblance::model
