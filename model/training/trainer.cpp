// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/trainer.h"

#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/formats/safetensors.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/nn/autocast.h"
#include "model/nn/clip.h"
#include "model/nn/input_recipe.h"
#include "model/training/adamw.h"
#include "model/training/fidelity_loss.h"
#include "model/training/map_head.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <thread>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr int kClipVocabulary = 49408;
constexpr int kCellPixels = 8;
constexpr const char* kCheckpointKind = "semblance.training-checkpoint/1";

std::string settingsText(const ModelDescription& description, const TrainerSettings& settings)
{
    std::string text = description.hierarchy.toJson() + " " + std::to_string(description.input.size) + " " + description.input.extraChannels
        + " " + std::to_string(description.input.cropShare);
    for (const int blocks : settings.sizes.blocks)
        text += " " + std::to_string(blocks);
    text += " " + std::to_string(settings.sizes.width) + " " + std::to_string(settings.sizes.embedding) + " "
        + std::to_string(settings.sizes.textWidth) + " " + std::to_string(settings.sizes.textLayers);
    return text;
}

class TrainerImplementation final : public Trainer {
public:
    TrainerImplementation(const ModelDescription& description, const TrainerSettings& settings)
        : m_description(description)
        , m_settings(settings)
        , m_device(settings.device)
        , m_distribution(description.hierarchy)
        , m_marginals(description.hierarchy)
    {
        if (description.prompts.size() != description.hierarchy.nodes().size())
            throw Error("The model needs one prompt per node of the hierarchy.");
        at::set_num_threads(settings.threads > 0 ? settings.threads : static_cast<int>(std::thread::hardware_concurrency()));
        torch::manual_seed(settings.seed);
        prepareTokens();

        ClipSizes sizes;
        sizes.embedding = settings.sizes.embedding;
        sizes.imageSize = description.input.size;
        sizes.inputChannels = inputChannels(description.input);
        sizes.vision = ModifiedResNetSizes{settings.sizes.blocks, settings.sizes.width};
        sizes.vocabulary = static_cast<int>(m_usedTokens.size());
        sizes.textWidth = settings.sizes.textWidth;
        sizes.textLayers = settings.sizes.textLayers;
        m_clip = std::make_shared<Clip>(sizes);
        m_average = std::make_shared<Clip>(sizes);
        m_head = std::make_shared<MapHead>(settings.sizes.width);
        m_average->load(m_clip->tensors());
        m_average->eval();
        for (auto& module : std::vector<std::shared_ptr<torch::nn::Module>>{m_clip, m_average, m_head}) {
            module->to(m_device);
            for (auto& parameter : module->parameters()) {
                if (parameter.dim() == 4)
                    parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
            }
        }
        std::vector<AdamW::Parameter> parameters;
        for (const auto& item : m_clip->named_parameters()) {
            if (item.key() != "logit_scale") // It cancels out of the unnormalised similarity.
                parameters.push_back({item.key(), item.value(), item.value().dim() > 1,
                                      item.key().starts_with("visual.") ? 1.0 : settings.textRate});
        }
        for (const auto& item : m_head->named_parameters())
            parameters.push_back({"map_head." + item.key(), item.value(), item.value().dim() > 1});
        m_optimizer = std::make_unique<AdamW>(std::move(parameters), settings.weightDecay);
    }

    int mapSize() const override { return m_description.input.size / kCellPixels; }
    std::int64_t stepsDone() const override { return m_steps; }

    StepLosses step(const TrainingBatch& batch, const StepSettings& step) override
    {
        const int nodes = m_description.hierarchy.size();
        const auto cells = static_cast<std::size_t>(mapSize()) * static_cast<std::size_t>(mapSize());
        const auto count = static_cast<std::size_t>(batch.count);
        if (batch.labels.size() != count * static_cast<std::size_t>(nodes) || batch.observed.size() != batch.labels.size()
            || batch.altered.size() != count * cells)
            throw Error("The training batch does not have the sizes that its count asks for.");
        m_clip->train();
        const auto labels = table(batch.labels, batch.count, nodes);
        const auto observed = table(batch.observed, batch.count, nodes);
        const auto altered = torch::from_blob(const_cast<float*>(batch.altered.data()), {batch.count, mapSize(), mapSize()}).to(m_device);

        torch::Tensor second;
        torch::Tensor third;
        torch::Tensor features;
        torch::Tensor mapLogits;
        const auto images = input(batch.pixels, batch.count);
        {
            const AutocastScope autocast(m_device.type(), m_settings.bfloat16);
            features = m_clip->encodeImage(images, [&](std::string_view stage, const torch::Tensor& activation) {
                if (stage == "visual.layer2")
                    second = activation;
                else if (stage == "visual.layer3")
                    third = activation;
            });
            mapLogits = m_head->forward(second, third);
        }
        const auto probabilities = m_marginals(rawScores(*m_clip, features.to(torch::kFloat)));
        const auto elements = fidelityLoss(probabilities, labels);
        const auto entropies = torch::binary_cross_entropy(probabilities.clamp(1e-6, 1 - 1e-6), labels, {}, at::Reduction::None);
        StepLosses losses;
        auto total = torch::zeros({}, torch::TensorOptions().dtype(torch::kDouble).device(m_device));
        for (const Level level : {Level::Primary, Level::GlobalAttribute, Level::LocalRegion}) {
            const auto index = static_cast<std::size_t>(level);
            const auto nodesOfLevel = m_description.hierarchy.level(level);
            const auto loss = observedMean(elements, observed, nodesOfLevel);
            losses.levels[index] = loss.item<double>();
            const auto entropy = observedMean(entropies, observed, nodesOfLevel);
            total = total + m_settings.levelWeights[index] * (loss + step.crossEntropyWeight * entropy);
        }
        const auto mapLoss = torch::binary_cross_entropy_with_logits(mapLogits.to(torch::kFloat), altered);
        losses.map = mapLoss.item<double>();
        total = total + step.mapWeight * mapLoss;
        if (!std::isfinite(total.item<double>()))
            throw Error("The loss is not a finite number at step " + std::to_string(m_steps + 1) + "; lower the learning rate.");
        total.backward();
        if (!m_optimizer->limitGradients(m_settings.gradientNorm)) {
            m_optimizer->clearGradients();
            throw Error("A gradient is not a finite number at step " + std::to_string(m_steps + 1) + "; lower the learning rate.");
        }
        m_optimizer->step(step.learningRate);
        ++m_steps;
        updateAverage();
        return losses;
    }

    std::vector<FaceScores> score(const std::vector<std::uint8_t>& pixels, int count) override
    {
        c10::InferenceMode inference;
        const auto scores = rawScores(*m_average, m_average->encodeImage(input(pixels, count))).to(torch::kCPU).to(torch::kDouble).contiguous();
        std::vector<FaceScores> result;
        const auto nodes = static_cast<std::size_t>(m_description.hierarchy.size());
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
            const std::span row(scores.data_ptr<double>() + i * nodes, nodes);
            result.push_back({{row.begin(), row.end()}, m_distribution.marginals(row)});
        }
        return result;
    }

    void saveCheckpoint(const std::string& path) const override
    {
        auto map = m_optimizer->state();
        for (const auto& [name, tensor] : m_clip->tensors())
            map["model." + name] = tensor;
        for (const auto& [name, tensor] : m_average->tensors())
            map["average." + name] = tensor;
        for (const auto& item : m_head->named_parameters())
            map["head." + item.key()] = item.value().detach();
        writeSafetensors(path, map,
                         {{"kind", kCheckpointKind}, {"steps", std::to_string(m_steps)}, {"settings", settingsText(m_description, m_settings)}});
    }

    void loadCheckpoint(const std::string& path) override
    {
        const auto header = readSafetensorsHeader(path);
        const auto value = [&](const std::string& key) {
            const auto it = header.metadata.find(key);
            return it == header.metadata.end() ? std::string() : it->second;
        };
        if (value("kind") != kCheckpointKind)
            throw Error("The file " + path + " is not a training checkpoint.");
        if (value("settings") != settingsText(m_description, m_settings))
            throw Error("The checkpoint " + path + " was made with other settings; start a new run or give the settings it was made with.");
        const auto map = readSafetensors(path, header);
        m_clip->load(part(map, "model."));
        m_average->load(part(map, "average."));
        const auto head = part(map, "head.");
        torch::NoGradGuard noGrad;
        for (auto& item : m_head->named_parameters()) {
            const auto it = head.find(item.key());
            if (it == head.end())
                throw Error("The checkpoint " + path + " lacks the tensor \"head." + item.key() + "\".");
            item.value().copy_(it->second);
        }
        m_optimizer->setState(map);
        m_steps = std::stoll(value("steps"));
    }

    void exportModel(const std::string& path, const ModelDescription& description) const override
    {
        auto tensors = m_average->tensors();
        const auto& used = tensors.at("token_embedding.weight");
        // Only the prompts' tokens were trained; the rest of CLIP's vocabulary stays zero.
        auto whole = torch::zeros({kClipVocabulary, used.size(1)});
        whole.index_copy_(0, torch::tensor(m_usedTokens, torch::kLong), used.to(torch::kCPU));
        tensors["token_embedding.weight"] = whole;
        for (auto& [name, tensor] : tensors)
            tensor = tensor.to(torch::kCPU).contiguous();
        writeModelFile(path, description, tensors, StoredPrecision::Float16);
    }

private:
    /// Trains only the rows of CLIP's vocabulary that the prompts use: token ids become ranks among the used ones, which keeps the end
    /// mark the largest.
    void prepareTokens()
    {
        std::set<std::int64_t> used;
        std::size_t longest = 0;
        for (const auto& prompt : m_description.prompts) {
            used.insert(prompt.tokens.begin(), prompt.tokens.end());
            longest = std::max(longest, prompt.tokens.size());
        }
        m_usedTokens.assign(used.begin(), used.end());
        m_tokens = torch::zeros({static_cast<std::int64_t>(m_description.prompts.size()), static_cast<std::int64_t>(longest)}, torch::kLong);
        for (std::size_t row = 0; row < m_description.prompts.size(); ++row) {
            const auto& tokens = m_description.prompts[row].tokens;
            for (std::size_t column = 0; column < tokens.size(); ++column) {
                const auto rank = std::lower_bound(m_usedTokens.begin(), m_usedTokens.end(), tokens[column]) - m_usedTokens.begin();
                m_tokens.index_put_({static_cast<std::int64_t>(row), static_cast<std::int64_t>(column)}, static_cast<std::int64_t>(rank));
            }
        }
        m_tokens = m_tokens.to(m_device);
    }

    torch::Tensor input(const std::vector<std::uint8_t>& pixels, int count) const
    {
        const std::int64_t size = m_description.input.size;
        if (pixels.size() != static_cast<std::size_t>(count * size * size * 3))
            throw Error("The images do not have the size that the input recipe asks for.");
        const auto rgb = torch::from_blob(const_cast<std::uint8_t*>(pixels.data()), {count, size, size, 3}, torch::kUInt8)
                             .to(m_device)
                             .permute({0, 3, 1, 2})
                             .to(torch::kFloat);
        return networkInput(rgb, m_description.input).contiguous(at::MemoryFormat::ChannelsLast);
    }

    torch::Tensor table(const std::vector<std::uint8_t>& values, int rows, int columns) const
    {
        return torch::from_blob(const_cast<std::uint8_t*>(values.data()), {rows, columns}, torch::kUInt8).to(m_device).to(torch::kDouble);
    }

    torch::Tensor rawScores(Clip& clip, const torch::Tensor& features) const
    {
        return torch::matmul(features, clip.encodeText(m_tokens).t()) / m_description.tau;
    }

    void updateAverage()
    {
        torch::NoGradGuard noGrad;
        // A short memory at first, so that the fresh weights don't linger.
        const double keep = std::min(m_settings.averaging, (1.0 + static_cast<double>(m_steps)) / (10.0 + static_cast<double>(m_steps)));
        const auto current = m_clip->tensors();
        for (auto& [name, average] : m_average->tensors()) {
            const auto& value = current.at(name);
            if (average.is_floating_point())
                average.mul_(keep).add_(value, 1 - keep);
            else
                average.copy_(value);
        }
    }

    static TensorMap part(const TensorMap& map, const std::string& prefix)
    {
        TensorMap result;
        for (auto it = map.lower_bound(prefix); it != map.end() && it->first.starts_with(prefix); ++it)
            result[it->first.substr(prefix.size())] = it->second;
        return result;
    }

    ModelDescription m_description;
    TrainerSettings m_settings;
    torch::Device m_device;
    JointDistribution m_distribution;
    DifferentiableMarginals m_marginals;
    std::vector<std::int64_t> m_usedTokens;
    torch::Tensor m_tokens;
    std::shared_ptr<Clip> m_clip;
    std::shared_ptr<Clip> m_average;
    std::shared_ptr<MapHead> m_head;
    std::unique_ptr<AdamW> m_optimizer;
    std::int64_t m_steps = 0;
};

/// Everything of LibTorch's own that can throw becomes model::Error here.
class GuardedTrainer final : public Trainer {
public:
    GuardedTrainer(const ModelDescription& description, const TrainerSettings& settings)
    {
        guard([&] { m_inner = std::make_unique<TrainerImplementation>(description, settings); });
    }
    int mapSize() const override { return m_inner->mapSize(); }
    std::int64_t stepsDone() const override { return m_inner->stepsDone(); }
    StepLosses step(const TrainingBatch& batch, const StepSettings& settings) override
    {
        return guard([&] { return m_inner->step(batch, settings); });
    }
    std::vector<FaceScores> score(const std::vector<std::uint8_t>& pixels, int count) override
    {
        return guard([&] { return m_inner->score(pixels, count); });
    }
    void saveCheckpoint(const std::string& path) const override
    {
        guard([&] { m_inner->saveCheckpoint(path); });
    }
    void loadCheckpoint(const std::string& path) override
    {
        guard([&] { m_inner->loadCheckpoint(path); });
    }
    void exportModel(const std::string& path, const ModelDescription& description) const override
    {
        guard([&] { m_inner->exportModel(path, description); });
    }

private:
    template <typename F> static auto guard(F&& work) -> decltype(work())
    {
        try {
            return work();
        } catch (const c10::Error& e) {
            throw Error(std::string("LibTorch could not train: ") + e.what_without_backtrace());
        }
    }

    std::unique_ptr<TrainerImplementation> m_inner;
};

} // namespace

std::unique_ptr<Trainer> Trainer::create(const ModelDescription& description, const TrainerSettings& settings)
{
    return std::make_unique<GuardedTrainer>(description, settings);
}

} // namespace semblance::model
