// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/differentiable_marginals.h"
#include "model/training/trainer.h"

#include <array>

namespace semblance::model {

/// One minibatch on the network's device.
struct Minibatch {
    torch::Tensor images;   ///< [N, C, H, W] as the network takes them
    torch::Tensor labels;   ///< [N, K] float64 in {0, 1}
    torch::Tensor observed; ///< [N, K] float64 in {0, 1}; all ones gives the official treatment of N/A labels, which are then 0
    torch::Tensor counts {}; ///< [3] float64: observed labels of each level in the whole batch, where this is a part of one; else undefined
    torch::Tensor altered {}; ///< [N, h, w] float32, for the map head; else undefined
    double share = 1; ///< of the whole batch's pictures
};

/// The three level losses of Eq. (5) and (6): per node of the label hierarchy, mean over the observed labels of a level.
class Objective {
public:
    Objective(const LabelHierarchy& hierarchy, LossKind kind);

    /// rawScores [N, K] -> [3] float64: primary, global attributes, local regions. Differentiable. crossEntropyWeight adds that much of the
    /// cross-entropy to each.
    torch::Tensor levelLosses(const torch::Tensor& rawScores, const Minibatch& batch, double crossEntropyWeight = 0) const;
    /// [3] float64: how many labels of each level are observed.
    torch::Tensor counts(const torch::Tensor& observed) const;

private:
    torch::Tensor crossEntropy(const torch::Tensor& rawScores, const torch::Tensor& labels) const;

    DifferentiableMarginals m_marginals;
    std::array<std::vector<int>, 3> m_levels;
    LossKind m_kind;
};

} // namespace semblance::model
