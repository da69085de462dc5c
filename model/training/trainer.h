// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"
#include "model/model_description.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace semblance::model {

/// Sizes of a fresh joint-embedding model with a ModifiedResNet image tower.
struct FreshModelSizes {
    std::array<int, 4> blocks{2, 2, 3, 1};
    int width = 24;     ///< channels after the stem
    int embedding = 128;
    int textWidth = 64;
    int textLayers = 2;
};

struct TrainerSettings {
    FreshModelSizes sizes;
    std::uint64_t seed = 1;
    std::array<double, 3> levelWeights{1, 1, 1}; ///< lambda of the primary, global and local losses, Eq. (5)
    double weightDecay = 0.02;
    double textRate = 0.3;     ///< the text tower's learning rate relative to the rest: it moves the scores of all pictures at once
    double gradientNorm = 2.0; ///< gradients are scaled down to this norm; 0: not at all
    double averaging = 0.999; ///< of the weights over steps; the average is what is scored and exported
    bool bfloat16 = true;     ///< image tower under autocast; losses and marginals stay in float32 and float64
    std::string device = "cpu";
    int threads = 0; ///< 0: one per core
};

/// Samples of one step. Labels and masks are row-major, one row per sample, in the hierarchy's order.
struct TrainingBatch {
    int count = 0;
    std::vector<std::uint8_t> pixels;   ///< count * size * size * 3, RGB, at the recipe's size
    std::vector<std::uint8_t> labels;   ///< count * nodes, 0 or 1; ignored where not observed
    std::vector<std::uint8_t> observed; ///< count * nodes, 0 or 1
    std::vector<float> altered;         ///< count * mapSize * mapSize in [0, 1]: share of each cell that was replaced
};

/// What changes from step to step.
struct StepSettings {
    double learningRate = 1e-3;
    double mapWeight = 1;          ///< of the coarse map's loss
    double crossEntropyWeight = 0; ///< of the labels' cross-entropy, added to each level: pulls back scores that are saturated on the
                                   ///< wrong side, where the fidelity loss has no slope
};

struct StepLosses {
    std::array<double, 3> levels{}; ///< fidelity loss over observed labels, mean per level
    double map = 0;                 ///< cross-entropy of the coarse map
};

/// Trains a fresh joint embedding on node labels and, as an auxiliary task that the exported model does not have, on a coarse map of the
/// altered places. One thread at a time. Deterministic for a seed, a machine and a number of threads. Failures throw model::Error.
class Trainer {
public:
    /// description gives hierarchy, prompts, tau and input recipe.
    static std::unique_ptr<Trainer> create(const ModelDescription& description, const TrainerSettings& settings);
    virtual ~Trainer() = default;

    /// Side of the coarse map: one cell for eight input pixels.
    virtual int mapSize() const = 0;
    virtual std::int64_t stepsDone() const = 0;
    /// One AdamW step. Throws Error when the loss is not finite; the weights are then as before the step.
    virtual StepLosses step(const TrainingBatch& batch, const StepSettings& settings) = 0;
    /// Raw scores and probabilities of count images by the averaged weights; pixels as in TrainingBatch.
    virtual std::vector<FaceScores> score(const std::vector<std::uint8_t>& pixels, int count) = 0;

    /// Everything that the next step depends on, written atomically.
    virtual void saveCheckpoint(const std::string& path) const = 0;
    /// Throws Error when the file is not a checkpoint of a trainer with the same settings.
    virtual void loadCheckpoint(const std::string& path) = 0;
    /// The averaged weights as a native model file (float16).
    virtual void exportModel(const std::string& path, const ModelDescription& description) const = 0;
};

} // namespace semblance::model
