// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/network_input.h"

#include <torch/types.h>

namespace semblance::model {

/// rgb [N, 3, H, W] with values 0 to 255, already at the recipe's size -> the network's input [N, C, H, W]: the normalised colours,
/// then, for "high-pass-residual", the difference to a 3x3 binomial mean per colour (edges replicated), in units of 1/16 of the
/// value range. Differentiable; keeps the type of rgb (float32 or float64).
torch::Tensor networkInput(const torch::Tensor& rgb, const InputRecipe& recipe);

} // namespace semblance::model
