// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/input_recipe.h"

#include <torch/torch.h>

namespace semblance::model {

torch::Tensor networkInput(const torch::Tensor& rgb, const InputRecipe& recipe)
{
    const auto options = rgb.options();
    const auto mean = torch::tensor({recipe.mean[0], recipe.mean[1], recipe.mean[2]}, options).view({1, 3, 1, 1});
    const auto deviation = torch::tensor({recipe.deviation[0], recipe.deviation[1], recipe.deviation[2]}, options).view({1, 3, 1, 1});
    const auto unit = rgb / 255;
    auto input = (unit - mean) / deviation;
    if (inputChannels(recipe) == 3)
        return input;
    const auto line = torch::tensor({0.25, 0.5, 0.25}, options);
    const auto kernel = torch::outer(line, line).view({1, 1, 3, 3}).repeat({3, 1, 1, 1});
    const auto padded = torch::nn::functional::pad(unit, torch::nn::functional::PadFuncOptions({1, 1, 1, 1}).mode(torch::kReplicate));
    const auto smooth = torch::conv2d(padded, kernel, torch::Tensor(), at::IntArrayRef{1, 1}, at::IntArrayRef{0, 0}, at::IntArrayRef{1, 1}, 3);
    return torch::cat({input, (unit - smooth) * 16}, 1);
}

} // namespace semblance::model
