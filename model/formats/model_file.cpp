// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/model_file.h"

#include "model/error.h"
#include "model/formats/bounded_json.h"
#include "model/formats/safetensors.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

namespace semblance::model {
namespace {

using nlohmann::json;

constexpr auto kFormatKey = "semblance.format";
constexpr auto kFormat = "semblance.model/1";
constexpr auto kResampling = "bicubic-antialias";
constexpr auto kArchitecture = "clip";
constexpr int kMaxInputSize = 4096;
constexpr double kLeastCropShare = 0.1; // as in training recipes; heat maps are drawn over the part that is cut off as well
constexpr double kLargestHalf = 65504;

class Metadata {
public:
    Metadata(const std::string& path, const std::map<std::string, std::string>& entries) : m_path(path), m_entries(entries) { }

    const std::string& text(const std::string& key) const
    {
        const auto it = m_entries.find(key);
        if (it == m_entries.end())
            throw Error(m_path + " does not say its " + key + "; it is not a complete model file.");
        return it->second;
    }

    json parsed(const std::string& key) const { return parseBoundedJson(text(key), "The " + key + " of " + m_path); }

    /// A JSON object kept as text; what is stored is checked to be one.
    std::string object(const std::string& key) const
    {
        if (!parsed(key).is_object())
            throw Error("The " + key + " of " + m_path + " is not a JSON object.");
        return text(key);
    }

private:
    const std::string& m_path;
    const std::map<std::string, std::string>& m_entries;
};

void checkFormat(const std::string& path, const std::map<std::string, std::string>& metadata)
{
    const auto format = metadata.find(kFormatKey);
    if (format == metadata.end())
        throw Error(path + " holds tensors but is not a Semblance model; make one of it with \"semblance model import\".");
    if (format->second != kFormat)
        throw Error(path + " is a model of the format " + format->second + ", which this version cannot read; a newer version may.");
}

json promptsToJson(const std::vector<Prompt>& prompts)
{
    json list = json::array();
    for (const auto& prompt : prompts)
        list.push_back({{"node", prompt.node}, {"text", prompt.text}, {"tokens", prompt.tokens}});
    return list;
}

std::vector<Prompt> promptsFromJson(const json& list)
{
    std::vector<Prompt> prompts;
    for (const auto& item : list) {
        Prompt prompt{item.at("node").get<std::string>(), item.at("text").get<std::string>(), {}};
        for (const auto& id : item.at("tokens")) {
            const auto number = wholeNumber(id, 0, INT32_MAX);
            if (!number)
                throw Error("The prompt of \"" + prompt.node + "\" has a token id that is none.");
            prompt.tokens.push_back(static_cast<std::int32_t>(*number));
        }
        prompts.push_back(std::move(prompt));
    }
    return prompts;
}

json inputToJson(const InputRecipe& input)
{
    return {{"size", input.size}, {"crop_share", input.cropShare}, {"resampling", input.resampling}, {"mean", input.mean}, {"deviation", input.deviation},
            {"extra_channels", input.extraChannels}};
}

InputRecipe inputFromJson(const json& object)
{
    InputRecipe input;
    const auto size = wholeNumber(object.at("size"), 1, kMaxInputSize);
    if (!size)
        throw Error("The input size " + object.at("size").dump() + " is impossible.");
    input.size = static_cast<int>(*size);
    input.cropShare = object.value("crop_share", 1.0);
    input.resampling = object.at("resampling").get<std::string>();
    input.mean = object.at("mean").get<std::array<double, 3>>();
    input.deviation = object.at("deviation").get<std::array<double, 3>>();
    input.extraChannels = object.at("extra_channels").get<std::string>();
    return input;
}

constexpr std::array kScorings { std::pair { Scoring::JointEmbedding, "joint-embedding" },
    std::pair { Scoring::CosineSimilarity, "cosine-similarity" }, std::pair { Scoring::LinearHead, "linear-head" } };

std::string scoringName(Scoring scoring)
{
    return std::find_if(kScorings.begin(), kScorings.end(), [&](const auto& entry) { return entry.first == scoring; })->second;
}

/// Files from before the field hold joint embeddings.
Scoring scoringOf(const std::string& path, const std::map<std::string, std::string>& metadata)
{
    const auto text = metadata.find("scoring");
    if (text == metadata.end())
        return Scoring::JointEmbedding;
    for (const auto& [scoring, name] : kScorings)
        if (text->second == name)
            return scoring;
    throw Error(path + " computes its scores by \"" + text->second + "\", which this version does not know.");
}

/// The second half of a sentence on what does not fit; empty where everything does.
std::string misfit(const ModelDescription& d)
{
    if (d.architecture != kArchitecture)
        return "has the architecture \"" + d.architecture + "\", which this version does not know";
    if (d.hierarchy.size() == 0)
        return "has no label hierarchy";
    if (d.prompts.size() != static_cast<std::size_t>(d.hierarchy.size()))
        return "has " + std::to_string(d.prompts.size()) + " prompts for a hierarchy of " + std::to_string(d.hierarchy.size()) + " nodes";
    for (std::size_t i = 0; i < d.prompts.size(); ++i) {
        if (d.prompts[i].node != d.hierarchy.nodes()[i].name)
            return "has a prompt for \"" + d.prompts[i].node + "\" where the hierarchy has \"" + d.hierarchy.nodes()[i].name + "\"";
        if (d.prompts[i].tokens.empty())
            return "has a prompt without tokens for \"" + d.prompts[i].node + "\"";
    }
    if (!std::isfinite(d.tau) || d.tau <= 0)
        return "has a tau that is not a positive number";
    if (d.input.size < 1 || d.input.size > kMaxInputSize)
        return "has the impossible input size " + std::to_string(d.input.size);
    if (!(d.input.cropShare >= kLeastCropShare && d.input.cropShare <= 1))
        return "looks at a part of the crop that is not from 0.1 to 1";
    if (d.input.resampling != kResampling)
        return "asks for the resampling \"" + d.input.resampling + "\", which this version does not know";
    for (std::size_t i = 0; i < 3; ++i) {
        if (!std::isfinite(d.input.mean[i]) || !std::isfinite(d.input.deviation[i]) || d.input.deviation[i] <= 0)
            return "has an input mean or deviation that cannot be used";
    }
    return {};
}

ModelDescription describe(const std::string& path, const SafetensorsHeader& header)
{
    checkFormat(path, header.metadata);
    const Metadata metadata(path, header.metadata);
    ModelDescription d;
    try {
        d.name = metadata.text("name");
        d.architecture = metadata.text("architecture");
        metadata.parsed("hierarchy"); // bounds its depth
        const auto prompts = metadata.parsed("prompts");
        const auto input = metadata.parsed("input");
        try {
            d.hierarchy = LabelHierarchy::fromJson(metadata.text("hierarchy"));
            d.prompts = promptsFromJson(prompts);
            d.input = inputFromJson(input);
        } catch (const Error& e) {
            throw Error(path + ": " + e.what());
        }
        d.tau = metadata.parsed("tau").get<double>();
        d.scoring = scoringOf(path, header.metadata);
        d.trainingRecord = metadata.object("training");
        d.dataLicence = metadata.text("data_licence");
        d.intendedUse = metadata.text("intended_use");
        d.demonstration = metadata.parsed("demonstration").get<bool>();
        d.calibration = metadata.text("calibration").empty() ? std::string() : metadata.object("calibration");
    } catch (const json::exception&) {
        throw Error(path + " has prompts, a tau, an input recipe or a demonstration mark that cannot be understood.");
    }
    if (const auto what = misfit(d); !what.empty())
        throw Error(path + " " + what + ".");
    return d;
}

std::map<std::string, std::string> metadataOf(const ModelDescription& d)
{
    std::map<std::string, std::string> metadata {{kFormatKey, kFormat}, {"name", d.name}, {"architecture", d.architecture}, {"hierarchy", d.hierarchy.toJson()},
            {"prompts", promptsToJson(d.prompts).dump()}, {"tau", json(d.tau).dump()}, {"input", inputToJson(d.input).dump()},
            {"training", d.trainingRecord.empty() ? "{}" : d.trainingRecord}, {"data_licence", d.dataLicence},
            {"intended_use", d.intendedUse}, {"demonstration", d.demonstration ? "true" : "false"}, {"calibration", d.calibration}};
    if (d.scoring != Scoring::JointEmbedding)
        metadata["scoring"] = scoringName(d.scoring);
    return metadata;
}

at::Tensor stored(const at::Tensor& tensor, StoredPrecision precision)
{
    if (precision == StoredPrecision::Float32 || !tensor.is_floating_point() || tensor.dim() < 2 || tensor.numel() == 0)
        return tensor;
    const auto values = tensor.detach().to(at::kCPU);
    const bool fits = values.to(at::kDouble).abs().max().item<double>() <= kLargestHalf;
    return fits ? values.to(at::kHalf) : tensor;
}

}

ModelDescription describeModelFile(const std::string& path)
{
    return describe(path, readSafetensorsHeader(path));
}

ModelFileFacts modelFileFacts(const std::string& path)
{
    const auto header = readSafetensorsHeader(path);
    ModelFileFacts facts;
    facts.description = describe(path, header);
    std::error_code unknown;
    facts.bytes = static_cast<std::int64_t>(std::filesystem::file_size(path, unknown));
    if (unknown)
        throw Error(path + " cannot be read: " + unknown.message() + ".");
    facts.tensors = static_cast<int>(header.tensors.size());
    std::set<std::string> types;
    for (const auto& [name, entry] : header.tensors) {
        facts.parameters += entry.elements();
        types.insert(entry.dtype);
    }
    facts.storedTypes.assign(types.begin(), types.end());
    return facts;
}

void writeModelFile(const std::string& path, const ModelDescription& description, const TensorMap& tensors, StoredPrecision precision)
{
    const std::string subject = "The model \"" + description.name + "\"";
    if (const auto what = misfit(description); !what.empty())
        throw Error(subject + " cannot be written because it " + what + ".");
    try {
        const auto metadata = metadataOf(description);
        for (const char* key : {"training", "calibration"}) {
            const auto& text = metadata.at(key);
            if (!text.empty() && !parseBoundedJson(text, subject + ": its " + key + " record").is_object())
                throw Error(subject + ": its " + key + " record is not a JSON object.");
        }
        TensorMap converted;
        for (const auto& [name, tensor] : tensors)
            converted[name] = stored(tensor, precision);
        writeSafetensors(path, converted, metadata);
    } catch (const json::exception&) {
        throw Error(path + " cannot be written: a name or a text of its description is not valid UTF-8.");
    } catch (const c10::Error& e) {
        throw Error(path + " cannot be written: " + e.what_without_backtrace());
    }
}

SafetensorsHeader readModelHeader(const std::string& path)
{
    auto header = readSafetensorsHeader(path);
    checkFormat(path, header.metadata);
    return header;
}

TensorMap readModelTensors(const std::string& path)
{
    return readSafetensors(path, readModelHeader(path));
}

} // namespace semblance::model
