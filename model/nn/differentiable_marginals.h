// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <torch/types.h>
#include <utility>

namespace semblance::model {

/// P(node = 1 | x) as JointDistribution computes it, differentiable: rawScores [N, K] -> [N, K] float64.
class DifferentiableMarginals {
public:
    explicit DifferentiableMarginals(const LabelHierarchy& hierarchy);
    torch::Tensor operator()(const torch::Tensor& rawScores) const;
    /// log P(node = 0 | x) and log P(node = 1 | x), [N, K] float64 each; exact where the probability itself rounds to 0 or 1.
    std::pair<torch::Tensor, torch::Tensor> logProbabilities(const torch::Tensor& rawScores) const;

private:
    torch::Tensor m_states; ///< [S, K] float64
};

} // namespace semblance::model
