// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/objective.h"

#include "model/training/fidelity_loss.h"

#include <torch/torch.h>

namespace semblance::model {
namespace {

torch::Tensor columns(const torch::Tensor& table, const std::vector<int>& nodes)
{
    const std::vector<std::int64_t> wide(nodes.begin(), nodes.end());
    return table.index_select(1, torch::tensor(wide, torch::TensorOptions().dtype(torch::kLong).device(table.device())));
}

} // namespace

Objective::Objective(const LabelHierarchy& hierarchy, LossKind kind)
    : m_marginals(hierarchy)
    , m_levels { hierarchy.level(Level::Primary), hierarchy.level(Level::GlobalAttribute), hierarchy.level(Level::LocalRegion) }
    , m_kind(kind)
{
}

torch::Tensor Objective::crossEntropy(const torch::Tensor& rawScores, const torch::Tensor& labels) const
{
    const auto [no, yes] = m_marginals.logProbabilities(rawScores);
    // Where a label is 0 its logarithm of 0 must not become a NaN.
    return -(torch::where(labels > 0, yes, torch::zeros_like(yes)) + torch::where(labels < 1, no, torch::zeros_like(no)));
}

torch::Tensor Objective::levelLosses(const torch::Tensor& rawScores, const Minibatch& batch, double crossEntropyWeight) const
{
    auto elements = m_kind == LossKind::Fidelity ? fidelityLoss(m_marginals(rawScores), batch.labels) : crossEntropy(rawScores, batch.labels);
    if (crossEntropyWeight != 0)
        elements = elements + crossEntropyWeight * crossEntropy(rawScores, batch.labels);
    const auto counts = batch.counts.defined() ? batch.counts : this->counts(batch.observed);
    std::vector<torch::Tensor> sums;
    for (const auto& nodes : m_levels)
        sums.push_back((columns(elements, nodes) * columns(batch.observed, nodes)).sum());
    return torch::stack(sums) / counts.clamp_min(1);
}

torch::Tensor Objective::counts(const torch::Tensor& observed) const
{
    std::vector<torch::Tensor> sums;
    for (const auto& nodes : m_levels)
        sums.push_back(columns(observed, nodes).sum());
    return torch::stack(sums);
}

} // namespace semblance::model
