// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"
#include "model/onednn/image_encoder.h"

namespace semblance::model {

/// From image features to one raw score per node, in float64; as ScoreHead, without LibTorch.
struct PackedHead {
    Scoring scoring = Scoring::JointEmbedding;
    std::vector<double> weights; ///< [nodes][embedding]: the text features, or the linear head's rows
    std::vector<double> norms; ///< of the rows
    std::vector<double> bias; ///< of the linear head alone
    double tau = 10;

    std::vector<double> rawScores(std::span<const float> features) const;
};

/// Everything of a model file that scoring needs, converted once. Immutable; any thread.
struct PackedModel {
    ModelDescription description;
    FileIdentity file;
    int embedding = 0;
    std::shared_ptr<const ImageEncoder> encoder;
    PackedHead head;
};

/// Reads and packs a model file, or gives what another caller in this process still holds of the same file in the same number. Throws Error.
std::shared_ptr<const PackedModel> packedModel(const std::string& path, Number number);

} // namespace semblance::model
