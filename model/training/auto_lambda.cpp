// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/training/loss_weighting.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kAdamEpsilon = 1e-8;

/// to = from + direction * scale
void place(const std::vector<torch::Tensor>& to, const std::vector<torch::Tensor>& from, const std::vector<torch::Tensor>& direction, double scale)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < to.size(); ++i) {
        auto target = to[i];
        if (direction[i].defined())
            torch::add_out(target, from[i], direction[i], scale);
        else
            target.copy_(from[i]);
    }
}

/// to = theta - learning rate * (gradient + decay * theta)
void placeAhead(const std::vector<torch::Tensor>& to, const Differentiable& theta, const std::vector<torch::Tensor>& gradient, double learningRate)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < to.size(); ++i) {
        const double rate = learningRate * (theta.rates.empty() ? 1 : theta.rates[i]);
        auto target = to[i];
        target.copy_(theta.parameters[i]);
        if (!theta.decays.empty() && theta.decays[i] != 0)
            target.mul_(1 - rate * theta.decays[i]);
        if (gradient[i].defined())
            target.add_(gradient[i], -rate);
    }
}

double norm(const std::vector<torch::Tensor>& tensors)
{
    double squares = 0;
    for (const auto& tensor : tensors)
        if (tensor.defined())
            squares += tensor.to(torch::kDouble).square().sum().item<double>();
    return std::sqrt(squares);
}

} // namespace

AutoLambda::AutoLambda(const WeightingSettings& settings)
    : LossWeighting(settings.initial)
    , m_rate(settings.rate)
    , m_literal(settings.literal)
{
}

std::vector<double> AutoLambda::step(Differentiable& theta, Differentiable* shadow, const Batch& train, const Batch& validation,
    const std::vector<double>& fixed, double learningRate)
{
    Pass present(theta, train);
    if (!shadow) {
        const auto gradient = present.gradient(all(fixed), true);
        requireFinite(present.losses());
        setGradients(theta.parameters, gradient);
        return present.losses();
    }
    if (validation.empty())
        throw Error("Learning the loss weights needs a second minibatch.");
    Record record;
    const auto gradient = present.gradient(all(fixed), m_literal);
    record.trainLosses = present.losses();
    requireFinite(record.trainLosses);
    placeAhead(shadow->parameters, theta, gradient, learningRate);

    std::vector<double> primary(3 + fixed.size(), 0.0);
    primary[0] = 1;
    Pass ahead(*shadow, validation);
    const auto direction = ahead.gradient(primary, true);
    record.validationLosses = ahead.losses();
    record.gradientNorm = norm(direction);
    record.epsilon = 0.01 / (record.gradientNorm + 1e-6);
    place(shadow->parameters, theta.parameters, direction, record.epsilon);
    record.plus = lossesOnly(*shadow, train);
    place(shadow->parameters, theta.parameters, direction, -record.epsilon);
    record.minus = lossesOnly(*shadow, train);
    for (const auto& losses : { record.validationLosses, record.plus, record.minus })
        requireFinite(losses);
    for (std::size_t i = 0; i < 3; ++i) {
        record.derivative[i] = (record.plus[i] - record.minus[i]) / (2 * record.epsilon);
        record.gradient[i] = -learningRate * record.derivative[i];
    }
    updateWeights(record.gradient);
    setGradients(theta.parameters, present.gradient(all(fixed), true));
    m_record = std::move(record);
    return m_record.trainLosses;
}

void AutoLambda::updateWeights(const std::array<double, 3>& gradient)
{
    ++m_steps;
    const double correction1 = 1 - std::pow(kBeta1, static_cast<double>(m_steps));
    const double correction2 = 1 - std::pow(kBeta2, static_cast<double>(m_steps));
    for (std::size_t i = 0; i < 3; ++i) {
        m_first[i] = kBeta1 * m_first[i] + (1 - kBeta1) * gradient[i];
        m_second[i] = kBeta2 * m_second[i] + (1 - kBeta2) * gradient[i] * gradient[i];
        m_weights[i] -= m_rate * (m_first[i] / correction1) / (std::sqrt(m_second[i] / correction2) + kAdamEpsilon);
    }
}

TensorMap AutoLambda::state() const
{
    auto map = LossWeighting::state();
    map["weighting.first"] = torch::tensor(std::vector<double>(m_first.begin(), m_first.end()), torch::kDouble);
    map["weighting.second"] = torch::tensor(std::vector<double>(m_second.begin(), m_second.end()), torch::kDouble);
    map["weighting.steps"] = torch::full({}, m_steps, torch::kLong);
    return map;
}

void AutoLambda::setState(const TensorMap& map)
{
    for (const auto* name : { "weighting.first", "weighting.second", "weighting.steps" })
        if (!map.contains(name))
            throw Error(std::string("The checkpoint lacks \"") + name + "\"; it was made with another weighting of the losses.");
    LossWeighting::setState(map);
    const auto read = [&](const char* name, std::array<double, 3>& to) {
        const auto values = map.at(name).to(torch::kDouble).contiguous();
        std::copy_n(values.data_ptr<double>(), 3, to.begin());
    };
    read("weighting.first", m_first);
    read("weighting.second", m_second);
    m_steps = map.at("weighting.steps").item<std::int64_t>();
}

} // namespace semblance::model
