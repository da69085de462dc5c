// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/loss_weighting.h"

#include "model/error.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {
namespace {

constexpr std::array kLevelNames { "primary", "global", "local" };

torch::Tensor tensorOf(const std::array<double, 3>& values)
{
    return torch::tensor(std::vector<double>(values.begin(), values.end()), torch::kDouble);
}

const torch::Tensor& find(const TensorMap& map, const std::string& name, std::int64_t values)
{
    const auto it = map.find(name);
    if (it == map.end() || it->second.numel() != values)
        throw Error("The checkpoint lacks \"" + name + "\"; it was made with another weighting of the losses.");
    return it->second;
}

std::array<double, 3> three(const TensorMap& map, const std::string& name)
{
    const auto values = find(map, name, 3).to(torch::kDouble).contiguous();
    const auto* p = values.data_ptr<double>();
    return { p[0], p[1], p[2] };
}

} // namespace

void requireFinite(const std::vector<double>& losses)
{
    for (std::size_t i = 0; i < losses.size(); ++i) {
        if (!std::isfinite(losses[i]))
            throw Error(std::string("The ") + (i < kLevelNames.size() ? kLevelNames[i] : "auxiliary")
                + " loss is not a finite number; lower the learning rate or look for damaged pictures.");
    }
}

std::unique_ptr<LossWeighting> LossWeighting::create(const WeightingSettings& settings)
{
    switch (settings.kind) {
    case WeightingKind::Fixed: break;
    case WeightingKind::AutoLambda: return std::make_unique<AutoLambda>(settings);
    case WeightingKind::DynamicAverage: return std::make_unique<DynamicAverageWeighting>(settings);
    }
    return std::make_unique<FixedWeighting>(settings);
}

std::vector<double> LossWeighting::all(const std::vector<double>& fixed) const
{
    std::vector<double> weights(m_weights.begin(), m_weights.end());
    weights.insert(weights.end(), fixed.begin(), fixed.end());
    return weights;
}

TensorMap LossWeighting::state() const
{
    return { { "weighting.weights", tensorOf(m_weights) } };
}

void LossWeighting::setState(const TensorMap& map)
{
    m_weights = three(map, "weighting.weights");
}

FixedWeighting::FixedWeighting(const WeightingSettings& settings)
    : LossWeighting(settings.initial)
{
}

std::vector<double> FixedWeighting::step(
    Differentiable& theta, Differentiable*, const Batch& train, const Batch&, const std::vector<double>& fixed, double)
{
    Pass pass(theta, train);
    const auto gradient = pass.gradient(all(fixed), true);
    requireFinite(pass.losses());
    setGradients(theta.parameters, gradient);
    return pass.losses();
}

DynamicAverageWeighting::DynamicAverageWeighting(const WeightingSettings& settings)
    : LossWeighting(settings.initial)
    , m_temperature(settings.temperature)
{
}

std::vector<double> DynamicAverageWeighting::step(
    Differentiable& theta, Differentiable*, const Batch& train, const Batch&, const std::vector<double>& fixed, double)
{
    Pass pass(theta, train);
    const auto gradient = pass.gradient(all(fixed), true);
    requireFinite(pass.losses());
    setGradients(theta.parameters, gradient);
    for (std::size_t i = 0; i < 3; ++i)
        m_sums[i] += pass.losses()[i];
    ++m_steps;
    return pass.losses();
}

void DynamicAverageWeighting::endEpoch()
{
    if (m_steps == 0)
        return;
    std::array<double, 3> mean {};
    std::array<double, 3> exponential {};
    double sum = 0;
    bool known = true;
    for (std::size_t i = 0; i < 3; ++i) {
        mean[i] = m_sums[i] / static_cast<double>(m_steps);
        known = known && m_previous[i] > 0;
        exponential[i] = known ? std::exp(mean[i] / m_previous[i] / m_temperature) : 0;
        sum += exponential[i];
    }
    if (known)
        for (std::size_t i = 0; i < 3; ++i)
            m_weights[i] = 3 * exponential[i] / sum;
    m_previous = mean;
    m_sums = {};
    m_steps = 0;
}

TensorMap DynamicAverageWeighting::state() const
{
    auto map = LossWeighting::state();
    map["weighting.sums"] = tensorOf(m_sums);
    map["weighting.previous"] = tensorOf(m_previous);
    map["weighting.steps"] = torch::full({}, m_steps, torch::kLong);
    return map;
}

void DynamicAverageWeighting::setState(const TensorMap& map)
{
    LossWeighting::setState(map);
    m_sums = three(map, "weighting.sums");
    m_previous = three(map, "weighting.previous");
    m_steps = find(map, "weighting.steps", 1).item<std::int64_t>();
}

} // namespace semblance::model
