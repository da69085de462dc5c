// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

namespace semblance::model {

/// A low-rank addition to a linear layer (LoRA, Hu et al. 2022): W + (alpha / rank) up down. up starts at 0, so a fresh addition changes nothing.
struct LowRank {
    torch::Tensor down; ///< [rank, in]; undefined: no addition
    torch::Tensor up; ///< [out, rank]
    double scale = 1;

    /// Registers NAME_lora_down and NAME_lora_up with owner.
    static LowRank added(torch::nn::Module& owner, const std::string& name, const torch::Tensor& weight, int rank, double alpha);
    /// What it adds to linear(x, W).
    torch::Tensor of(const torch::Tensor& x) const;
};

/// linear(x, weight, bias) and the addition where there is one.
torch::Tensor linear(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const LowRank& addition);

} // namespace semblance::model
