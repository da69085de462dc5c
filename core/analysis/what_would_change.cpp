// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/what_would_change.h"

#include "model/error.h"

#include <algorithm>

namespace semblance::analysis {

std::optional<WhatWouldChange> whatWouldChange(
    const model::JointDistribution& joint, std::span<const double> rawScores, double threshold, int states)
{
    try {
        WhatWouldChange result;
        result.states = joint.mostProbableStates(rawScores, joint.hierarchy().stateCount());
        result.probability = joint.marginals(rawScores).at(0);
        result.altered = result.probability >= threshold;
        const auto other = std::find_if(result.states.begin(), result.states.end(),
            [&](const model::StateProbability& s) { return (s.state.front() != 0) != result.altered; });
        if (other != result.states.end())
            result.contrary = *other;
        result.states.resize(std::min(result.states.size(), static_cast<std::size_t>(std::max(states, 0))));
        result.changes = joint.changesToReach(rawScores, 0, threshold);
        return result;
    } catch (const model::Error&) {
        return std::nullopt;
    }
}

} // namespace semblance::analysis
