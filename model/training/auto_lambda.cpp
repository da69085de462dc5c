// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/auto_lambda.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kAdamEpsilon = 1e-8;

std::array<double, 3> values(const torch::Tensor& losses)
{
    const auto host = losses.detach().to(torch::kCPU, torch::kDouble).contiguous();
    const auto* p = host.data_ptr<double>();
    return { p[0], p[1], p[2] };
}

torch::Tensor weighted(const torch::Tensor& losses, const std::array<double, 3>& weights)
{
    return (losses * torch::tensor(at::ArrayRef<double>(weights), losses.options())).sum();
}

/// to = from * keep + direction * scale, value by value
void place(const std::vector<torch::Tensor>& to, const std::vector<torch::Tensor>& from, double keep, const std::vector<torch::Tensor>& direction,
    double scale)
{
    torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < to.size(); ++i) {
        auto target = to[i];
        target.copy_(from[i]);
        if (keep != 1)
            target.mul_(keep);
        if (direction[i].defined())
            target.add_(direction[i], scale);
    }
}

double norm(const std::vector<torch::Tensor>& tensors)
{
    torch::NoGradGuard noGrad;
    double squares = 0;
    for (const auto& tensor : tensors)
        if (tensor.defined())
            squares += tensor.to(torch::kDouble).square().sum().item<double>();
    return std::sqrt(squares);
}

} // namespace

AutoLambda::AutoLambda(const Settings& settings)
    : m_settings(settings)
    , m_weights(settings.initial)
{
}

void AutoLambda::setState(const State& state)
{
    m_weights = state.weights;
    m_first = state.first;
    m_second = state.second;
    m_steps = state.steps;
}

AutoLambda::Record AutoLambda::step(
    Differentiable& theta, Differentiable& shadow, const Minibatch& train, const Minibatch& validation, double learningRate)
{
    Record record;
    const auto trainLosses = theta.losses(train);
    record.trainLosses = values(trainLosses);
    const auto gradient = torch::autograd::grad({ weighted(trainLosses, m_weights) }, theta.parameters, {}, true, false, true);
    place(shadow.parameters, theta.parameters, 1 - learningRate * m_settings.weightDecay, gradient, -learningRate);

    const auto validationLosses = shadow.losses(validation);
    record.validationLosses = values(validationLosses);
    const auto direction = torch::autograd::grad({ validationLosses[0] }, shadow.parameters, {}, false, false, true);
    record.gradientNorm = norm(direction);
    record.epsilon = 0.01 / (record.gradientNorm + 1e-6);
    {
        torch::NoGradGuard noGrad;
        place(shadow.parameters, theta.parameters, 1, direction, record.epsilon);
        record.plus = values(shadow.losses(train));
        place(shadow.parameters, theta.parameters, 1, direction, -record.epsilon);
        record.minus = values(shadow.losses(train));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        record.derivative[i] = (record.plus[i] - record.minus[i]) / (2 * record.epsilon);
        record.gradient[i] = -learningRate * record.derivative[i];
    }
    updateWeights(record.gradient);
    weighted(trainLosses, m_weights).backward();
    return record;
}

void AutoLambda::updateWeights(const std::array<double, 3>& gradient)
{
    ++m_steps;
    const double correction1 = 1 - std::pow(kBeta1, static_cast<double>(m_steps));
    const double correction2 = 1 - std::pow(kBeta2, static_cast<double>(m_steps));
    for (std::size_t i = 0; i < 3; ++i) {
        m_first[i] = kBeta1 * m_first[i] + (1 - kBeta1) * gradient[i];
        m_second[i] = kBeta2 * m_second[i] + (1 - kBeta2) * gradient[i] * gradient[i];
        m_weights[i] -= m_settings.rate * (m_first[i] / correction1) / (std::sqrt(m_second[i] / correction2) + kAdamEpsilon);
    }
}

} // namespace semblance::model
