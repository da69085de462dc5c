// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/objective.h"

#include <torch/torch.h>

namespace semblance::model {

Objective::Objective(const LabelHierarchy& hierarchy, LossKind kind)
    : m_marginals(hierarchy)
    , m_levels { hierarchy.level(Level::Primary), hierarchy.level(Level::GlobalAttribute), hierarchy.level(Level::LocalRegion) }
    , m_kind(kind)
{
}

torch::Tensor Objective::crossEntropy(const torch::Tensor& rawScores, const torch::Tensor& labels) const
{
    const auto [no, yes] = m_marginals.logProbabilities(rawScores);
    return -(labels * yes + (1 - labels) * no);
}

torch::Tensor Objective::levelLosses(const torch::Tensor& rawScores, const torch::Tensor& labels, const torch::Tensor& observed) const
{
    const auto elements
        = m_kind == LossKind::Fidelity ? fidelityLoss(m_marginals(rawScores), labels) : crossEntropy(rawScores, labels);
    std::vector<torch::Tensor> losses;
    for (const auto& nodes : m_levels)
        losses.push_back(observedMean(elements, observed, nodes));
    return torch::stack(losses);
}

} // namespace semblance::model
