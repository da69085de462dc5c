// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/adamw.h"

#include "model/error.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {
namespace {
constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;
}

AdamW::AdamW(std::vector<Parameter> parameters, double weightDecay) : m_parameters(std::move(parameters)), m_weightDecay(weightDecay)
{
    for (const auto& parameter : m_parameters) {
        m_first.push_back(torch::zeros_like(parameter.value));
        m_second.push_back(torch::zeros_like(parameter.value));
    }
}

void AdamW::step(double learningRate)
{
    torch::NoGradGuard noGrad;
    ++m_steps;
    const double correction1 = 1 - std::pow(kBeta1, static_cast<double>(m_steps));
    const double correction2 = 1 - std::pow(kBeta2, static_cast<double>(m_steps));
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        auto& value = m_parameters[i].value;
        const auto gradient = value.grad();
        if (!gradient.defined())
            continue;
        const double rate = learningRate * m_parameters[i].rate;
        if (m_parameters[i].decays)
            value.mul_(1 - rate * m_weightDecay);
        m_first[i].mul_(kBeta1).add_(gradient, 1 - kBeta1);
        m_second[i].mul_(kBeta2).addcmul_(gradient, gradient, 1 - kBeta2);
        const auto scale = (m_second[i] / correction2).sqrt_().add_(kEpsilon);
        value.addcdiv_(m_first[i], scale, -rate / correction1);
    }
    clearGradients();
}

void AdamW::clearGradients()
{
    for (auto& parameter : m_parameters)
        parameter.value.mutable_grad() = torch::Tensor();
}

bool AdamW::limitGradients(double norm)
{
    torch::NoGradGuard noGrad;
    double squared = 0;
    for (const auto& parameter : m_parameters) {
        if (parameter.value.grad().defined())
            squared += parameter.value.grad().to(torch::kDouble).square().sum().item<double>();
    }
    const double actual = std::sqrt(squared);
    if (!std::isfinite(actual))
        return false;
    if (norm > 0 && actual > norm) {
        for (auto& parameter : m_parameters) {
            if (parameter.value.grad().defined())
                parameter.value.mutable_grad().mul_(norm / actual);
        }
    }
    return true;
}

TensorMap AdamW::state() const
{
    TensorMap map;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        map["adamw.m." + m_parameters[i].name] = m_first[i];
        map["adamw.v." + m_parameters[i].name] = m_second[i];
    }
    map["adamw.steps"] = torch::full({}, m_steps, torch::kLong);
    return map;
}

void AdamW::setState(const TensorMap& map)
{
    const auto own = state();
    for (const auto& [name, tensor] : own) {
        const auto it = map.find(name);
        if (it == map.end() || it->second.sizes() != tensor.sizes())
            throw Error("The checkpoint lacks \"" + name + "\" or has it in another shape; it was made with other settings.");
    }
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        m_first[i].copy_(map.at("adamw.m." + m_parameters[i].name));
        m_second[i].copy_(map.at("adamw.v." + m_parameters[i].name));
    }
    m_steps = map.at("adamw.steps").item<std::int64_t>();
}

} // namespace semblance::model
