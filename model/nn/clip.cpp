// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/clip.h"

#include "model/error.h"
#include "model/nn/transformer.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {

TensorShapes shapesOf(const TensorMap& tensors)
{
    TensorShapes shapes;
    for (const auto& [name, values] : tensors)
        shapes[name] = values.sizes().vec();
    return shapes;
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

torch::Tensor Clip::encodeImage(const torch::Tensor& images, const Tap& tap, std::int64_t copies)
{
    return m_visual->encode(images, tap, copies);
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
