// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/transformer.h"

#include "model/nn/low_rank.h"
#include "model/nn/recomputed.h"

#include <cmath>
#include <optional>
#include <torch/torch.h>

namespace semblance::model {
namespace {

class Attention : public torch::nn::Module {
public:
    explicit Attention(int width) : m_heads(std::max(1, width / 64))
    {
        m_inWeight = register_parameter("in_proj_weight", torch::randn({3 * width, width}) * std::pow(width, -0.5));
        m_inBias = register_parameter("in_proj_bias", torch::zeros({3 * width}));
        m_out = register_module("out_proj", torch::nn::Linear(width, width));
    }

    /// The output of the first positions alone where outputs is given.
    torch::Tensor forward(const torch::Tensor& x, bool causal, std::optional<std::int64_t> outputs = {})
    {
        const auto n = x.size(0);
        const auto l = x.size(1);
        const auto width = x.size(2);
        const auto qkv = linear(x, m_inWeight, m_inBias, m_inAddition).view({n, l, 3, m_heads, width / m_heads}).permute({2, 0, 3, 1, 4});
        const auto q = outputs ? qkv[0].narrow(2, 0, *outputs) : qkv[0];
        auto scores = torch::matmul(q * std::pow(static_cast<double>(width / m_heads), -0.5), qkv[1].transpose(-2, -1));
        if (causal)
            scores = scores + torch::full({l, l}, -std::numeric_limits<double>::infinity(), scores.options()).triu(1);
        const auto mixed = torch::matmul(scores.softmax(-1), qkv[2]).transpose(1, 2).reshape({n, q.size(2), width});
        return linear(mixed, m_out->weight, m_out->bias, m_outAddition);
    }

    void addLowRank(int rank, double alpha)
    {
        m_inAddition = LowRank::added(*this, "in_proj", m_inWeight, rank, alpha);
        m_outAddition = LowRank::added(*this, "out_proj", m_out->weight, rank, alpha);
    }

private:
    int m_heads;
    LowRank m_inAddition;
    LowRank m_outAddition;
    torch::Tensor m_inWeight;
    torch::Tensor m_inBias;
    torch::nn::Linear m_out{nullptr};
};

class Mlp : public torch::nn::Module {
public:
    explicit Mlp(int width)
    {
        m_fc = register_module("c_fc", torch::nn::Linear(width, 4 * width));
        m_proj = register_module("c_proj", torch::nn::Linear(4 * width, width));
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        const auto hidden = linear(x, m_fc->weight, m_fc->bias, m_fcAddition);
        return linear(hidden * torch::sigmoid(1.702 * hidden), m_proj->weight, m_proj->bias, m_projAddition);
    }

    void addLowRank(int rank, double alpha)
    {
        m_fcAddition = LowRank::added(*this, "c_fc", m_fc->weight, rank, alpha);
        m_projAddition = LowRank::added(*this, "c_proj", m_proj->weight, rank, alpha);
    }

private:
    LowRank m_fcAddition;
    LowRank m_projAddition;
    torch::nn::Linear m_fc{nullptr};
    torch::nn::Linear m_proj{nullptr};
};

class VisionTransformer : public ImageTower {
public:
    VisionTransformer(const ClipSizes& sizes, const VisionTransformerSizes& vision)
    {
        const int grid = sizes.imageSize / vision.patch;
        const double scale = std::pow(vision.width, -0.5);
        m_conv = register_module(
            "conv1", torch::nn::Conv2d(torch::nn::Conv2dOptions(sizes.inputChannels, vision.width, vision.patch).stride(vision.patch).bias(false)));
        m_class = register_parameter("class_embedding", scale * torch::randn({vision.width}));
        m_positions = register_parameter("positional_embedding", scale * torch::randn({grid * grid + 1, vision.width}));
        m_lnPre = register_module("ln_pre", std::make_shared<LayerNorm>(vision.width));
        m_transformer = register_module("transformer", std::make_shared<Transformer>(vision.width, vision.layers, false));
        m_lnPost = register_module("ln_post", std::make_shared<LayerNorm>(vision.width));
        m_proj = register_parameter("proj", scale * torch::randn({vision.width, sizes.embedding}));
    }

    torch::Tensor encode(const torch::Tensor& images, const Tap& tap, std::int64_t copies) override
    {
        const auto patches = m_conv(images).flatten(2).transpose(1, 2);
        const auto first = m_class.expand({patches.size(0), 1, -1}).to(patches.scalar_type());
        auto x = m_lnPre->forward(torch::cat({first, patches}, 1) + m_positions);
        if (tap)
            tap("visual.ln_pre", x);
        x = m_transformer->forward(x, tap, "visual", copies);
        x = m_lnPost->forward(x.select(1, 0));
        if (tap)
            tap("visual.ln_post", x);
        return torch::matmul(x, m_proj);
    }

    Transformer* transformer() override { return m_transformer.get(); }

private:
    torch::nn::Conv2d m_conv{nullptr};
    torch::Tensor m_class;
    torch::Tensor m_positions;
    std::shared_ptr<LayerNorm> m_lnPre;
    std::shared_ptr<Transformer> m_transformer;
    std::shared_ptr<LayerNorm> m_lnPost;
    torch::Tensor m_proj;
};

} // namespace

LayerNorm::LayerNorm(int width)
{
    m_weight = register_parameter("weight", torch::ones({width}));
    m_bias = register_parameter("bias", torch::zeros({width}));
}

torch::Tensor LayerNorm::forward(const torch::Tensor& x)
{
    return torch::layer_norm(x, {x.size(-1)}, m_weight, m_bias);
}

struct Transformer::Block : torch::nn::Module {
    explicit Block(int width)
    {
        attention = register_module("attn", std::make_shared<Attention>(width));
        ln1 = register_module("ln_1", std::make_shared<LayerNorm>(width));
        mlp = register_module("mlp", std::make_shared<Mlp>(width));
        ln2 = register_module("ln_2", std::make_shared<LayerNorm>(width));
    }

    torch::Tensor forward(torch::Tensor x, bool causal, const std::function<void(const torch::Tensor&)>& onNormed, std::int64_t copies = 0)
    {
        auto normed = ln1->forward(x);
        if (copies > 0) {
            normed = normed.repeat_interleave(copies, 0);
            x = x.narrow(1, 0, 1).repeat_interleave(copies, 0);
        }
        if (onNormed)
            onNormed(normed);
        x = x + attention->forward(normed, causal, copies > 0 ? std::optional<std::int64_t>(1) : std::nullopt);
        return x + mlp->forward(ln2->forward(x));
    }

    std::shared_ptr<Attention> attention;
    std::shared_ptr<LayerNorm> ln1;
    std::shared_ptr<Mlp> mlp;
    std::shared_ptr<LayerNorm> ln2;
};

Transformer::Transformer(int width, int layers, bool causal) : m_causal(causal)
{
    auto blocks = std::make_shared<torch::nn::Module>();
    for (int i = 0; i < layers; ++i) {
        m_blocks.push_back(std::make_shared<Block>(width));
        blocks->register_module(std::to_string(i), m_blocks.back());
    }
    register_module("resblocks", blocks);
}

torch::Tensor Transformer::forward(torch::Tensor x, const Tap& tap, const std::string& prefix, std::int64_t copies)
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const auto& block = m_blocks[i];
        std::function<void(const torch::Tensor&)> onNormed;
        if (tap && i + 1 == m_blocks.size())
            onNormed = [&](const torch::Tensor& normed) { tap(prefix + ".cam", normed); };
        if (m_recomputes && !onNormed)
            x = recomputed([block, causal = m_causal](const torch::Tensor& input) { return block->forward(input, causal, {}); }, x, block->parameters());
        else
            x = block->forward(x, m_causal, onNormed, i + 1 == m_blocks.size() ? copies : 0);
        if (tap)
            tap(prefix + ".block" + std::to_string(i), x);
    }
    return x;
}

void Transformer::addLowRank(int rank, double alpha)
{
    for (const auto& block : m_blocks) {
        block->attention->addLowRank(rank, alpha);
        block->mlp->addLowRank(rank, alpha);
    }
}

std::shared_ptr<ImageTower> makeVisionTransformer(const ClipSizes& sizes)
{
    return std::make_shared<VisionTransformer>(sizes, std::get<VisionTransformerSizes>(sizes.vision));
}

} // namespace semblance::model
