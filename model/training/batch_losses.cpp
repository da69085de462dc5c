// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/batch_losses.h"

#include <torch/torch.h>

namespace semblance::model {
namespace {

torch::Tensor weightedSum(const torch::Tensor& losses, const std::vector<double>& weights)
{
    return (losses * torch::tensor(weights, losses.options())).sum();
}

std::vector<double> values(torch::Tensor losses, Reducer* reducer)
{
    std::vector<torch::Tensor> sums { losses.detach().to(torch::kDouble).contiguous().clone() };
    if (reducer)
        reducer->sum(sums);
    const auto host = sums[0].to(torch::kCPU);
    const auto* first = host.data_ptr<double>();
    return { first, first + host.numel() };
}

} // namespace

Pass::Pass(const Differentiable& network, const Batch& batch)
    : m_network(network)
    , m_batch(batch)
{
}

std::vector<torch::Tensor> Pass::gradient(const std::vector<double>& weights, bool last)
{
    std::vector<torch::Tensor> sum(m_network.parameters.size());
    torch::Tensor losses;
    for (const auto& part : m_batch) {
        const bool keeps = m_batch.size() == 1;
        const auto graph = m_graph.defined() ? m_graph : m_network.losses(part);
        const auto gradients
            = torch::autograd::grad({ weightedSum(graph, weights) }, m_network.parameters, {}, keeps && !last, false, true);
        for (std::size_t i = 0; i < sum.size(); ++i) {
            if (!sum[i].defined())
                sum[i] = gradients[i];
            else if (gradients[i].defined())
                sum[i] = sum[i] + gradients[i];
        }
        losses = losses.defined() ? losses + graph.detach() : graph.detach();
        m_graph = keeps && !last ? graph : torch::Tensor();
    }
    m_losses = values(losses, m_network.reducer);
    if (m_network.reducer) {
        for (std::size_t i = 0; i < sum.size(); ++i) {
            if (!sum[i].defined())
                sum[i] = torch::zeros_like(m_network.parameters[i]);
            sum[i] = sum[i].contiguous();
        }
        m_network.reducer->sum(sum);
    }
    return sum;
}

void setGradients(const std::vector<torch::Tensor>& parameters, const std::vector<torch::Tensor>& gradients)
{
    for (std::size_t i = 0; i < parameters.size(); ++i)
        torch::Tensor(parameters[i]).mutable_grad() = gradients[i];
}

std::vector<double> lossesOnly(const Differentiable& network, const Batch& batch)
{
    const torch::NoGradGuard noGrad;
    torch::Tensor sum;
    for (const auto& part : batch) {
        const auto losses = network.losses(part);
        sum = sum.defined() ? sum + losses : losses;
    }
    return values(sum, network.reducer);
}

} // namespace semblance::model
