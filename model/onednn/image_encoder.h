// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/weight_reader.h"
#include "model/onednn/transformer_block.h"

#include <memory>

namespace semblance::model {

/// One way through an image encoder: a fixed number of crops on a fixed number of threads. Immutable; any thread, also inside a parallel
/// region if it was planned for one thread.
class EncoderPass {
public:
    virtual ~EncoderPass() = default;
    /// images: float32 [crops][C][H][W] as networkInput() gives them -> features float32 [crops][embedding].
    virtual void operator()(const float* images, float* features, Activations& activations) const = 0;
};

/// CLIP's image encoder f on oneDNN, its weights packed once and shared read-only. Any thread.
class ImageEncoder {
public:
    virtual ~ImageEncoder() = default;
    virtual int largestGroup() const = 0; ///< crops in one pass beyond which nothing is gained
    /// A crop's features are the same bytes whatever pass it goes through: where a larger pass, or one on more threads, would round
    /// otherwise than a single crop on one thread, there is none (nullptr). (1, 1) always exists.
    virtual std::shared_ptr<const EncoderPass> pass(int crops, int threads) const = 0;
    virtual std::size_t bytes() const = 0; ///< of its weights
};

/// Throw Error where tensors are missing or ill-shaped.
std::shared_ptr<const ImageEncoder> readVisionTransformer(WeightReader& reader, const ClipSizes& sizes, Number number);
std::shared_ptr<const ImageEncoder> readModifiedResNet(WeightReader& reader, const ClipSizes& sizes, Number number);

} // namespace semblance::model
