// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/import.h"

#include "model/error.h"
#include "model/formats/clip_names.h"
#include "model/formats/file_io.h"
#include "model/formats/model_file.h"
#include "model/formats/safetensors.h"
#include "model/formats/torch_checkpoint.h"
#include "model/nn/clip.h"
#include "model/text/published_prompts.h"
#include "model/text/tokenizer.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr double kPublishedTau = 10.0;
constexpr int kColours = 3;

struct Source {
    std::string format;
    TensorMap tensors;
};

Source readSource(const std::string& path)
{
    switch (sourceKind(path)) {
    case SourceKind::TorchFile: return {"PyTorch archive", readTorchCheckpoint(path)};
    case SourceKind::Safetensors: return {"safetensors", readSafetensors(path, readSafetensorsHeader(path))};
    case SourceKind::SemblanceModel: break;
    }
    throw Error(path + " is a Semblance model already; use it by its path or copy it into the model folder.");
}

void step(const ImportOptions& options, const char* name)
{
    if (options.stop.stop_requested())
        throw Error("The import of \"" + options.name + "\" was stopped.");
    if (options.progress)
        options.progress(name);
}

void checkValues(const TensorMap& tensors)
{
    for (const auto& [name, values] : tensors) {
        if (!values.is_floating_point())
            throw Error("The tensor \"" + name + "\" holds no floating-point values.");
        if (!torch::isfinite(values).all().item<bool>())
            throw Error("The tensor \"" + name + "\" holds values that are not finite.");
    }
}

/// Building the model checks every shape against the sizes that the other weights imply.
ClipSizes checkShapes(const TensorMap& tensors)
{
    const auto sizes = ClipSizes::of(shapesOf(tensors));
    if (sizes.inputChannels != kColours)
        throw Error("The weights take " + std::to_string(sizes.inputChannels) + " input channels, where CLIP takes three colours.");
    Clip(sizes).load(tensors);
    return sizes;
}

const Prompt* publishedPrompt(const std::vector<Prompt>& published, const Node& node, const std::string& text)
{
    const auto it = std::find_if(published.begin(), published.end(), [&](const Prompt& p) { return p.node == node.name && p.text == text; });
    return it == published.end() ? nullptr : &*it;
}

std::vector<Prompt> promptsFor(const ImportOptions& options, const ClipSizes& sizes)
{
    for (const auto& [node, text] : options.prompts)
        if (options.hierarchy.indexOf(node) < 0)
            throw Error("There is a prompt for \"" + node + "\", which is no node of the hierarchy \"" + options.hierarchy.name() + "\".");
    std::optional<Tokenizer> tokenizer;
    if (!options.vocabulary.empty())
        tokenizer = Tokenizer::load(options.vocabulary);

    const auto published = publishedPrompts();
    std::vector<Prompt> prompts;
    for (const auto& node : options.hierarchy.nodes()) {
        const auto own = options.prompts.find(node.name);
        Prompt prompt{node.name, own == options.prompts.end() ? publishedWording(node) : own->second, {}};
        const Prompt* known = publishedPrompt(published, node, prompt.text);
        if (tokenizer)
            prompt.tokens = tokenizer->prompt(prompt.text, sizes.contextLength);
        else if (known)
            prompt.tokens = known->tokens;
        else
            throw Error("The prompt \"" + prompt.text + "\" is not among the published ones; give CLIP's vocabulary to turn it into tokens.");
        if (known && known->tokens != prompt.tokens)
            throw Error(options.vocabulary + " is not CLIP's vocabulary: it gives the published prompt \"" + prompt.text + "\" other tokens.");
        if (*std::max_element(prompt.tokens.begin(), prompt.tokens.end()) >= sizes.vocabulary
            || prompt.tokens.size() > static_cast<std::size_t>(sizes.contextLength))
            throw Error("The prompt \"" + prompt.text + "\" does not fit the weights, which know " + std::to_string(sizes.vocabulary) + " tokens and "
                        + std::to_string(sizes.contextLength) + " places.");
        prompts.push_back(std::move(prompt));
    }
    return prompts;
}

std::string recordOf(const std::string& path, const Source& source, const NamedClip& clip, const ImportOptions& options)
{
    nlohmann::json origin{{"file", std::filesystem::path(path).filename().string()}, {"format", source.format},
                          {"names", clip.naming == TensorNaming::OpenAi ? "OpenAI" : "Hugging Face"}};
    if (!options.sourceSha256.empty())
        origin["sha256"] = options.sourceSha256;
    if (!clip.ignored.empty())
        origin["ignored_tensors"] = clip.ignored;
    return nlohmann::json{{"imported_from", origin}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

SourceKind sourceKind(const std::string& path)
{
    if (looksLikeTorchFile(path))
        return SourceKind::TorchFile;
    const InputFile file(path);
    std::uint64_t headerBytes = 0;
    if (file.size() >= sizeof headerBytes)
        file.readAt(0, &headerBytes, sizeof headerBytes);
    if (file.size() < sizeof headerBytes || headerBytes > file.size())
        throw Error(path + " is neither a PyTorch checkpoint nor a .safetensors file, or it is cut short.");
    return readSafetensorsHeader(path).metadata.contains("semblance.format") ? SourceKind::SemblanceModel : SourceKind::Safetensors;
}

std::string publishedWording(const Node& node)
{
    std::string words = node.name;
    std::replace(words.begin(), words.end(), '_', ' ');
    switch (node.level) {
    case Level::Primary: return "A photo of a fake face";
    case Level::GlobalAttribute: return "A photo of a face with the global attribute of " + words + " altered";
    case Level::LocalRegion: return "A photo of a face with the local attribute of " + words + " altered";
    }
    return {};
}

void importModel(const std::string& source, const std::string& target, const ImportOptions& options)
{
    try {
        const torch::NoGradGuard noGradient;
        step(options, "read");
        auto read = readSource(source);
        step(options, "check");
        ModelDescription description;
        NamedClip clip;
        try {
            clip = asOpenAiNames(std::move(read.tensors));
            checkValues(clip.tensors);
            const auto sizes = checkShapes(clip.tensors);
            description.prompts = promptsFor(options, sizes);
            description.input.size = sizes.imageSize;
        } catch (const Error& e) {
            throw Error(source + " cannot be imported: " + e.what());
        }
        description.name = options.name;
        description.architecture = "clip";
        description.hierarchy = options.hierarchy;
        description.tau = kPublishedTau;
        description.trainingRecord = recordOf(source, read, clip, options);
        description.dataLicence = "Not known: the imported file does not say what the weights were trained on.";
        description.intendedUse = "Imported weights. This program does not know how they were trained or validated; whoever uses them for casework "
                                  "must validate them for that use first.";
        step(options, "write");
        writeModelFile(target, description, clip.tensors);
    } catch (const c10::Error& e) {
        throw Error(source + " cannot be imported: " + e.what_without_backtrace());
    }
}

} // namespace semblance::model
