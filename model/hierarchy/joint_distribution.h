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

/// p(y|x) over the legal states of a hierarchy (Eqs. (1) to (3)). float64, safe against overflow. Immutable, any thread.
class JointDistribution {
public:
    explicit JointDistribution(LabelHierarchy hierarchy);

    const LabelHierarchy& hierarchy() const { return m_hierarchy; }

    /// P(node = 1 | x) for each node, from its raw scores. Throws Error where a score is not finite or the count is wrong.
    std::vector<double> marginals(std::span<const double> rawScores) const;

    /// The count most probable joint states, most probable first; equal ones in row order.
    std::vector<StateProbability> mostProbableStates(std::span<const double> rawScores, int count = 1) const;

private:
    std::vector<double> stateProbabilities(std::span<const double> rawScores) const;

    LabelHierarchy m_hierarchy;
};

} // namespace semblance::model
