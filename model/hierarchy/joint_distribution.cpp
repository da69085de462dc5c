// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hierarchy/joint_distribution.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace semblance::model {

JointDistribution::JointDistribution(LabelHierarchy hierarchy) : m_hierarchy(std::move(hierarchy)) { }

std::vector<double> JointDistribution::stateProbabilities(std::span<const double> rawScores) const
{
    const auto nodes = static_cast<std::size_t>(m_hierarchy.size());
    if (rawScores.size() != nodes)
        throw Error("The hierarchy has " + std::to_string(nodes) + " nodes, but " + std::to_string(rawScores.size()) + " raw scores were given.");
    for (std::size_t i = 0; i < nodes; ++i) {
        if (!std::isfinite(rawScores[i]))
            throw Error("The raw score of \"" + m_hierarchy.nodes()[i].name + "\" is not a finite number.");
    }
    const auto& states = m_hierarchy.states();
    // long double has the exponents for the sum of any finite scores.
    std::vector<long double> energies(static_cast<std::size_t>(m_hierarchy.stateCount()));
    for (std::size_t s = 0; s < energies.size(); ++s) {
        for (std::size_t i = 0; i < nodes; ++i) {
            if (states[s * nodes + i])
                energies[s] += rawScores[i];
        }
    }
    const long double largest = *std::max_element(energies.begin(), energies.end());
    std::vector<double> p(energies.size());
    double total = 0;
    for (std::size_t s = 0; s < p.size(); ++s) {
        p[s] = std::exp(static_cast<double>(energies[s] - largest));
        total += p[s];
    }
    for (double& value : p)
        value /= total;
    return p;
}

std::vector<double> JointDistribution::marginals(std::span<const double> rawScores) const
{
    const auto p = stateProbabilities(rawScores);
    const auto nodes = static_cast<std::size_t>(m_hierarchy.size());
    const auto& states = m_hierarchy.states();
    std::vector<double> result(nodes);
    for (std::size_t s = 0; s < p.size(); ++s) {
        for (std::size_t i = 0; i < nodes; ++i) {
            if (states[s * nodes + i])
                result[i] += p[s];
        }
    }
    // The sum of probabilities may exceed 1 by rounding.
    for (double& value : result)
        value = std::min(value, 1.0);
    return result;
}

std::vector<StateProbability> JointDistribution::mostProbableStates(std::span<const double> rawScores, int count) const
{
    const auto p = stateProbabilities(rawScores);
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(count, 0))));
    const auto nodes = static_cast<std::ptrdiff_t>(m_hierarchy.size());
    std::vector<StateProbability> result;
    for (const std::size_t s : order) {
        const auto row = m_hierarchy.states().begin() + static_cast<std::ptrdiff_t>(s) * nodes;
        result.push_back({{row, row + nodes}, p[s]});
    }
    return result;
}

} // namespace semblance::model
