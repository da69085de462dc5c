// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/clip.h"

#include "model/error.h"
#include "model/nn/transformer.h"

#include <cmath>
#include <set>
#include <torch/torch.h>

namespace semblance::model {
namespace {

class TensorShapes {
public:
    explicit TensorShapes(const TensorMap& tensors) : m_tensors(tensors) { }

    bool has(const std::string& name) const { return m_tensors.contains(name); }

    int size(const std::string& name, int rank, int dimension) const
    {
        const auto it = m_tensors.find(name);
        if (it == m_tensors.end())
            throw Error("The weights lack the tensor \"" + name + "\"; this is not a whole CLIP model.");
        if (it->second.dim() != rank)
            throw Error("The tensor \"" + name + "\" has " + std::to_string(it->second.dim()) + " dimensions where CLIP has "
                        + std::to_string(rank) + ".");
        const auto size = it->second.size(dimension);
        if (size < 1 || size > (1 << 24))
            throw Error("The tensor \"" + name + "\" has the impossible size " + std::to_string(size) + ".");
        return static_cast<int>(size);
    }

    /// How many different numbers follow prefix: the length of a list of layers.
    int count(const std::string& prefix) const
    {
        std::set<std::string> indices;
        for (auto it = m_tensors.lower_bound(prefix); it != m_tensors.end() && it->first.starts_with(prefix); ++it)
            indices.insert(it->first.substr(prefix.size(), it->first.find('.', prefix.size()) - prefix.size()));
        return static_cast<int>(indices.size());
    }

private:
    const TensorMap& m_tensors;
};

int squareSide(int places, const std::string& name)
{
    const int side = static_cast<int>(std::lround(std::sqrt(places - 1)));
    if (side < 1 || side * side + 1 != places)
        throw Error("The tensor \"" + name + "\" has " + std::to_string(places) + " positions, which is not a square grid and one more.");
    return side;
}

} // namespace

ClipSizes ClipSizes::of(const TensorMap& tensors)
{
    const TensorShapes shapes(tensors);
    ClipSizes sizes;
    sizes.inputChannels = shapes.size("visual.conv1.weight", 4, 1);
    if (shapes.has("visual.proj")) {
        VisionTransformerSizes vision;
        vision.width = shapes.size("visual.conv1.weight", 4, 0);
        vision.patch = shapes.size("visual.conv1.weight", 4, 2);
        vision.layers = shapes.count("visual.transformer.resblocks.");
        sizes.imageSize
            = vision.patch * squareSide(shapes.size("visual.positional_embedding", 2, 0), "visual.positional_embedding");
        sizes.vision = vision;
    } else if (shapes.has("visual.layer1.0.conv1.weight")) {
        ModifiedResNetSizes vision;
        vision.width = shapes.size("visual.layer1.0.conv1.weight", 4, 0);
        for (int stage = 0; stage < 4; ++stage)
            vision.blocks[static_cast<std::size_t>(stage)] = shapes.count("visual.layer" + std::to_string(stage + 1) + ".");
        const std::string positions = "visual.attnpool.positional_embedding";
        sizes.imageSize = 32 * squareSide(shapes.size(positions, 2, 0), positions);
        sizes.vision = vision;
    } else {
        throw Error("The weights hold neither CLIP's vision transformer (\"visual.proj\" is missing) nor its ModifiedResNet "
                    "(\"visual.layer1.0.conv1.weight\" is missing).");
    }
    if (!shapes.has("text_projection") && shapes.has("head.weight")) {
        sizes.embedding = shapes.size("head.weight", 2, 1);
        return sizes;
    }
    sizes.embedding = shapes.size("text_projection", 2, 1);
    sizes.contextLength = shapes.size("positional_embedding", 2, 0);
    sizes.vocabulary = shapes.size("token_embedding.weight", 2, 0);
    sizes.textWidth = shapes.size("ln_final.weight", 1, 0);
    sizes.textLayers = shapes.count("transformer.resblocks.");
    return sizes;
}

Clip::Clip(const ClipSizes& sizes) : m_sizes(sizes)
{
    const bool transformer = std::holds_alternative<VisionTransformerSizes>(sizes.vision);
    m_visual = register_module("visual", transformer ? makeVisionTransformer(sizes) : makeModifiedResNet(sizes));
    m_logitScale = register_parameter("logit_scale", torch::full({}, std::log(1 / 0.07)));
    if (sizes.textWidth == 0)
        return;
    m_transformer = register_module("transformer", std::make_shared<Transformer>(sizes.textWidth, sizes.textLayers, true));
    auto embedding = std::make_shared<torch::nn::Module>();
    m_tokenEmbedding = embedding->register_parameter("weight", torch::randn({sizes.vocabulary, sizes.textWidth}) * 0.02);
    register_module("token_embedding", embedding);
    m_positionalEmbedding = register_parameter("positional_embedding", torch::randn({sizes.contextLength, sizes.textWidth}) * 0.01);
    auto lnFinal = std::make_shared<LayerNorm>(sizes.textWidth);
    register_module("ln_final", lnFinal);
    m_lnFinal = lnFinal;
    m_textProjection = register_parameter("text_projection", torch::randn({sizes.textWidth, sizes.embedding}) * std::pow(sizes.textWidth, -0.5));
}

void Clip::load(const TensorMap& tensors)
{
    torch::NoGradGuard noGrad;
    std::string missing;
    int missingCount = 0;
    for (auto& [name, own] : this->tensors()) {
        const auto it = tensors.find(name);
        // It cancels out of the unnormalised similarity, and a BatchNorm's step counter is not used for inference.
        if (it == tensors.end() && (name == "logit_scale" || name.ends_with("num_batches_tracked")))
            continue;
        if (it == tensors.end()) {
            if (++missingCount <= 5)
                missing += (missing.empty() ? "" : ", ") + name;
            continue;
        }
        if (it->second.sizes() != own.sizes())
            throw Error("The tensor \"" + name + "\" does not have the shape that the other weights ask for.");
        own.copy_(it->second);
    }
    if (missingCount > 5)
        missing += " and " + std::to_string(missingCount - 5) + " more";
    if (missingCount > 0)
        throw Error("The weights are not complete; missing: " + missing + ".");
}

TensorMap Clip::tensors() const
{
    TensorMap map;
    for (const auto& item : named_parameters())
        map[item.key()] = item.value().detach();
    for (const auto& item : named_buffers())
        map[item.key()] = item.value().detach();
    return map;
}

void Clip::addLowRankToImage(int rank, double alpha)
{
    if (!m_visual->transformer())
        throw Error("Low-rank fine-tuning of the image encoder needs a vision transformer; this model has a ModifiedResNet.");
    for (auto& parameter : m_visual->parameters())
        parameter.set_requires_grad(false);
    m_visual->transformer()->addLowRank(rank, alpha);
}

void Clip::addLowRankToText(int rank, double alpha)
{
    if (!m_transformer)
        throw Error("Low-rank fine-tuning of the text encoder needs one; this model has none.");
    for (auto& [name, parameter] : namedTextParameters())
        parameter.set_requires_grad(false);
    m_transformer->addLowRank(rank, alpha);
}

void Clip::recomputeImageBlocks(bool on)
{
    if (m_visual->transformer())
        m_visual->transformer()->recomputeBlocks(on);
}

TensorMap Clip::namedTextParameters() const
{
    TensorMap map;
    for (const auto& item : named_parameters())
        if (!item.key().starts_with("visual.") && item.key() != "logit_scale")
            map[item.key()] = item.value();
    return map;
}

torch::Tensor Clip::encodeImage(const torch::Tensor& images, const Tap& tap)
{
    return m_visual->encode(images, tap);
}

torch::Tensor Clip::encodeText(const torch::Tensor& tokens, const Tap& tap)
{
    const auto length = tokens.size(1);
    auto x = torch::embedding(m_tokenEmbedding, tokens) + m_positionalEmbedding.narrow(0, 0, length);
    x = m_lnFinal->forward(m_transformer->forward(x, tap, "text"));
    if (tap)
        tap("text.ln_final", x);
    const auto rows = torch::arange(x.size(0), tokens.options());
    return torch::matmul(x.index({rows, tokens.argmax(-1)}), m_textProjection);
}

} // namespace semblance::model
