// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/rgb_view.h"
#include "model/model_description.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace semblance::model {

enum class Precision { Float32, Float64, BFloat16 };

/// What computes the scores.
enum class Backend {
    Automatic, ///< OneDnn where this program has it and it can do what is asked for, else Reference
    Reference, ///< LibTorch, on the processor or a CUDA device
    OneDnn, ///< oneDNN on the processor, float32 or bfloat16
    Checked ///< what Automatic chooses, and every crop on Reference in float32 too; see CheckingDetector
};

struct DetectorOptions {
    std::string device = "cpu"; ///< "cpu" or "cuda:N"
    Precision precision = Precision::Float32;
    int threads = 0; ///< 0: one per core
    Backend backend = Backend::Reference;
};

/// What really computes a detector's scores; decides their last digits.
struct ScorerFacts {
    std::string backend; ///< "reference", "onednn" or "cuda"
    Precision precision = Precision::Float32;
    std::string library; ///< with its version: "LibTorch 1.13.1", "oneDNN 2.6.3"
    std::string isa; ///< the instruction set in use, e.g. "avx512_core"; empty: the library does not tell
};

struct FaceScores {
    std::vector<double> rawScores;     ///< per node, in the hierarchy's order
    std::vector<double> probabilities; ///< marginals in [0, 1]
};

enum class HeatMapTarget { RawScore, Marginal };

/// Grad-CAM at the model's own grid, row-major, nothing smoothed: 0 where nothing spoke for the node, 1 at the strongest place. Covers
/// the whole crop: where the input recipe cuts its border off, cells of 0 stand there.
struct HeatMap {
    int width = 0;
    int height = 0;
    std::vector<float> values;
};

/// Scores aligned face crops. One instance is used by one thread at a time. Failures throw model::Error.
class Detector {
public:
    virtual ~Detector() = default;
    virtual const ModelDescription& description() const = 0;
    virtual int recommendedBatch() const = 0;
    /// nullopt: not told.
    virtual std::optional<ScorerFacts> scorer() const { return std::nullopt; }
    /// One result per crop, in order; on the processor the same bytes whatever the other crops and the number of threads. Crops are square RGB of any size (317 as published); the input recipe is applied here.
    virtual std::vector<FaceScores> score(std::span<const RgbView> crops) = 0;
    /// One map per asked node (index into the hierarchy), in order.
    virtual std::vector<HeatMap> heatMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target) = 0;
};

/// Reads a native model file (.safetensors). Throws Error with a sentence that names the file and what is wrong, or says why the backend
/// that was asked for cannot be used here.
std::unique_ptr<Detector> loadDetector(const std::string& path, const DetectorOptions& options);

} // namespace semblance::model
