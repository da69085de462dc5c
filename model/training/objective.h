// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/training/fidelity_loss.h"

#include <array>

namespace semblance::model {

enum class LossKind { Fidelity, CrossEntropy };

/// One minibatch on the network's device.
struct Minibatch {
    torch::Tensor images;   ///< [N, C, H, W] as the network takes them
    torch::Tensor labels;   ///< [N, K] float64 in {0, 1}
    torch::Tensor observed; ///< [N, K] float64 in {0, 1}; all ones gives the official treatment of N/A labels, which are then 0
};

/// The three level losses of Eq. (5) and (6): per node of the label hierarchy, mean over the observed labels of a level.
class Objective {
public:
    Objective(const LabelHierarchy& hierarchy, LossKind kind);

    /// rawScores [N, K] -> [3] float64: primary, global attributes, local regions. Differentiable.
    torch::Tensor levelLosses(const torch::Tensor& rawScores, const torch::Tensor& labels, const torch::Tensor& observed) const;

private:
    torch::Tensor crossEntropy(const torch::Tensor& rawScores, const torch::Tensor& labels) const;

    DifferentiableMarginals m_marginals;
    std::array<std::vector<int>, 3> m_levels;
    LossKind m_kind;
};

} // namespace semblance::model
