// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"

namespace semblance::model {

/// Grad-CAM with its sign, before the ReLU that the published map ends with, at the model's own grid, row-major. Covers the whole
/// crop: where the input recipe cuts its border off, cells of 0 stand there.
struct EvidenceMap {
    int width = 0;
    int height = 0;
    /// Above 0 where a place speaks for the node, below 0 where it speaks against it; in units of the target (raw score or probability).
    std::vector<float> values;
    int border = 0; ///< cells along each edge that the model does not see
};

/// Whose map: the model's, or that of the model with the last blocks of its image encoder re-drawn at random, always in the same way
/// (RandomizedBlocks): the sanity check of Adebayo et al. 2018. A map that stays as it was tells of the picture, not of what the
/// model learnt.
enum class EncoderWeights { Trained, Randomized };

/// What a detector that can tell for and against implements too. Same rules of use as Detector.
class Explainer {
public:
    virtual ~Explainer() = default;
    /// One map per asked node (index into the hierarchy), in order. One forward pass, one backward pass a node.
    virtual std::vector<EvidenceMap> evidenceMaps(
        const RgbView& crop, std::span<const int> nodes, HeatMapTarget target, EncoderWeights weights) = 0;
};

} // namespace semblance::model
