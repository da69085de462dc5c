// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/trainer.h"

#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/formats/safetensors.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/nn/autocast.h"
#include "model/nn/device.h"
#include "model/nn/input_recipe.h"
#include "model/training/adamw.h"
#include "model/training/loss_weighting.h"
#include "model/training/map_head.h"
#include "model/training/network.h"
#include "model/training/process_group.h"
#include "model/training/trainer_settings.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <thread>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr int kCellPixels = 8;
constexpr const char* kCheckpointKind = "semblance.training-checkpoint/2";

TensorMap part(const TensorMap& map, const std::string& prefix)
{
    TensorMap result;
    for (auto it = map.lower_bound(prefix); it != map.end() && it->first.starts_with(prefix); ++it)
        result[it->first.substr(prefix.size())] = it->second;
    return result;
}

/// Of the whole process; before the first operation on the device.
void allowOnlyDeterministicOperations()
{
    ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0);
    at::globalContext().setDeterministicAlgorithms(true, false);
    at::globalContext().setDeterministicCuDNN(true);
    at::globalContext().setBenchmarkCuDNN(false);
}

/// Running statistics of normalisation, which are no parameters.
void copyBuffers(const torch::nn::Module& from, const torch::nn::Module& to)
{
    const torch::NoGradGuard noGrad;
    const auto source = from.buffers();
    auto target = to.buffers();
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i].copy_(source[i]);
}

/// The network and, where it has one, its head for the auxiliary task.
struct Learner {
    std::shared_ptr<Network> network;
    std::shared_ptr<MapHead> head;

    void to(const torch::Device& device) const
    {
        for (torch::nn::Module* module : std::initializer_list<torch::nn::Module*> { network.get(), head.get() }) {
            if (!module)
                continue;
            module->to(device);
            for (auto& parameter : module->parameters())
                if (parameter.dim() == 4)
                    parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
        }
    }

    void copyStatisticsFrom(const Learner& other) const
    {
        copyBuffers(*other.network, *network);
        if (head)
            copyBuffers(*other.head, *head);
    }

    void copyFrom(const Learner& other) const
    {
        network->load(other.network->tensors());
        if (!head)
            return;
        const torch::NoGradGuard noGrad;
        const auto from = other.head->parameters();
        auto to = head->parameters();
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i].copy_(from[i]);
    }
};

class TrainerImplementation final : public Trainer {
public:
    TrainerImplementation(const ModelDescription& description, const TrainerSettings& settings)
        : m_description(description)
        , m_settings(settings)
        , m_device(deviceNamed(settings.device))
        , m_distribution(description.hierarchy)
        , m_objective(description.hierarchy, settings.loss)
        , m_weighting(LossWeighting::create(settings.weighting))
    {
        at::set_num_threads(settings.threads > 0 ? settings.threads : static_cast<int>(std::thread::hardware_concurrency()));
        if (m_device.is_cuda() && settings.deterministic)
            allowOnlyDeterministicOperations();
        torch::manual_seed(settings.seed);
        m_learner.network = std::make_shared<Network>(description, settings);
        if (settings.averaging > 0) {
            m_average = std::make_shared<Network>(description, settings);
            m_average->load(m_learner.network->tensors());
            m_average->eval();
            m_average->to(m_device);
        }
        if (settings.mapHead) {
            const auto* tower = std::get_if<ModifiedResNetSizes>(&m_learner.network->sizes().vision);
            if (!tower)
                throw Error("The map of altered places needs a ModifiedResNet as image encoder; train this model without it.");
            m_mapWidth = tower->width;
            m_learner.head = std::make_shared<MapHead>(m_mapWidth);
        }
        m_learner.to(m_device);
        if (settings.distributed) {
            m_place = processPlaceFromEnvironment();
            m_reducer = joinProcesses(m_place, m_device);
        }
        if (m_weighting->looksAhead())
            m_shadow = copyOfLearner();
        prepareOptimizer();
    }

    int mapSize() const override { return m_learner.head ? m_description.input.size / kCellPixels : 0; }
    std::int64_t stepsDone() const override { return m_steps; }
    std::int64_t parameters() const override
    {
        std::int64_t count = 0;
        for (const auto& parameter : m_learner.network->parameters())
            count += parameter.numel();
        return count;
    }
    int rank() const override { return m_place.rank; }
    int processes() const override { return m_place.size; }
    bool needsValidation(std::int64_t stepsDone) const override
    {
        return m_weighting->looksAhead() && stepsDone % m_settings.weighting.interval == 0;
    }
    std::array<double, 3> levelWeights() const override { return m_weighting->weights(); }
    void endEpoch() override { m_weighting->endEpoch(); }

    StepLosses step(const TrainingBatch& batch, const StepSettings& step, const TrainingBatch* validation) override
    {
        m_step = step;
        const bool looksAhead = needsValidation(m_steps);
        if (looksAhead && !validation)
            throw Error("Learning the loss weights needs a second minibatch of the training set.");
        const auto train = parts(batch);
        const auto second = looksAhead ? parts(*validation) : Batch();
        if (looksAhead && m_settings.weighting.literal)
            m_shadow = copyOfLearner();
        m_learner.network->train();
        if (looksAhead) {
            m_shadow.copyStatisticsFrom(m_learner); // its parameters are written by the weighting
            m_shadow.network->train();
        }
        Differentiable theta = differentiable(m_learner);
        Differentiable shadow = looksAhead ? differentiable(m_shadow) : Differentiable();
        const auto before = m_weighting->state();
        std::vector<double> values;
        try {
            values = m_weighting->step(theta, looksAhead ? &shadow : nullptr, train, second, fixedWeights(), step.learningRate);
            if (!m_optimizer->limitGradients(m_settings.gradientNorm))
                throw Error("A gradient is not a finite number; lower the learning rate.");
        } catch (...) {
            m_optimizer->clearGradients();
            m_weighting->setState(before);
            throw;
        }
        m_optimizer->step(step.learningRate);
        ++m_steps;
        updateAverage();
        StepLosses losses;
        std::copy_n(values.begin(), 3, losses.levels.begin());
        losses.weights = m_weighting->weights();
        losses.map = values.size() > 3 ? values[3] : 0;
        return losses;
    }

    std::vector<FaceScores> score(const std::vector<std::uint8_t>& pixels, int count) override
    {
        const c10::InferenceMode inference;
        auto& network = scored();
        network.eval();
        const auto scores = network.rawScores(input(pixels, count), false).to(torch::kCPU).to(torch::kDouble).contiguous();
        std::vector<FaceScores> result;
        const auto nodes = static_cast<std::size_t>(m_description.hierarchy.size());
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
            const std::span row(scores.data_ptr<double>() + i * nodes, nodes);
            result.push_back({ { row.begin(), row.end() }, m_distribution.marginals(row) });
        }
        return result;
    }

    void saveCheckpoint(const std::string& path) const override
    {
        auto map = m_optimizer->state();
        map.merge(m_weighting->state());
        for (const auto& [name, tensor] : m_learner.network->tensors())
            map["model." + name] = tensor;
        if (m_average)
            for (const auto& [name, tensor] : m_average->tensors())
                map["average." + name] = tensor;
        if (m_learner.head)
            for (const auto& item : m_learner.head->named_parameters())
                map["head." + item.key()] = item.value().detach();
        writeSafetensors(path, map,
            { { "kind", kCheckpointKind }, { "steps", std::to_string(m_steps) }, { "settings", settingsText(m_description, m_settings) } });
    }

    void loadCheckpoint(const std::string& path) override
    {
        const auto header = readSafetensorsHeader(path);
        const auto value = [&](const std::string& key) {
            const auto it = header.metadata.find(key);
            return it == header.metadata.end() ? std::string() : it->second;
        };
        if (value("kind") != kCheckpointKind)
            throw Error("The file " + path + " is not a training checkpoint of this version.");
        if (value("settings") != settingsText(m_description, m_settings))
            throw Error("The checkpoint " + path + " was made with other settings; start a new run or give the settings it was made with.");
        const auto map = readSafetensors(path, header);
        m_learner.network->load(part(map, "model."));
        if (m_average)
            m_average->load(part(map, "average."));
        if (m_learner.head) {
            const auto head = part(map, "head.");
            const torch::NoGradGuard noGrad;
            for (auto& item : m_learner.head->named_parameters()) {
                const auto it = head.find(item.key());
                if (it == head.end() || it->second.sizes() != item.value().sizes())
                    throw Error("The checkpoint " + path + " lacks the tensor \"head." + item.key() + "\".");
                item.value().copy_(it->second);
            }
        }
        if (m_shadow.network)
            m_shadow.copyFrom(m_learner); // also what is not trained
        m_optimizer->setState(map);
        m_weighting->setState(map);
        m_steps = std::stoll(value("steps"));
    }

    void exportModel(const std::string& path, const ModelDescription& description) const override
    {
        writeModelFile(path, description, (m_average ? m_average : m_learner.network)->exported(), StoredPrecision::Float16);
    }

private:
    Network& scored() { return m_average ? *m_average : *m_learner.network; }

    Learner copyOfLearner() const
    {
        Learner copy { std::make_shared<Network>(m_description, m_settings), m_learner.head ? std::make_shared<MapHead>(m_mapWidth) : nullptr };
        copy.to(m_device);
        copy.copyFrom(m_learner);
        return copy;
    }

    void prepareOptimizer()
    {
        std::vector<AdamW::Parameter> parameters;
        const auto add = [&](const std::string& prefix, const torch::nn::Module& module) {
            for (const auto& item : module.named_parameters()) {
                // The scale cancels out of the similarity, and what needs no gradient is not trained.
                if (!item.value().requires_grad() || item.key().ends_with("logit_scale"))
                    continue;
                const bool text = item.key().starts_with("clip.") && !item.key().starts_with("clip.visual.");
                parameters.push_back({ prefix + item.key(), item.value(), m_settings.decayVectors || item.value().dim() > 1,
                    text ? m_settings.textRate : 1.0 });
            }
        };
        add("", *m_learner.network);
        if (m_learner.head)
            add("map_head.", *m_learner.head);
        if (parameters.empty())
            throw Error("Nothing is left to train with these settings.");
        for (const auto& parameter : parameters) {
            m_rates.push_back(parameter.rate);
            m_decays.push_back(parameter.decays ? m_settings.weightDecay : 0);
        }
        m_optimizer = std::make_unique<AdamW>(std::move(parameters), m_settings.weightDecay);
    }

    /// The trained parameters in the optimizer's order, and the losses.
    Differentiable differentiable(const Learner& learner)
    {
        Differentiable result { {}, m_rates, m_decays, [this, &learner](const Minibatch& batch) { return losses(learner, batch); }, m_reducer.get() };
        for (const auto& item : learner.network->named_parameters())
            if (item.value().requires_grad() && !item.key().ends_with("logit_scale"))
                result.parameters.push_back(item.value());
        if (learner.head)
            for (const auto& parameter : learner.head->parameters())
                result.parameters.push_back(parameter);
        return result;
    }

    std::vector<double> fixedWeights() const { return m_learner.head ? std::vector<double> { m_step.mapWeight } : std::vector<double>(); }

    torch::Tensor losses(const Learner& learner, const Minibatch& batch)
    {
        // A difference of two losses is taken of what runs without gradients, which bfloat16 is too coarse for.
        const bool autocast = m_settings.bfloat16 && torch::GradMode::is_enabled();
        if (m_settings.weighting.literal)
            return literalLosses(learner, batch, autocast);
        torch::Tensor second;
        torch::Tensor third;
        Tap tap;
        if (learner.head)
            tap = [&](std::string_view stage, const torch::Tensor& activation) {
                if (stage == "visual.layer2")
                    second = activation;
                else if (stage == "visual.layer3")
                    third = activation;
            };
        const auto levels = m_objective.levelLosses(learner.network->rawScores(batch.images, autocast, tap), batch, m_step.crossEntropyWeight);
        if (!learner.head)
            return levels;
        torch::Tensor logits;
        {
            const AutocastScope scope(m_device.type(), autocast);
            logits = learner.head->forward(second, third);
        }
        const auto map = torch::binary_cross_entropy_with_logits(logits.to(torch::kFloat), batch.altered) * batch.share;
        return torch::cat({ levels, map.to(torch::kDouble).view({ 1 }) });
    }

    torch::Tensor literalLosses(const Learner& learner, const Minibatch& batch, bool autocast)
    {
        std::vector<torch::Tensor> levels;
        for (std::int64_t level = 0; level < 3; ++level)
            levels.push_back(m_objective.levelLosses(learner.network->rawScores(batch.images, autocast), batch, m_step.crossEntropyWeight)[level]);
        return torch::stack(levels);
    }

    /// The batch on the device, in parts that pass the network at once.
    Batch parts(const TrainingBatch& batch) const
    {
        const std::int64_t nodes = m_description.hierarchy.size();
        const auto cells = static_cast<std::int64_t>(mapSize()) * mapSize();
        const auto count = static_cast<std::int64_t>(batch.count);
        if (count < 1 || batch.labels.size() != static_cast<std::size_t>(count * nodes) || batch.observed.size() != batch.labels.size()
            || (cells > 0 && batch.altered.size() != static_cast<std::size_t>(count * cells)))
            throw Error("The training batch does not have the sizes that its count asks for.");
        Minibatch whole;
        whole.images = input(batch.pixels, batch.count);
        whole.labels = table(batch.labels, count, nodes);
        whole.observed = table(batch.observed, count, nodes);
        whole.labels = whole.labels * whole.observed;
        if (m_settings.unobservedAsNo)
            whole.observed = torch::ones_like(whole.observed);
        if (cells > 0)
            whole.altered = torch::from_blob(const_cast<float*>(batch.altered.data()), { count, mapSize(), mapSize() }).to(m_device);
        const std::int64_t size = m_settings.microBatch > 0 ? m_settings.microBatch : count;
        if (size >= count && !m_reducer)
            return { whole };
        Batch result;
        std::vector<torch::Tensor> totals { m_objective.counts(whole.observed), torch::full({}, static_cast<double>(count), torch::kDouble) };
        if (m_reducer)
            m_reducer->sum(totals);
        for (std::int64_t first = 0; first < count; first += size) {
            const auto length = std::min(size, count - first);
            const auto cut = [&](const torch::Tensor& tensor) { return tensor.defined() ? tensor.narrow(0, first, length) : tensor; };
            result.push_back({ cut(whole.images), cut(whole.labels), cut(whole.observed), totals[0], cut(whole.altered),
                static_cast<double>(length) / totals[1].item<double>() });
        }
        return result;
    }

    torch::Tensor input(const std::vector<std::uint8_t>& pixels, int count) const
    {
        const std::int64_t size = m_description.input.size;
        if (pixels.size() != static_cast<std::size_t>(count * size * size * 3))
            throw Error("The images do not have the size that the input recipe asks for.");
        const auto rgb = torch::from_blob(const_cast<std::uint8_t*>(pixels.data()), { count, size, size, 3 }, torch::kUInt8)
                             .to(m_device)
                             .permute({ 0, 3, 1, 2 })
                             .to(torch::kFloat);
        return networkInput(rgb, m_description.input).contiguous(at::MemoryFormat::ChannelsLast);
    }

    torch::Tensor table(const std::vector<std::uint8_t>& values, std::int64_t rows, std::int64_t columns) const
    {
        return torch::from_blob(const_cast<std::uint8_t*>(values.data()), { rows, columns }, torch::kUInt8).to(m_device).to(torch::kDouble);
    }

    void updateAverage()
    {
        if (!m_average)
            return;
        const torch::NoGradGuard noGrad;
        // A short memory at first, so that the fresh weights don't linger.
        const double keep = std::min(m_settings.averaging, (1.0 + static_cast<double>(m_steps)) / (10.0 + static_cast<double>(m_steps)));
        const auto current = m_learner.network->tensors();
        for (auto& [name, average] : m_average->tensors()) {
            const auto& value = current.at(name);
            if (average.is_floating_point())
                average.mul_(keep).add_(value, 1 - keep);
            else
                average.copy_(value);
        }
    }

    ModelDescription m_description;
    TrainerSettings m_settings;
    torch::Device m_device;
    JointDistribution m_distribution;
    Objective m_objective;
    std::unique_ptr<LossWeighting> m_weighting;
    ProcessPlace m_place;
    std::unique_ptr<Reducer> m_reducer; ///< absent: this process trains alone
    Learner m_learner;
    Learner m_shadow; ///< what AutoLambda looks ahead with
    std::shared_ptr<Network> m_average;
    int m_mapWidth = 0;
    std::vector<double> m_rates;
    std::vector<double> m_decays;
    std::unique_ptr<AdamW> m_optimizer;
    StepSettings m_step;
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
    std::int64_t parameters() const override { return m_inner->parameters(); }
    int rank() const override { return m_inner->rank(); }
    int processes() const override { return m_inner->processes(); }
    bool needsValidation(std::int64_t stepsDone) const override { return m_inner->needsValidation(stepsDone); }
    StepLosses step(const TrainingBatch& batch, const StepSettings& settings, const TrainingBatch* validation) override
    {
        try {
            return guard([&] { return m_inner->step(batch, settings, validation); });
        } catch (const Error& e) {
            throw Error("Step " + std::to_string(m_inner->stepsDone() + 1) + ": " + e.what());
        }
    }
    std::array<double, 3> levelWeights() const override { return m_inner->levelWeights(); }
    void endEpoch() override { m_inner->endEpoch(); }
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
        } catch (const c10::OutOfMemoryError&) {
            throw Error("The device's memory is full; train with a smaller micro-batch, with recomputed activations or with a smaller model.");
        } catch (const c10::Error& e) {
            throw Error(std::string("LibTorch could not train: ") + e.what_without_backtrace());
        } catch (const Error&) {
            throw;
        } catch (const std::runtime_error& e) { // of the communication between processes
            throw Error(std::string("Training stopped: ") + e.what());
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
