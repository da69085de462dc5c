// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/low_rank.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {

LowRank LowRank::added(torch::nn::Module& owner, const std::string& name, const torch::Tensor& weight, int rank, double alpha)
{
    const auto options = weight.options().requires_grad(false);
    LowRank addition;
    addition.down = owner.register_parameter(name + "_lora_down", torch::randn({ rank, weight.size(1) }, options) * std::pow(weight.size(1), -0.5));
    addition.up = owner.register_parameter(name + "_lora_up", torch::zeros({ weight.size(0), rank }, options));
    addition.scale = alpha / rank;
    return addition;
}

torch::Tensor LowRank::of(const torch::Tensor& x) const
{
    return torch::linear(torch::linear(x, down), up) * scale;
}

torch::Tensor linear(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const LowRank& addition)
{
    const auto result = torch::linear(x, weight, bias);
    return addition.down.defined() ? result + addition.of(x) : result;
}

} // namespace semblance::model
