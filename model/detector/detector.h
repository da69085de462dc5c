// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/rgb_view.h"
#include "model/model_description.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace semblance::model {

enum class Precision { Float32, Float64, BFloat16 };

struct DetectorOptions {
    std::string device = "cpu"; ///< "cpu" or "cuda:N"
    Precision precision = Precision::Float32;
    int threads = 0; ///< 0: one per core
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
    /// One result per crop, in order. Crops are square RGB of any size (317 as published); the input recipe is applied here.
    virtual std::vector<FaceScores> score(std::span<const RgbView> crops) = 0;
    /// One map per asked node (index into the hierarchy), in order.
    virtual std::vector<HeatMap> heatMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target) = 0;
};

/// Reads a native model file (.safetensors). Throws Error with a sentence that names the file and what is wrong.
std::unique_ptr<Detector> loadDetector(const std::string& path, const DetectorOptions& options);

} // namespace semblance::model
