// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <span>
#include <vector>

namespace semblance::model {

struct StateProbability {
    std::vector<std::uint8_t> state; ///< one value in {0, 1} per node
    double probability = 0;
};

/// One raw score changed alone, so that a node's probability comes to a threshold.
struct ScoreChange {
    int node = 0; ///< whose raw score changes
    double change = 0; ///< added to it
};

/// p(y|x) over the legal states of a hierarchy (Eqs. (1) to (3)). float64, safe against overflow. Immutable, any thread.
class JointDistribution {
public:
    explicit JointDistribution(LabelHierarchy hierarchy);

    const LabelHierarchy& hierarchy() const { return m_hierarchy; }

    /// P(node = 1 | x) for each node, from its raw scores. Throws Error where a score is not finite or the count is wrong.
    std::vector<double> marginals(std::span<const double> rawScores) const;

    /// The count most probable joint states, most probable first; equal ones in row order.
    std::vector<StateProbability> mostProbableStates(std::span<const double> rawScores, int count = 1) const;

    /// For every raw score that can, alone, bring P(node = 1 | x) to exactly the threshold (in (0, 1)) the change it takes, in closed
    /// form, the smallest first. A score that can't, whatever its value, is absent. Exact for any finite scores: computed from
    /// logarithms of the joint probabilities. Throws as marginals() does.
    std::vector<ScoreChange> changesToReach(std::span<const double> rawScores, int node, double threshold) const;

private:
    std::vector<long double> stateEnergies(std::span<const double> rawScores) const;
    std::vector<double> stateProbabilities(std::span<const double> rawScores) const;

    LabelHierarchy m_hierarchy;
};

} // namespace semblance::model
