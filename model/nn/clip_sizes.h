// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace semblance::model {

struct VisionTransformerSizes {
    int layers = 0;
    int width = 0; ///< heads = width / 64
    int patch = 0;
};

struct ModifiedResNetSizes {
    std::array<int, 4> blocks{};
    int width = 0; ///< channels after the stem; the pooled feature has width * 32
};

using TensorShapes = std::map<std::string, std::vector<std::int64_t>>;

/// Every size of a CLIP model, as far as the weights tell (OpenAI's build_model does the same).
struct ClipSizes {
    int embedding = 0;
    int imageSize = 0;
    int inputChannels = 3;
    std::variant<VisionTransformerSizes, ModifiedResNetSizes> vision;
    int contextLength = 77;
    int vocabulary = 0;
    int textWidth = 0; ///< heads = width / 64, at least 1; 0: an image encoder alone
    int textLayers = 0;

    /// Throws Error that names the missing or ill-shaped tensors.
    static ClipSizes of(const TensorShapes& tensors);
};

} // namespace semblance::model
