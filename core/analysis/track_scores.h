// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace semblance::analysis {

/// The scores of one track's faces in frame order, one face a frame, as columns: what statistics over frames read.
struct TrackScores {
    int track = 0;
    int nodes = 0; ///< of the model's hierarchy
    int every = 1; ///< the run analysed frames 0, every, 2 every, ...
    std::vector<qint64> frames; ///< ascending ordinals, multiples of every
    std::vector<double> seconds; ///< as long as frames, never falling; empty where any frame of the track has no time
    std::vector<double> probabilities; ///< frames.size() x nodes, a face's nodes side by side

    std::size_t size() const { return frames.size(); }
    bool hasTimes() const { return !seconds.empty(); }
    double probability(std::size_t face, int node) const
    {
        return probabilities[face * static_cast<std::size_t>(nodes) + static_cast<std::size_t>(node)];
    }
    /// Index of the first face on this frame or behind it; size() when there is none.
    std::size_t lowerBound(qint64 frame) const;
};

} // namespace semblance::analysis
