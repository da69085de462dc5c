// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/clip_sizes.h"

#include <cstdint>
#include <string>

namespace semblance::model {

/// Of OpenAI's ViT-B/32, 605 MB in float32.
ClipSizes vitB32Sizes();

/// Writes a model file of these sizes with the FF++ nodes and the published prompts and with fresh weights: it detects nothing, and
/// computes as long as a trained one. The same sizes and seed give the same file on one machine. Throws Error.
void writeRandomModel(const std::string& path, const ClipSizes& sizes, std::uint64_t seed = 1);

} // namespace semblance::model
