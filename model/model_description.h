// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace semblance::model {

/// The sentence that stands for one node of the hierarchy, and its CLIP token ids (start and end marks included, not padded).
struct Prompt {
    std::string node;
    std::string text;
    std::vector<std::int32_t> tokens;
};

/// How an aligned RGB crop becomes the network's input.
struct InputRecipe {
    int size = 224;                                              ///< the square input's side in pixels
    double cropShare = 1.0;  ///< centre part of the crop that is looked at, per side; the rest is cut off before resizing
    std::string resampling = "bicubic-antialias";                ///< the only kind: PIL's bicubic on 8-bit values
    std::array<double, 3> mean{0.48145466, 0.4578275, 0.40821073}; ///< of values in [0, 1]
    std::array<double, 3> deviation{0.26862954, 0.26130258, 0.27577711};
    /// Further channels after the three colours, computed from the resized image: "" (none) or "high-pass-residual".
    std::string extraChannels;
};

/// How raw scores come from image features: the published joint embedding, its normalised form, or a linear layer without text (the
/// "image encoder alone" of Table VI). Named "joint-embedding", "cosine-similarity" and "linear-head" in model files.
enum class Scoring { JointEmbedding, CosineSimilarity, LinearHead };

/// What a model file says about itself: everything except its tensors.
struct ModelDescription {
    std::string name;
    std::string architecture; ///< "clip"; the sizes follow from the tensors
    LabelHierarchy hierarchy;
    std::vector<Prompt> prompts; ///< one per node, in the hierarchy's order
    double tau = 10.0;           ///< Eq. (4): raw score = <f(x), g(t_k)> / tau
    Scoring scoring = Scoring::JointEmbedding;
    InputRecipe input;
    std::string trainingRecord; ///< JSON object as text; "{}" when unknown
    std::string dataLicence;
    std::string intendedUse; ///< plain words: what the model may and may not be used for
    bool demonstration = false; ///< true: every screen and output says that it is not validated for casework
    std::string calibration; ///< JSON object as text; empty: not calibrated
};

} // namespace semblance::model
