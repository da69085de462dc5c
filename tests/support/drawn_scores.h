// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/track_scores.h"

#include <initializer_list>
#include <vector>

namespace semblance::testing {

/// A track whose faces follow one another on every analysed frame, each with these probabilities of a single node.
inline analysis::TrackScores trackOf(const std::vector<double>& probabilities, double framesPerSecond = 25, int every = 1)
{
    analysis::TrackScores scores;
    scores.nodes = 1;
    scores.every = every;
    scores.probabilities = probabilities;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        scores.frames.push_back(static_cast<qint64>(i) * every);
        if (framesPerSecond > 0)
            scores.seconds.push_back(static_cast<double>(scores.frames.back()) / framesPerSecond);
    }
    return scores;
}

/// One face on frame 0 with a probability for each node.
inline analysis::TrackScores faceOf(std::initializer_list<double> probabilities)
{
    analysis::TrackScores scores;
    scores.nodes = static_cast<int>(probabilities.size());
    scores.frames = { 0 };
    scores.seconds = { 0.0 };
    scores.probabilities = probabilities;
    return scores;
}

} // namespace semblance::testing
