// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/differentiable_marginals.h"

#include <torch/torch.h>

namespace semblance::model {

DifferentiableMarginals::DifferentiableMarginals(const LabelHierarchy& hierarchy)
{
    m_states = torch::tensor(at::ArrayRef<std::uint8_t>(hierarchy.states()), torch::kUInt8)
                   .view({hierarchy.stateCount(), hierarchy.size()})
                   .to(torch::kDouble);
}

torch::Tensor DifferentiableMarginals::operator()(const torch::Tensor& rawScores) const
{
    const auto states = m_states.to(rawScores.device());
    return torch::matmul(torch::matmul(rawScores.to(torch::kDouble), states.t()).softmax(-1), states);
}

std::pair<torch::Tensor, torch::Tensor> DifferentiableMarginals::logProbabilities(const torch::Tensor& rawScores) const
{
    const auto states = m_states.to(rawScores.device());
    const auto logStates = torch::matmul(rawScores.to(torch::kDouble), states.t()).log_softmax(-1).unsqueeze(-1); // [N, S, 1]
    const auto over = [&](const torch::Tensor& member) { return torch::logsumexp(logStates + member.log(), 1); };
    return { over(1 - states), over(states) };
}

} // namespace semblance::model
