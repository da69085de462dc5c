// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/randomized_blocks.h"

#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>
#include <string>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr std::uint64_t kSeed = 20180810;
constexpr int kTransformerBlocks = 2;

std::vector<std::string> lastPrefixes(const ClipSizes& sizes)
{
    if (const auto* vision = std::get_if<VisionTransformerSizes>(&sizes.vision)) {
        std::vector<std::string> prefixes { "visual.proj" };
        for (int block = std::max(0, vision->layers - kTransformerBlocks); block < vision->layers; ++block)
            prefixes.push_back("visual.transformer.resblocks." + std::to_string(block) + ".");
        return prefixes;
    }
    return { "visual.layer4.", "visual.attnpool." };
}

} // namespace

RandomizedBlocks::RandomizedBlocks(Clip& clip)
{
    const torch::NoGradGuard noGradient;
    const auto prefixes = lastPrefixes(clip.sizes());
    auto generator = at::detail::createCPUGenerator(kSeed);
    for (const auto& parameter : clip.named_parameters()) {
        const auto& values = parameter.value();
        const auto isLast = [&](const std::string& prefix) { return parameter.key().starts_with(prefix); };
        if (values.dim() < 2 || std::none_of(prefixes.begin(), prefixes.end(), isLast))
            continue;
        const auto trained = values.to(torch::kCPU, torch::kDouble);
        const auto drawn = torch::randn(values.sizes(), generator, torch::TensorOptions(torch::kDouble)) * trained.std() + trained.mean();
        m_weights.emplace_back(values, drawn.to(values.device(), values.scalar_type()));
    }
}

void RandomizedBlocks::exchange()
{
    for (auto& [parameter, other] : m_weights) {
        const auto now = parameter.detach();
        parameter.set_data(other);
        other = now;
    }
}

RandomizedBlocks::Exchange::Exchange(RandomizedBlocks& blocks)
    : m_blocks(blocks)
{
    m_blocks.exchange();
}

RandomizedBlocks::Exchange::~Exchange()
{
    m_blocks.exchange();
}

} // namespace semblance::model
