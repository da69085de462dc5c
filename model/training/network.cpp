// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/network.h"

#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/nn/autocast.h"
#include "model/nn/input_recipe.h"
#include "model/nn/score_head.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr int kClipVocabulary = 49408;
constexpr auto kTokenTable = "token_embedding.weight";

ClipSizes freshSizes(const FreshModelSizes& fresh, const InputRecipe& input)
{
    ClipSizes sizes;
    sizes.embedding = fresh.embedding;
    sizes.imageSize = input.size;
    sizes.inputChannels = inputChannels(input);
    sizes.vision = ModifiedResNetSizes { fresh.blocks, fresh.width };
    sizes.textWidth = fresh.textWidth;
    sizes.textLayers = fresh.textLayers;
    return sizes;
}

/// "a.in_proj" -> "a.in_proj_weight", "a.c_fc" -> "a.c_fc.weight"
std::string matrixOf(const std::string& added)
{
    return added + (added.ends_with("in_proj") ? "_weight" : ".weight");
}

} // namespace

Network::Network(const ModelDescription& description, const TrainerSettings& settings)
    : m_description(description)
    , m_settings(settings)
{
    if (description.prompts.size() != description.hierarchy.nodes().size())
        throw Error("The model needs one prompt per node of the hierarchy.");
    const bool linear = description.scoring == Scoring::LinearHead;
    TensorMap base;
    ClipSizes sizes = freshSizes(settings.sizes, description.input);
    readPrompts();
    if (!settings.baseModel.empty()) {
        base = readModelTensors(settings.baseModel);
        sizes = ClipSizes::of(shapesOf(base));
        if (sizes.imageSize != description.input.size || sizes.inputChannels != inputChannels(description.input))
            throw Error(settings.baseModel + " takes other pictures than the input recipe gives; keep the base model's input recipe.");
        if (!linear && sizes.textWidth == 0)
            throw Error(settings.baseModel + " has no text encoder to train a joint embedding with; choose another base model or the linear head.");
    }
    if (linear)
        sizes.textWidth = 0;
    const int wholeVocabulary = sizes.vocabulary;
    sizes.vocabulary = static_cast<int>(m_usedTokens.size());
    m_clip = register_module("clip", std::make_shared<Clip>(sizes));
    if (linear) {
        const auto nodes = description.hierarchy.size();
        m_headWeight = register_parameter("head_weight", torch::randn({ nodes, sizes.embedding }) * std::pow(sizes.embedding, -0.5));
        m_headBias = register_parameter("head_bias", torch::zeros({ nodes }));
    }
    if (!base.empty()) {
        if (!linear && !m_usedTokens.empty() && m_usedTokens.back() >= wholeVocabulary)
            throw Error(settings.baseModel + " does not know every token of the prompts.");
        startFromBase(base);
    }
    if (settings.freezeText && !linear)
        for (auto& [name, parameter] : m_clip->namedTextParameters())
            parameter.set_requires_grad(false);
    if (settings.imageLowRank.rank > 0)
        m_clip->addLowRankToImage(settings.imageLowRank.rank, settings.imageLowRank.alpha);
    if (settings.textLowRank.rank > 0)
        m_clip->addLowRankToText(settings.textLowRank.rank, settings.textLowRank.alpha);
    m_clip->recomputeImageBlocks(settings.recomputeActivations);
}

void Network::readPrompts()
{
    if (m_description.scoring == Scoring::LinearHead)
        return;
    std::set<std::int64_t> used;
    std::size_t longest = 0;
    for (const auto& prompt : m_description.prompts) {
        used.insert(prompt.tokens.begin(), prompt.tokens.end());
        longest = std::max(longest, prompt.tokens.size());
    }
    m_usedTokens.assign(used.begin(), used.end());
    if (m_settings.weighting.literal)
        longest = std::max<std::size_t>(longest, 77);
    m_tokens = torch::zeros({ static_cast<std::int64_t>(m_description.prompts.size()), static_cast<std::int64_t>(longest) }, torch::kLong);
    auto cells = m_tokens.accessor<std::int64_t, 2>();
    for (std::size_t row = 0; row < m_description.prompts.size(); ++row) {
        const auto& tokens = m_description.prompts[row].tokens;
        for (std::size_t column = 0; column < tokens.size(); ++column)
            cells[static_cast<std::int64_t>(row)][static_cast<std::int64_t>(column)]
                = std::lower_bound(m_usedTokens.begin(), m_usedTokens.end(), tokens[column]) - m_usedTokens.begin();
    }
}

void Network::startFromBase(const TensorMap& base)
{
    auto tensors = base;
    if (m_clip->sizes().textWidth > 0) {
        m_vocabulary = base.at(kTokenTable).to(torch::kFloat);
        tensors[kTokenTable] = m_vocabulary.index_select(0, torch::tensor(m_usedTokens, torch::kLong));
    }
    m_clip->load(tensors);
    if (!m_headWeight.defined() || !base.contains("head.weight") || base.at("head.weight").sizes() != m_headWeight.sizes())
        return;
    torch::NoGradGuard noGrad;
    m_headWeight.copy_(base.at("head.weight"));
    m_headBias.copy_(base.at("head.bias"));
}

torch::Tensor Network::rawScores(const torch::Tensor& images, bool autocast, const Tap& tap)
{
    torch::Tensor features;
    {
        const AutocastScope scope(images.device().type(), autocast);
        features = m_clip->encodeImage(images, tap);
    }
    ScoreHead head { m_description.scoring, m_headWeight, m_headBias, m_description.tau };
    if (m_description.scoring != Scoring::LinearHead)
        head.weights = m_clip->encodeText(m_tokens.to(images.device()));
    return head.rawScores(features.to(head.weights.scalar_type()));
}

TensorMap Network::tensors() const
{
    TensorMap map = m_clip->tensors();
    if (m_headWeight.defined()) {
        map["head.weight"] = m_headWeight.detach();
        map["head.bias"] = m_headBias.detach();
    }
    return map;
}

void Network::load(const TensorMap& tensors)
{
    m_clip->load(tensors);
    if (!m_headWeight.defined())
        return;
    torch::NoGradGuard noGrad;
    for (const auto& [name, target] : { std::pair { "head.weight", m_headWeight }, std::pair { "head.bias", m_headBias } }) {
        const auto it = tensors.find(name);
        if (it == tensors.end() || it->second.sizes() != target.sizes())
            throw Error(std::string("The tensor \"") + name + "\" is missing or has another shape.");
        torch::Tensor(target).copy_(it->second);
    }
}

TensorMap Network::exported() const
{
    const torch::NoGradGuard noGrad;
    TensorMap result;
    const auto own = tensors();
    const auto scale = [&](const std::string& name) {
        const auto& low = name.starts_with("visual.") ? m_settings.imageLowRank : m_settings.textLowRank;
        return low.alpha / low.rank;
    };
    for (const auto& [name, tensor] : own) {
        if (name.ends_with("_lora_down") || name.ends_with("_lora_up"))
            continue;
        result[name] = tensor.to(torch::kCPU);
    }
    constexpr std::string_view ending = "_lora_down";
    for (const auto& [name, down] : own) {
        if (!name.ends_with(ending))
            continue;
        const auto layer = name.substr(0, name.size() - ending.size());
        const auto addition = torch::matmul(own.at(layer + "_lora_up"), down) * scale(name);
        auto& matrix = result.at(matrixOf(layer));
        matrix = matrix + addition.to(torch::kCPU);
    }
    if (m_clip->sizes().textWidth > 0) {
        const auto& used = result.at(kTokenTable);
        // Without a base model only the prompts' tokens have ever been learnt; the rest stays zero.
        auto whole = m_vocabulary.defined() ? m_vocabulary.clone() : torch::zeros({ kClipVocabulary, used.size(1) });
        whole.index_copy_(0, torch::tensor(m_usedTokens, torch::kLong), used.to(torch::kFloat));
        result[kTokenTable] = whole;
    }
    for (auto& [name, tensor] : result)
        tensor = tensor.contiguous();
    return result;
}

} // namespace semblance::model
