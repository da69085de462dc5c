// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"
#include "model/nn/clip.h"
#include "model/training/trainer.h"

#include <torch/types.h>

namespace semblance::model {

/// The model while it is trained: the image encoder, the text encoder over the prompts or a linear head in its place, and what of them may
/// change. Of CLIP's vocabulary only the rows that the prompts use are held.
class Network : public torch::nn::Module {
public:
    /// Weights are fresh, or those of settings.baseModel. Throws Error where they do not fit the description.
    Network(const ModelDescription& description, const TrainerSettings& settings);

    /// images [N, C, H, W] as networkInput() gives them -> [N, K] float32 (float64 in a network of that type). The image encoder runs under
    /// the caller's autocast, everything behind it does not.
    torch::Tensor rawScores(const torch::Tensor& images, bool autocast, const Tap& tap = {});

    const ClipSizes& sizes() const { return m_clip->sizes(); }
    /// Parameters and buffers under the checkpoint's names, detached, sharing storage.
    TensorMap tensors() const;
    void load(const TensorMap& tensors);
    /// Under a model file's names: low-rank additions merged, the whole vocabulary, no text encoder beside a linear head.
    TensorMap exported() const;

private:
    void readPrompts();
    void startFromBase(const TensorMap& base);

    ModelDescription m_description;
    TrainerSettings m_settings;
    std::vector<std::int64_t> m_usedTokens; ///< ascending ids of CLIP's vocabulary
    torch::Tensor m_tokens; ///< [K, L]: ranks among the used ones, which keeps the end mark the largest
    torch::Tensor m_vocabulary; ///< the base model's whole table, for export; undefined in a fresh network
    std::shared_ptr<Clip> m_clip;
    torch::Tensor m_headWeight;
    torch::Tensor m_headBias;
};

} // namespace semblance::model
