// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/onednn_detector.h"

#include "model/detector/clip_detector.h"
#include "model/detector/explainer.h"
#include "model/error.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/image/network_input.h"
#include "model/onednn/packed_model.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <omp.h>
#include <thread>

namespace semblance::model {
namespace {

constexpr int kLeastBatch = 8;

struct Chunk {
    std::size_t first = 0;
    int crops = 0;
};

class OneDnnDetector final : public Detector, public Explainer {
public:
    OneDnnDetector(const std::string& path, const DetectorOptions& options)
        : m_path(path)
        , m_options(options)
        , m_threads(options.threads > 0 ? options.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency())))
        , m_model(packedModel(path, options.precision == Precision::BFloat16 ? Number::BFloat16 : Number::Float32))
        , m_joint(m_model->description.hierarchy)
    {
    }

    const ModelDescription& description() const override { return m_model->description; }
    int recommendedBatch() const override { return std::max(kLeastBatch, m_model->encoder->largestGroup() * m_threads); }

    std::optional<ScorerFacts> scorer() const override
    {
        return ScorerFacts { "onednn", m_options.precision, oneDnnVersion(), oneDnnIsa() };
    }

    std::vector<FaceScores> score(std::span<const RgbView> crops) override
    {
        return guarded([&] {
            std::vector<FaceScores> results(crops.size());
            // Where most cores would have nothing to do, all of them share one crop after the other.
            const auto together = m_threads > 1 && 2 * crops.size() <= static_cast<std::size_t>(m_threads)
                ? m_model->encoder->pass(1, m_threads)
                : nullptr;
            if (together) {
                m_activations.resize(std::max<std::size_t>(m_activations.size(), 1));
                for (std::size_t i = 0; i < crops.size(); ++i)
                    run(*together, crops.subspan(i, 1), m_activations[0], std::span(results).subspan(i, 1));
            } else {
                scoreChunks(crops, results);
            }
            return results;
        });
    }

    std::vector<HeatMap> heatMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target) override
    {
        return reference().heatMaps(crop, nodes, target);
    }

    std::vector<EvidenceMap> evidenceMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target, EncoderWeights weights) override
    {
        return dynamic_cast<Explainer&>(reference()).evidenceMaps(crop, nodes, target, weights);
    }

private:
    template <typename Function> auto guarded(Function function) -> decltype(function())
    {
        try {
            return function();
        } catch (const dnnl::error& e) {
            throw Error("Model \"" + description().name + "\": oneDNN reports: " + e.what());
        } catch (const Error& e) {
            throw Error("Model \"" + description().name + "\": " + e.what());
        }
    }

    /// Each chunk is a pass on one core.
    void scoreChunks(std::span<const RgbView> crops, std::span<FaceScores> results)
    {
        if (crops.empty())
            return;
        const int workers = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(m_threads), crops.size()));
        const int share = (static_cast<int>(crops.size()) + workers - 1) / workers;
        int size = std::min(share, m_model->encoder->largestGroup());
        while (size > 1 && !m_model->encoder->pass(size, 1))
            --size;
        std::vector<Chunk> chunks;
        for (std::size_t first = 0; first < crops.size();) {
            int count = std::min(size, static_cast<int>(crops.size() - first));
            while (count > 1 && !m_model->encoder->pass(count, 1))
                --count;
            chunks.push_back({ first, count });
            first += static_cast<std::size_t>(count);
        }
        m_activations.resize(std::max(m_activations.size(), static_cast<std::size_t>(workers)));
        std::exception_ptr failure;
        std::mutex failing;
#pragma omp parallel for num_threads(workers) schedule(dynamic, 1)
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            try {
                const auto& chunk = chunks[i];
                const auto count = static_cast<std::size_t>(chunk.crops);
                run(*m_model->encoder->pass(chunk.crops, 1), crops.subspan(chunk.first, count), m_activations[static_cast<std::size_t>(omp_get_thread_num())],
                    results.subspan(chunk.first, count));
            } catch (...) {
                const std::scoped_lock lock(failing);
                failure = std::current_exception();
            }
        }
        if (failure)
            std::rethrow_exception(failure);
    }

    void run(const EncoderPass& pass, std::span<const RgbView> crops, Activations& activations, std::span<FaceScores> results)
    {
        std::vector<float> images;
        for (const auto& crop : crops) {
            const auto image = networkInput(crop, description().input);
            images.insert(images.end(), image.begin(), image.end());
        }
        const auto embedding = static_cast<std::size_t>(m_model->embedding);
        std::vector<float> features(crops.size() * embedding);
        pass(images.data(), features.data(), activations);
        for (std::size_t i = 0; i < crops.size(); ++i) {
            results[i].rawScores = m_model->head.rawScores(std::span(features).subspan(i * embedding, embedding));
            results[i].probabilities = m_joint.marginals(results[i].rawScores);
        }
    }

    Detector& reference()
    {
        if (!m_reference) {
            if (InputFile(m_path).identity() != m_model->file)
                throw Error(m_path + " was changed after the model was loaded from it; load it again.");
            auto options = m_options;
            options.precision = Precision::Float32;
            m_reference = loadReferenceDetector(m_path, options);
        }
        return *m_reference;
    }

    std::string m_path;
    DetectorOptions m_options;
    int m_threads;
    std::shared_ptr<const PackedModel> m_model;
    JointDistribution m_joint;
    std::vector<Activations> m_activations; ///< one for each worker
    std::unique_ptr<Detector> m_reference;
};

} // namespace

std::optional<std::string> whyNotOneDnn(const DetectorOptions& options)
{
    if (options.device != "cpu")
        return "oneDNN computes on the processor; leave the device at cpu or choose the backend reference.";
    if (options.precision == Precision::Float64)
        return "oneDNN computes in fp32 or bf16; choose the backend reference for fp64.";
    if (options.precision == Precision::BFloat16 && !oneDnnHasBf16())
        return "This processor has no bfloat16 instructions that oneDNN could use; choose fp32.";
    return std::nullopt;
}

std::unique_ptr<Detector> loadOneDnnDetector(const std::string& path, const DetectorOptions& options)
{
    try {
        return std::make_unique<OneDnnDetector>(path, options);
    } catch (const dnnl::error& e) {
        throw Error(path + " cannot be loaded: oneDNN reports: " + e.what());
    }
}

} // namespace semblance::model
