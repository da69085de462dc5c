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
    std::array<int, 4> blocks { 2, 2, 3, 1 };
    int width = 24; ///< channels after the stem
    int embedding = 128;
    int textWidth = 64;
    int textLayers = 2;
};

enum class LossKind { Fidelity, CrossEntropy }; ///< section IV-C and its alternative in Table VII

/// How the three level losses are weighted against each other.
enum class WeightingKind {
    Fixed,
    AutoLambda, ///< bi-level optimisation, section IV-C
    DynamicAverage ///< by how fast each loss fell over the last two epochs (Liu et al. 2019)
};

struct WeightingSettings {
    WeightingKind kind = WeightingKind::Fixed;
    std::array<double, 3> initial { 1, 1, 1 }; ///< lambda of the primary, global and local losses, Eq. (5)
    double rate = 1e-3; ///< of Adam on the weights, AutoLambda
    int interval = 1; ///< AutoLambda: the weights learn at every so many steps; between them they stay, and a step costs what a plain one does
    double temperature = 2; ///< of the softmax, DynamicAverage
    /// AutoLambda as the official code computes it: every level has forward and backward passes of its own, prompts are padded to the whole
    /// context, the model is copied for every step. The same numbers at several times the cost; for comparison.
    bool literal = false;
};

/// LoRA (Hu et al. 2022): only low-rank additions to an encoder's matrices are trained, and merged when the model is exported.
struct LowRankSettings {
    int rank = 0; ///< 0: the encoder is trained as it is
    double alpha = 16;
};

struct TrainerSettings {
    std::string baseModel; ///< model file to start from; empty: fresh weights of these sizes
    FreshModelSizes sizes;
    std::uint64_t seed = 1;

    LossKind loss = LossKind::Fidelity;
    bool unobservedAsNo = false; ///< the official treatment of N/A labels, which are then 0; else they are left out
    WeightingSettings weighting;

    bool freezeText = false;
    LowRankSettings imageLowRank; ///< of a vision transformer
    LowRankSettings textLowRank;
    bool mapHead = true; ///< the coarse map of altered places as an auxiliary task; needs a ModifiedResNet

    double weightDecay = 0.02;
    bool decayVectors = false; ///< as the official code: also biases and the parameters of normalisation
    double textRate = 0.3; ///< the text encoder's learning rate relative to the rest: it moves the scores of all pictures at once
    double gradientNorm = 2.0; ///< gradients are scaled down to this norm; 0: not at all
    double averaging = 0.999; ///< of the weights over steps, the average is what is scored and exported; 0: none

    bool bfloat16 = true; ///< image encoder under autocast; losses and marginals stay in float32 and float64
    int microBatch = 0; ///< pictures that pass the network at once, gradients are summed; 0: the whole batch
    bool recomputeActivations = false; ///< less memory for more time, vision transformers
    /// On CUDA only operations that give the same bits again; the CPU's always do. Where one has no such form, the step throws Error.
    bool deterministic = false;
    std::string device = "cpu"; ///< "cpu" or "cuda:N"
    int threads = 0; ///< 0: one per core
    /// One of several processes that train together, as RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT say (torchrun, Slurm, mpirun): each gives
    /// its own part of every batch, and all get the gradient of the whole batch. Batch normalisation looks at a process's own part.
    bool distributed = false;
};

/// Samples of one step. Labels and masks are row-major, one row per sample, in the hierarchy's order.
struct TrainingBatch {
    int count = 0;
    std::vector<std::uint8_t> pixels; ///< count * size * size * 3, RGB, at the recipe's size
    std::vector<std::uint8_t> labels; ///< count * nodes, 0 or 1; ignored where not observed
    std::vector<std::uint8_t> observed; ///< count * nodes, 0 or 1
    std::vector<float> altered; ///< count * mapSize * mapSize in [0, 1]: share of each cell that was replaced; unused without a map head
};

/// What changes from step to step.
struct StepSettings {
    double learningRate = 1e-3;
    double mapWeight = 1; ///< of the coarse map's loss
    double crossEntropyWeight = 0; ///< of the labels' cross-entropy, added to each level: pulls back scores that are saturated on the
                                   ///< wrong side, where the fidelity loss has no slope
};

struct StepLosses {
    std::array<double, 3> levels {}; ///< over observed labels, mean per level
    std::array<double, 3> weights {}; ///< the levels' weights that the step was made with
    double map = 0; ///< cross-entropy of the coarse map
};

/// Trains a joint embedding, or one of its variants, on node labels. One thread at a time. Deterministic for a seed, a machine and a number
/// of threads on the CPU. Failures throw model::Error; the weights are then as before the step.
class Trainer {
public:
    /// description gives hierarchy, prompts, scoring, tau and input recipe.
    static std::unique_ptr<Trainer> create(const ModelDescription& description, const TrainerSettings& settings);
    virtual ~Trainer() = default;

    /// Side of the coarse map: one cell for eight input pixels; 0 without a map head.
    virtual int mapSize() const = 0;
    virtual std::int64_t stepsDone() const = 0;
    /// Numbers in the network's weights.
    virtual std::int64_t parameters() const = 0;
    /// Of this process among those that train together; the first one, 0, writes files.
    virtual int rank() const = 0;
    virtual int processes() const = 0;
    /// Whether the step after so many done ones needs a second minibatch of the training set (AutoLambda).
    virtual bool needsValidation(std::int64_t stepsDone) const = 0;
    /// One AdamW step. Throws Error when the loss or a gradient is not finite.
    virtual StepLosses step(const TrainingBatch& batch, const StepSettings& settings, const TrainingBatch* validation = nullptr) = 0;
    /// Of the primary, global and local losses after the last step.
    virtual std::array<double, 3> levelWeights() const = 0;
    /// Tells DynamicAverage that an epoch is over; nothing for the others.
    virtual void endEpoch() = 0;
    /// Raw scores and probabilities of count images by the averaged weights; pixels as in TrainingBatch.
    virtual std::vector<FaceScores> score(const std::vector<std::uint8_t>& pixels, int count) = 0;

    /// Everything that the next step depends on, written atomically.
    virtual void saveCheckpoint(const std::string& path) const = 0;
    /// Throws Error when the file is not a checkpoint of a trainer with the same settings.
    virtual void loadCheckpoint(const std::string& path) = 0;
    /// The averaged weights as a native model file (float16), low-rank additions merged.
    virtual void exportModel(const std::string& path, const ModelDescription& description) const = 0;
};

} // namespace semblance::model
