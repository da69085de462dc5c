// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/map_head.h"

#include <torch/torch.h>

namespace semblance::model {

MapHead::MapHead(int width)
{
    constexpr int hidden = 32;
    m_fine = register_module("fine", torch::nn::Conv2d(torch::nn::Conv2dOptions(width * 8, hidden, 3).padding(1)));
    m_coarse = register_module("coarse", torch::nn::Conv2d(torch::nn::Conv2dOptions(width * 16, hidden, 3).padding(1)));
    m_out = register_module("out", torch::nn::Conv2d(torch::nn::Conv2dOptions(hidden, 1, 1)));
}

torch::Tensor MapHead::forward(const torch::Tensor& second, const torch::Tensor& third)
{
    const auto fine = m_fine(second);
    const std::vector<std::int64_t> grid { fine.size(2), fine.size(3) };
    const auto coarse = torch::nn::functional::interpolate(
        m_coarse(third), torch::nn::functional::InterpolateFuncOptions().size(grid).mode(torch::kNearest));
    return m_out(torch::relu(fine + coarse)).squeeze(1);
}

} // namespace semblance::model
