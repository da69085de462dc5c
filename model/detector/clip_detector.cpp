// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/clip_detector.h"

#include "model/detector/check_against_weights.h"
#include "model/detector/explainer.h"
#include "model/detector/grad_cam.h"
#include "model/detector/randomized_blocks.h"
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/image/bicubic_resize.h"
#include "model/image/centre_part.h"
#include "model/nn/autocast.h"
#include "model/nn/device.h"
#include "model/nn/input_recipe.h"
#include "model/version.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <thread>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr int kLeastCpuBatch = 8;
constexpr int kCropsPerThread = 2;
constexpr int kCudaBatch = 32;

/// Cut to the longest: the causal mask makes padding behind the end mark irrelevant.
torch::Tensor tokenTable(const std::vector<Prompt>& prompts)
{
    std::size_t length = 0;
    for (const auto& prompt : prompts)
        length = std::max(length, prompt.tokens.size());
    auto table = torch::zeros({static_cast<std::int64_t>(prompts.size()), static_cast<std::int64_t>(length)}, torch::kLong);
    auto cells = table.accessor<std::int64_t, 2>();
    for (std::size_t row = 0; row < prompts.size(); ++row)
        for (std::size_t column = 0; column < prompts[row].tokens.size(); ++column)
            cells[static_cast<std::int64_t>(row)][static_cast<std::int64_t>(column)] = prompts[row].tokens[column];
    return table;
}

/// Runs task(i) for i in [0, count), each on one core, which makes its result independent of the number of threads. At least two
/// tasks, because a single one would not count as a parallel region and its operations would be spread over the cores.
void onOneCoreEach(std::int64_t count, const std::function<void(std::int64_t)>& task)
{
    at::parallel_for(0, std::max<std::int64_t>(count, 2), 1, [&](std::int64_t first, std::int64_t end) {
        for (auto i = first; i < std::min(end, count); ++i)
            task(i);
    });
}

class ClipDetector final : public Detector, public Explainer {
public:
    ClipDetector(ModelDescription description, const TensorMap& tensors, torch::Device device, const DetectorOptions& options)
        : m_device(device)
        , m_precision(options.precision)
        , m_threads(options.threads > 0 ? options.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency())))
        , m_description(std::move(description))
        , m_joint(m_description.hierarchy)
    {
        useThreads();
        const torch::NoGradGuard noGradient;
        const auto sizes = ClipSizes::of(shapesOf(tensors));
        checkAgainstWeights(m_description, sizes);
        m_type = m_precision == Precision::Float64 ? torch::kDouble : torch::kFloat;
        m_clip = std::make_shared<Clip>(sizes);
        m_clip->to(m_type);
        m_clip->load(tensors);
        m_clip->eval();
        for (auto& parameter : m_clip->parameters())
            parameter.set_requires_grad(false);
        for (const auto& [name, values] : m_clip->tensors())
            if (values.is_floating_point() && !torch::isfinite(values).all().item<bool>())
                throw Error("The tensor \"" + name + "\" holds values that are not finite.");
        m_clip->to(m_device);
        if (m_device.is_cuda()) {
            at::globalContext().setAllowTF32CuDNN(false);
            at::globalContext().setBenchmarkCuDNN(false);
            at::globalContext().setDeterministicCuDNN(true);
        }
        onOneCoreEach(1, [this, &tensors](std::int64_t) {
            const torch::NoGradGuard alsoHere;
            m_head = { m_description.scoring, {}, {}, m_description.tau };
            if (m_description.scoring == Scoring::LinearHead)
                std::tie(m_head.weights, m_head.bias) = linearHead(tensors);
            else
                m_head.weights = m_clip->encodeText(tokenTable(m_description.prompts).to(m_device));
        });
    }

    const ModelDescription& description() const override { return m_description; }
    int recommendedBatch() const override { return m_device.is_cuda() ? kCudaBatch : std::max(kLeastCpuBatch, kCropsPerThread * m_threads); }

    std::optional<ScorerFacts> scorer() const override
    {
        return ScorerFacts { m_device.is_cuda() ? "cuda" : "reference", m_precision, "LibTorch " + libtorchVersion(), {} };
    }

    std::vector<FaceScores> score(std::span<const RgbView> crops) override
    {
        return guarded([&] {
            useThreads();
            return m_device.is_cuda() ? scoreInBatches(crops) : scoreOneByOne(crops);
        });
    }

    std::vector<HeatMap> heatMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target) override
    {
        return guarded([&] {
            std::vector<HeatMap> result;
            for (auto& map : wholeCrop(explained(crop, nodes, target).maps))
                result.push_back({map.width, map.height, std::move(map.values)});
            return result;
        });
    }

    std::vector<EvidenceMap> evidenceMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target, EncoderWeights weights) override
    {
        return guarded([&] {
            if (weights == EncoderWeights::Trained)
                return wholeCrop(explained(crop, nodes, target).weighted);
            if (!m_randomized)
                m_randomized.emplace(*m_clip);
            const RandomizedBlocks::Exchange whileComputing(*m_randomized);
            return wholeCrop(explained(crop, nodes, target).weighted);
        });
    }

private:
    GradCam explained(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target)
    {
        useThreads();
        const auto input = networkInput(resized(crop).unsqueeze(0).to(m_device, m_type), m_description.input);
        return gradCam(*m_clip, input, m_head, m_description.hierarchy, nodes, target);
    }

    /// [1, nodes, h, w] -> a map for each node, with the border that the input recipe cut off.
    std::vector<EvidenceMap> wholeCrop(const torch::Tensor& grids) const
    {
        const auto values = grids.to(torch::kCPU, torch::kFloat);
        if (!torch::isfinite(values).all().item<bool>())
            throw Error("A heat map is not finite.");
        const auto border = std::lround(static_cast<double>(values.size(3)) * (1 / m_description.input.cropShare - 1) / 2);
        std::vector<EvidenceMap> result;
        for (std::int64_t i = 0; i < values.size(1); ++i) {
            const auto map = torch::constant_pad_nd(values[0][i], {border, border, border, border}, 0).contiguous();
            const auto* cells = map.data_ptr<float>();
            result.push_back({static_cast<int>(map.size(1)), static_cast<int>(map.size(0)), {cells, cells + map.numel()}, static_cast<int>(border)});
        }
        return result;
    }

    std::pair<torch::Tensor, torch::Tensor> linearHead(const TensorMap& tensors) const
    {
        const auto weights = tensors.find("head.weight");
        const auto bias = tensors.find("head.bias");
        const std::int64_t nodes = m_description.hierarchy.size();
        if (weights == tensors.end() || bias == tensors.end() || weights->second.sizes() != at::IntArrayRef({ nodes, m_clip->sizes().embedding })
            || bias->second.sizes() != at::IntArrayRef({ nodes }))
            throw Error("Its linear head is missing or does not fit its image encoder and its hierarchy.");
        if (!torch::isfinite(weights->second.to(torch::kDouble)).all().item<bool>() || !torch::isfinite(bias->second.to(torch::kDouble)).all().item<bool>())
            throw Error("Its linear head holds values that are not finite.");
        return { weights->second.to(m_device, m_type), bias->second.to(m_device, m_type) };
    }

    template <typename Function>
    auto guarded(Function function) -> decltype(function())
    {
        try {
            return function();
        } catch (const c10::Error& e) {
            throw Error("Model \"" + m_description.name + "\": " + e.what_without_backtrace());
        } catch (const Error& e) {
            throw Error("Model \"" + m_description.name + "\": " + e.what());
        }
    }

    /// OpenMP keeps its number of threads per calling thread, and a detector may be made on another one than it is used on.
    void useThreads() const
    {
        if (at::get_num_threads() != m_threads)
            at::set_num_threads(m_threads);
    }

    torch::Tensor resized(const RgbView& crop) const
    {
        if (!crop.pixels || crop.width < 1 || crop.width != crop.height)
            throw Error("A face crop is " + std::to_string(crop.width) + " x " + std::to_string(crop.height) + " pixels, but must be square.");
        const auto pixels = resizeShorterSide(centrePart(crop, m_description.input.cropShare), m_description.input.size);
        const std::int64_t side = m_description.input.size;
        auto image = torch::empty({side, side, 3}, torch::kUInt8);
        std::copy(pixels.pixels.begin(), pixels.pixels.end(), image.data_ptr<std::uint8_t>());
        return image.permute({2, 0, 1});
    }

    /// Each crop is a pass of its own on one core, the cores share the crops: the kernels of a larger batch give a face other last
    /// digits depending on its place, and its numbers must not depend on its neighbours or on the number of threads.
    std::vector<FaceScores> scoreOneByOne(std::span<const RgbView> crops)
    {
        std::vector<FaceScores> results(crops.size());
        onOneCoreEach(static_cast<std::int64_t>(crops.size()), [&](std::int64_t i) {
            const c10::InferenceMode inference;
            const auto n = static_cast<std::size_t>(i);
            results[n] = faceScores(batchScores(resized(crops[n]).unsqueeze(0))[0]);
        });
        return results;
    }

    /// Always the same shape, since the device's libraries choose their kernels by it.
    std::vector<FaceScores> scoreInBatches(std::span<const RgbView> crops)
    {
        const c10::InferenceMode inference;
        std::vector<FaceScores> results;
        const auto batch = static_cast<std::size_t>(recommendedBatch());
        const auto side = m_description.input.size;
        for (std::size_t first = 0; first < crops.size(); first += batch) {
            const auto part = crops.subspan(first, std::min(batch, crops.size() - first));
            const auto images = torch::zeros({recommendedBatch(), 3, side, side}, torch::kByte);
            for (std::size_t i = 0; i < part.size(); ++i)
                images[static_cast<std::int64_t>(i)].copy_(resized(part[i]));
            const auto scores = batchScores(images);
            for (std::size_t i = 0; i < part.size(); ++i)
                results.push_back(faceScores(scores[static_cast<std::int64_t>(i)]));
        }
        return results;
    }

    /// 8-bit values [N, 3, H, W] -> [N, K] in float64 on the CPU.
    torch::Tensor batchScores(const torch::Tensor& images)
    {
        const auto input = networkInput(images.to(m_device, m_type), m_description.input);
        torch::Tensor features;
        {
            const AutocastScope autocast(m_device.type(), m_precision == Precision::BFloat16);
            features = m_clip->encodeImage(input);
        }
        return m_head.to(torch::kDouble).rawScores(features.to(torch::kDouble)).to(torch::kCPU).contiguous();
    }

    FaceScores faceScores(const torch::Tensor& row) const
    {
        FaceScores face;
        const auto* values = row.data_ptr<double>();
        face.rawScores.assign(values, values + row.numel());
        face.probabilities = m_joint.marginals(face.rawScores);
        return face;
    }

    torch::Device m_device;
    Precision m_precision;
    int m_threads;
    ModelDescription m_description;
    JointDistribution m_joint;
    torch::ScalarType m_type = torch::kFloat;
    std::shared_ptr<Clip> m_clip;
    ScoreHead m_head;
    std::optional<RandomizedBlocks> m_randomized;
};

} // namespace

std::unique_ptr<Detector> loadReferenceDetector(const std::string& path, const DetectorOptions& options)
{
    try {
        const auto device = deviceNamed(options.device);
        auto description = describeModelFile(path);
        const auto tensors = readModelTensors(path);
        try {
            return std::make_unique<ClipDetector>(std::move(description), tensors, device, options);
        } catch (const Error& e) {
            throw Error(path + ": " + e.what());
        }
    } catch (const c10::Error& e) {
        throw Error(path + " cannot be loaded: " + e.what_without_backtrace());
    }
}

} // namespace semblance::model
