// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/grad_cam.h"

#include "model/error.h"
#include "model/nn/differentiable_marginals.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {
namespace {

/// [N, 1 + h * w, D] or [N, C, h, w] -> [N, channels, h, w] without the class token.
torch::Tensor asGrid(const torch::Tensor& activation)
{
    if (activation.dim() == 4)
        return activation;
    const auto patches = activation.narrow(1, 1, activation.size(1) - 1).transpose(1, 2);
    const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(patches.size(2)))));
    return patches.reshape({patches.size(0), patches.size(1), side, side});
}

} // namespace

GradCam gradCam(Clip& clip, const torch::Tensor& images, const ScoreHead& head, const LabelHierarchy& hierarchy, std::span<const int> nodes,
    HeatMapTarget target)
{
    for (const int node : nodes)
        if (node < 0 || node >= hierarchy.size())
            throw Error("There is no node number " + std::to_string(node) + " in the hierarchy \"" + hierarchy.name() + "\".");
    const torch::AutoGradMode withGradient(true);
    const auto count = images.size(0);
    const std::int64_t all = hierarchy.size(); // so that a node's map is the same bytes whatever other nodes are asked for
    torch::Tensor activation;
    const auto features = clip.encodeImage(images, [&activation](std::string_view stage, const torch::Tensor& values) {
        if (stage == "visual.cam")
            activation = values.requires_grad_(true);
    }, all);
    auto targets = head.rawScores(features);
    if (target == HeatMapTarget::Marginal)
        targets = DifferentiableMarginals(hierarchy)(targets);

    // Row i of an image stands for node i.
    const auto own = targets.view({count, all, all}).diagonal(0, 1, 2).sum();
    const auto gradient = asGrid(torch::autograd::grad({own}, {activation}).at(0));
    const auto grid = asGrid(activation.detach());
    const auto weighted = (gradient.mean(torch::IntArrayRef({2, 3}), true) * grid).sum(1).view({count, all, grid.size(2), grid.size(3)});
    const auto asked = torch::tensor(std::vector<std::int64_t>(nodes.begin(), nodes.end()), torch::kLong).to(weighted.device());
    GradCam result;
    result.weighted = weighted.index_select(1, asked);
    auto maps = torch::relu(result.weighted);
    maps = maps - maps.amin(torch::IntArrayRef({2, 3}), true);
    result.maps = maps / (maps.amax(torch::IntArrayRef({2, 3}), true) + 1e-7);
    return result;
}

} // namespace semblance::model
