// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/weight_reader.h"
#include "model/model_description.h"

namespace semblance::model {

/// CLIP's text encoder g, once: the features of every prompt, [prompts][embedding] in float32. Keeps nothing. Throws Error where tensors
/// are missing or ill-shaped. The same bytes whatever the number of threads.
std::vector<float> textFeatures(WeightReader& reader, const ClipSizes& sizes, const std::vector<Prompt>& prompts);

} // namespace semblance::model
