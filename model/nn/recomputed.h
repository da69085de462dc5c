// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <torch/types.h>
#include <vector>

namespace semblance::model {

/// function(x) without its intermediate activations in memory (activation checkpointing): backward computes them again. parameters: every
/// tensor besides x that function depends on and that may need a gradient. Works with backward() and autograd::grad(). Without gradients
/// it is function(x).
torch::Tensor recomputed(const std::function<torch::Tensor(const torch::Tensor&)>& function, const torch::Tensor& x, const std::vector<torch::Tensor>& parameters);

} // namespace semblance::model
