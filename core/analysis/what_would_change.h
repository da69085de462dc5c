// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/joint_distribution.h"

#include <optional>
#include <span>
#include <vector>

namespace semblance::analysis {

/// How firmly one face's verdict stands: the readings of its raw scores as a whole, and what it would take for the primary node to come
/// to the threshold.
struct WhatWouldChange {
    std::vector<model::StateProbability> states; ///< the most probable legal states, most probable first
    double probability = 0; ///< of the primary node
    bool altered = false; ///< at or above the threshold
    std::optional<model::StateProbability> contrary; ///< the most probable state with the other verdict; absent where none is legal
    std::vector<model::ScoreChange> changes; ///< see JointDistribution::changesToReach, of the primary node
};

/// Absent where the scores don't fit the hierarchy or are not finite. Any thread; the time grows with the number of legal states.
std::optional<WhatWouldChange> whatWouldChange(
    const model::JointDistribution& joint, std::span<const double> rawScores, double threshold, int states = 5);

} // namespace semblance::analysis
