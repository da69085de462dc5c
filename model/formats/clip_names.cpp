// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/clip_names.h"

#include "model/error.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace semblance::model {
namespace {

constexpr std::array kWrappers{"module.", "model.", "_orig_mod.", "clip."};
constexpr std::size_t kNamesInASentence = 8;

using Names = std::set<std::string>;
using Renaming = std::pair<const char*, const char*>;

constexpr std::array kHuggingFaceFixed{
    Renaming{"logit_scale", "logit_scale"},
    Renaming{"text_model.embeddings.token_embedding.weight", "token_embedding.weight"},
    Renaming{"text_model.embeddings.position_embedding.weight", "positional_embedding"},
    Renaming{"text_model.final_layer_norm.weight", "ln_final.weight"},
    Renaming{"text_model.final_layer_norm.bias", "ln_final.bias"},
    Renaming{"vision_model.embeddings.class_embedding", "visual.class_embedding"},
    Renaming{"vision_model.embeddings.patch_embedding.weight", "visual.conv1.weight"},
    Renaming{"vision_model.embeddings.position_embedding.weight", "visual.positional_embedding"},
    Renaming{"vision_model.pre_layrnorm.weight", "visual.ln_pre.weight"}, // the misspelling is theirs
    Renaming{"vision_model.pre_layrnorm.bias", "visual.ln_pre.bias"},
    Renaming{"vision_model.post_layernorm.weight", "visual.ln_post.weight"},
    Renaming{"vision_model.post_layernorm.bias", "visual.ln_post.bias"},
};
constexpr std::array kHuggingFaceTransposed{
    Renaming{"text_projection.weight", "text_projection"},
    Renaming{"visual_projection.weight", "visual.proj"},
};
constexpr std::array kHuggingFaceBlock{
    Renaming{"layer_norm1", "ln_1"}, Renaming{"layer_norm2", "ln_2"}, Renaming{"self_attn.out_proj", "attn.out_proj"},
    Renaming{"mlp.fc1", "mlp.c_fc"}, Renaming{"mlp.fc2", "mlp.c_proj"},
};
constexpr std::array kOpenAiBlock{"attn.in_proj_weight", "attn.in_proj_bias", "attn.out_proj.weight", "attn.out_proj.bias", "ln_1.weight", "ln_1.bias",
                                  "mlp.c_fc.weight", "mlp.c_fc.bias", "mlp.c_proj.weight", "mlp.c_proj.bias", "ln_2.weight", "ln_2.bias"};

void takeWrappersOff(TensorMap& tensors)
{
    for (bool again = true; again && !tensors.empty();) {
        again = false;
        for (const std::string prefix : kWrappers) {
            if (!std::all_of(tensors.begin(), tensors.end(), [&](const auto& item) { return item.first.starts_with(prefix); }))
                continue;
            TensorMap bare;
            for (auto& [name, values] : tensors)
                bare.emplace(name.substr(prefix.size()), std::move(values));
            tensors = std::move(bare);
            again = true;
        }
    }
}

/// The numbers that follow prefix run from 0 to this, less one. A hole is found later, as missing tensors.
int blocks(const TensorMap& tensors, const std::string& prefix)
{
    int count = 0;
    for (auto it = tensors.lower_bound(prefix); it != tensors.end() && it->first.starts_with(prefix); ++it) {
        const auto digits = it->first.substr(prefix.size(), it->first.find('.', prefix.size()) - prefix.size());
        const bool number = !digits.empty() && digits.size() < 5 && digits.find_first_not_of("0123456789") == std::string::npos;
        if (number)
            count = std::max(count, std::stoi(digits) + 1);
    }
    return std::max(count, 1);
}

std::string sentenceList(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesInASentence); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > kNamesInASentence)
        text += " and " + std::to_string(names.size() - kNamesInASentence) + " more";
    return text;
}

void requireAll(const TensorMap& tensors, const Names& needed)
{
    std::vector<std::string> missing;
    for (const auto& name : needed)
        if (!tensors.contains(name))
            missing.push_back(name);
    if (!missing.empty())
        throw Error("The weights are not complete; missing: " + sentenceList(missing) + ".");
}

void addNormalisation(Names& names, const std::string& prefix)
{
    for (const char* part : {".weight", ".bias", ".running_mean", ".running_var"})
        names.insert(prefix + part);
}

void addBlocks(Names& names, const TensorMap& tensors, const std::string& prefix)
{
    for (int i = 0; i < blocks(tensors, prefix); ++i)
        for (const char* part : kOpenAiBlock)
            names.insert(prefix + std::to_string(i) + "." + part);
}

Names neededOfResNet(const TensorMap& tensors)
{
    Names names{"visual.attnpool.positional_embedding"};
    for (const char* part : {"q_proj", "k_proj", "v_proj", "c_proj"})
        for (const char* kind : {".weight", ".bias"})
            names.insert(std::string("visual.attnpool.") + part + kind);
    const auto addConvolutions = [&names](const std::string& prefix) {
        for (const char* number : {"1", "2", "3"}) {
            names.insert(prefix + "conv" + number + ".weight");
            addNormalisation(names, prefix + "bn" + number);
        }
    };
    addConvolutions("visual.");
    for (const char* stage : {"1", "2", "3", "4"}) {
        const auto prefix = std::string("visual.layer") + stage + ".";
        for (int i = 0; i < blocks(tensors, prefix); ++i)
            addConvolutions(prefix + std::to_string(i) + ".");
        names.insert(prefix + "0.downsample.0.weight");
        addNormalisation(names, prefix + "0.downsample.1");
    }
    return names;
}

Names neededOfOpenAi(const TensorMap& tensors)
{
    const auto residual = tensors.lower_bound("visual.layer");
    const bool isResidual = residual != tensors.end() && residual->first.starts_with("visual.layer");
    Names names = isResidual ? neededOfResNet(tensors)
                             : Names{"visual.class_embedding", "visual.positional_embedding", "visual.proj", "visual.conv1.weight",
                                     "visual.ln_pre.weight", "visual.ln_pre.bias", "visual.ln_post.weight", "visual.ln_post.bias"};
    if (!isResidual)
        addBlocks(names, tensors, "visual.transformer.resblocks.");
    names.insert({"token_embedding.weight", "positional_embedding", "text_projection", "ln_final.weight", "ln_final.bias"});
    addBlocks(names, tensors, "transformer.resblocks.");
    return names;
}

Names neededOfHuggingFace(const TensorMap& tensors)
{
    Names names;
    for (const auto& [name, ignored] : kHuggingFaceFixed)
        names.insert(name);
    names.erase("logit_scale");
    for (const auto& [name, ignored] : kHuggingFaceTransposed)
        names.insert(name);
    for (const std::string prefix : {"text_model.encoder.layers.", "vision_model.encoder.layers."}) {
        for (int i = 0; i < blocks(tensors, prefix); ++i) {
            const auto block = prefix + std::to_string(i) + ".";
            for (const char* kind : {".weight", ".bias"}) {
                for (const auto& [name, ignored] : kHuggingFaceBlock)
                    names.insert(block + name + kind);
                for (const char* part : {"q_proj", "k_proj", "v_proj"})
                    names.insert(block + "self_attn." + part + kind);
            }
        }
    }
    return names;
}

TensorMap translated(const TensorMap& source)
{
    TensorMap tensors;
    for (const auto& [from, to] : kHuggingFaceFixed)
        if (const auto it = source.find(from); it != source.end())
            tensors[to] = it->second;
    for (const auto& [from, to] : kHuggingFaceTransposed) {
        if (source.at(from).dim() != 2)
            throw Error(std::string("The tensor \"") + from + "\" is not a matrix.");
        tensors[to] = source.at(from).t().contiguous();
    }
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"text_model.encoder.layers.", "transformer.resblocks."},
                                   std::pair<std::string, std::string>{"vision_model.encoder.layers.", "visual.transformer.resblocks."}}) {
        for (int i = 0; i < blocks(source, from); ++i) {
            const auto old = from + std::to_string(i) + ".";
            const auto fresh = to + std::to_string(i) + ".";
            for (const std::string kind : {"weight", "bias"}) {
                for (const auto& [name, translation] : kHuggingFaceBlock)
                    tensors[fresh + translation + "." + kind] = source.at(old + name + "." + kind);
                std::vector<at::Tensor> parts;
                for (const std::string part : {"q_proj.", "k_proj.", "v_proj."})
                    parts.push_back(source.at(old + "self_attn." + part + kind));
                for (const auto& part : parts)
                    if (part.dim() == 0 || part.sizes() != parts[0].sizes() || part.scalar_type() != parts[0].scalar_type())
                        throw Error("The query, key and value projections of " + old + "self_attn do not fit each other.");
                tensors[fresh + "attn.in_proj_" + kind] = at::cat(parts, 0);
            }
        }
    }
    return tensors;
}

/// Tables and counters that other programs store beside the weights.
bool isKnownExtra(const std::string& name)
{
    return name == "logit_scale" || name == "input_resolution" || name == "context_length" || name == "vocab_size" || name.ends_with("position_ids")
        || name.ends_with("attn_mask") || name.ends_with("num_batches_tracked");
}

bool isInEncoder(const std::string& name)
{
    for (const char* prefix : {"visual.", "transformer.", "vision_model.", "text_model."})
        if (name.starts_with(prefix))
            return true;
    return false;
}

bool anyStartsWith(const TensorMap& tensors, const std::string& prefix)
{
    const auto it = tensors.lower_bound(prefix);
    return it != tensors.end() && it->first.starts_with(prefix);
}

}

NamedClip asOpenAiNames(TensorMap source)
{
    takeWrappersOff(source);
    NamedClip clip;
    if (anyStartsWith(source, "vision_model.") || anyStartsWith(source, "text_model."))
        clip.naming = TensorNaming::HuggingFace;
    else if (!anyStartsWith(source, "visual.") && !anyStartsWith(source, "transformer."))
        throw Error("The weights are no CLIP model: no tensor is named like \"visual.conv1.weight\" or \"vision_model.post_layernorm.weight\".");

    const bool openAi = clip.naming == TensorNaming::OpenAi;
    const Names needed = openAi ? neededOfOpenAi(source) : neededOfHuggingFace(source);
    requireAll(source, needed);
    std::vector<std::string> unknown;
    for (const auto& [name, values] : source) {
        if (needed.contains(name) || name == "logit_scale")
            continue;
        if (isInEncoder(name) && !isKnownExtra(name))
            unknown.push_back(name);
        clip.ignored.push_back(name);
    }
    if (!unknown.empty())
        throw Error("The weights belong to an architecture that is not CLIP's; not known: " + sentenceList(unknown) + ".");

    if (!openAi) {
        clip.tensors = translated(source);
        return clip;
    }
    for (auto& [name, values] : source)
        if (needed.contains(name) || name == "logit_scale")
            clip.tensors.emplace(name, std::move(values));
    return clip;
}

} // namespace semblance::model
