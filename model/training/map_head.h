// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>

namespace semblance::model {

/// The auxiliary task of training: reads the altered places off the second and third stage of a ModifiedResNet.
class MapHead : public torch::nn::Module {
public:
    /// width: the image tower's, see ModifiedResNetSizes
    explicit MapHead(int width);

    /// Logits [N, h, w] at the second stage's grid.
    torch::Tensor forward(const torch::Tensor& second, const torch::Tensor& third);

private:
    torch::nn::Conv2d m_fine { nullptr };
    torch::nn::Conv2d m_coarse { nullptr };
    torch::nn::Conv2d m_out { nullptr };
};

} // namespace semblance::model
