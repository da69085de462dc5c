// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/clip.h"

namespace semblance::model {

/// Weight and bias under "<name>.weight" and "<name>.bias".
class LayerNorm : public torch::nn::Module {
public:
    explicit LayerNorm(int width);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::Tensor m_weight;
    torch::Tensor m_bias;
};

/// CLIP's pre-norm transformer: x + attention(ln_1(x)), then x + mlp(ln_2(x)) with QuickGELU.
class Transformer : public torch::nn::Module {
public:
    Transformer(int width, int layers, bool causal);
    /// [N, L, D] -> [N, L, D], or with copies (see Clip::encodeImage()) [N * copies, 1, D]; taps "<prefix>.block<i>", and ln_1 of the last
    /// block as "<prefix>.cam".
    torch::Tensor forward(torch::Tensor x, const Tap& tap, const std::string& prefix, std::int64_t copies = 0);

    /// A LowRank addition to every matrix of its blocks.
    void addLowRank(int rank, double alpha);
    /// Blocks give up their activations after the forward pass and compute them again for the backward pass.
    void recomputeBlocks(bool on) { m_recomputes = on; }

private:
    struct Block;
    bool m_causal = false;
    bool m_recomputes = false;
    std::vector<std::shared_ptr<Block>> m_blocks;
};

std::shared_ptr<ImageTower> makeVisionTransformer(const ClipSizes& sizes);
std::shared_ptr<ImageTower> makeModifiedResNet(const ClipSizes& sizes);

} // namespace semblance::model
