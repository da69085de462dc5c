// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/rgb_view.h"
#include "model/model_description.h"

#include <vector>

namespace semblance::model {

/// 3, or more with the recipe's extra channels. Throws Error on a kind that this program does not know.
int inputChannels(const InputRecipe& recipe);

/// A square crop of any size -> the network's input as float32 planes [C][H][W]: centre part, resized, the normalised colours, then the
/// recipe's extra channels. Throws Error where the crop is not square or empty.
std::vector<float> networkInput(const RgbView& crop, const InputRecipe& recipe);

} // namespace semblance::model
