// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hierarchy/joint_distribution.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace semblance::model {
namespace {

/// log sum exp, collected one term at a time; minus infinity without any.
class LogSum {
public:
    void add(long double term)
    {
        if (term == kNothing)
            return;
        if (term > m_largest) {
            m_sum = m_sum * std::exp(m_largest - term) + 1;
            m_largest = term;
        } else {
            m_sum += std::exp(term - m_largest);
        }
    }
    long double value() const { return m_largest == kNothing ? kNothing : m_largest + std::log(m_sum); }

private:
    static constexpr long double kNothing = -std::numeric_limits<long double>::infinity();
    long double m_largest = kNothing;
    long double m_sum = 0;
};

/// sign * exp(log)
struct Signed {
    int sign = 0;
    long double log = 0;
};

Signed difference(long double a, long double b)
{
    if (a == b)
        return {};
    const long double larger = std::max(a, b);
    return { a > b ? 1 : -1, larger + std::log1p(-std::exp(std::min(a, b) - larger)) };
}

} // namespace

JointDistribution::JointDistribution(LabelHierarchy hierarchy) : m_hierarchy(std::move(hierarchy)) { }

std::vector<long double> JointDistribution::stateEnergies(std::span<const double> rawScores) const
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
    return energies;
}

std::vector<double> JointDistribution::stateProbabilities(std::span<const double> rawScores) const
{
    const auto energies = stateEnergies(rawScores);
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

std::vector<ScoreChange> JointDistribution::changesToReach(std::span<const double> rawScores, int node, double threshold) const
{
    if (node < 0 || node >= m_hierarchy.size())
        throw Error("There is no node number " + std::to_string(node) + " in the hierarchy \"" + m_hierarchy.name() + "\".");
    const auto energies = stateEnergies(rawScores);
    if (!(threshold > 0 && threshold < 1))
        return {};
    const auto& states = m_hierarchy.states();
    const auto nodes = static_cast<std::size_t>(m_hierarchy.size());
    const auto target = static_cast<std::size_t>(node);
    const long double logIn = std::log(static_cast<long double>(threshold));
    const long double logOut = std::log1p(-static_cast<long double>(threshold));
    std::vector<ScoreChange> changes;
    for (std::size_t j = 0; j < nodes; ++j) {
        LogSum sums[2][2]; // [node][j]
        for (std::size_t s = 0; s < energies.size(); ++s)
            sums[states[s * nodes + target]][states[s * nodes + j]].add(energies[s]);
        // Adding d to j's score multiplies its states by e^d; P = threshold is linear in e^d:
        // (1 - threshold) (P10 + P11 e^d) = threshold (P00 + P01 e^d).
        const Signed without = difference(logOut + sums[1][0].value(), logIn + sums[0][0].value());
        const Signed with = difference(logIn + sums[0][1].value(), logOut + sums[1][1].value());
        if (without.sign * with.sign > 0)
            changes.push_back({ static_cast<int>(j), static_cast<double>(without.log - with.log) });
    }
    std::stable_sort(changes.begin(), changes.end(),
        [](const ScoreChange& a, const ScoreChange& b) { return std::fabs(a.change) < std::fabs(b.change); });
    return changes;
}

} // namespace semblance::model
