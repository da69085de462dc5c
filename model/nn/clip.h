// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/clip_sizes.h"
#include "model/nn/tensor_map.h"

#include <functional>
#include <string_view>
#include <torch/nn/module.h>
#include <vector>

namespace semblance::model {

TensorShapes shapesOf(const TensorMap& tensors);

/// Called with intermediate activations: "visual.ln_pre", "visual.block0", ..., "visual.ln_post", "visual.cam" (what Grad-CAM looks at:
/// ViT [N, 1 + h * w, D], the last block's ln_1 output; ResNet [N, C, h, w], the last stage), "visual.layer2" ... of the ResNet,
/// "text.block0", ..., "text.ln_final". Token sequences are [N, L, D].
using Tap = std::function<void(std::string_view stage, const torch::Tensor& activation)>;

class LayerNorm;
class Transformer;

class ImageTower : public torch::nn::Module {
public:
    /// [N, C, H, W] normalised -> [N, embedding]
    /// copies: see Clip::encodeImage().
    virtual torch::Tensor encode(const torch::Tensor& images, const Tap& tap, std::int64_t copies) = 0;
    /// Of a vision transformer; a ModifiedResNet has none.
    virtual Transformer* transformer() { return nullptr; }
};

/// CLIP's two encoders f and g of section IV-B with OpenAI's parameter names. Weights are fresh (CLIP's own initialisation)
/// until load(). Internal to model/: pulls in torch.
class Clip : public torch::nn::Module {
public:
    explicit Clip(const ClipSizes& sizes);

    const ClipSizes& sizes() const { return m_sizes; }
    /// Copies the tensors in, converting to the parameters' type. Throws Error that lists what is missing or has another shape.
    /// Extra names are ignored.
    void load(const TensorMap& tensors);
    /// Parameters of the text encoder, with their gradients' settings.
    TensorMap namedTextParameters() const;
    /// Parameters and buffers, detached, sharing storage.
    TensorMap tensors() const;

    /// copies above 0: from "visual.cam" on, every image is that many rows behind each other, so that one backward pass gives the gradient of
    /// another target in each; a transformer's last block is then computed for the class token alone. -> [N * copies, embedding]
    torch::Tensor encodeImage(const torch::Tensor& images, const Tap& tap = {}, std::int64_t copies = 0);
    /// tokens [K, L] int64, L <= contextLength: the causal mask makes the padding after the end mark irrelevant, so prompts may be cut
    /// to the longest. Not without a text encoder. The feature is taken at the largest id, the end mark. -> [K, embedding]
    torch::Tensor encodeText(const torch::Tensor& tokens, const Tap& tap = {});

    /// LowRank additions for fine-tuning; then nothing else of that encoder needs gradients. Throws Error on a ModifiedResNet.
    void addLowRankToImage(int rank, double alpha);
    void addLowRankToText(int rank, double alpha);
    /// See Transformer::recomputeBlocks; of the image encoder. No effect on a ModifiedResNet.
    void recomputeImageBlocks(bool on);

private:
    ClipSizes m_sizes;
    std::shared_ptr<ImageTower> m_visual;
    std::shared_ptr<Transformer> m_transformer;
    std::shared_ptr<LayerNorm> m_lnFinal;
    torch::Tensor m_tokenEmbedding;
    torch::Tensor m_positionalEmbedding;
    torch::Tensor m_textProjection;
    torch::Tensor m_logitScale;
};

} // namespace semblance::model
