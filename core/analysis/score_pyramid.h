// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/track_scores.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace semblance::analysis {

/// Levels of detail of one track's scores, so that any stretch is drawn in time that follows from the pixels, not from the
/// faces: a level's buckets hold each node's least, greatest and mean probability over 4, 16, 64, ... analysed frames. What is
/// asked for is put together from whole buckets and, at its ends, single faces, so that every answer is exact and a single
/// frame's peak is seen at every zoom. Immutable once built; any thread may read it.
class ScorePyramid {
public:
    /// What is drawn in one place. faces 0: nothing is known there, and the others mean nothing.
    struct Column {
        float least = 0;
        float most = 0;
        float mean = 0;
        int faces = 0;
    };

    /// O(faces x nodes). Stopped: null.
    static std::shared_ptr<const ScorePyramid> build(std::shared_ptr<const TrackScores> scores, std::stop_token stop = {});

    const TrackScores& scores() const { return *m_scores; }

    /// For each i the faces of the frames edges[i] <= frame < edges[i + 1]. Where that holds no analysed frame, the analysed frame at or
    /// before edges[i], which is taken to hold until the next. edges never fall, none is negative. columns: a row of
    /// scores().nodes for each of the edges.size() - 1 places.
    void columns(std::span<const qint64> edges, std::span<Column> columns) const;

private:
    struct Bucket {
        float least;
        float most;
        float mean;
    };
    struct Level {
        std::vector<std::int32_t> places; ///< number of the bucket on the axis, ascending; empty ones are left out
        std::vector<std::int32_t> faces;
        std::vector<std::int32_t> below; ///< index of its first bucket or face one level below; one more than places
        std::vector<Bucket> buckets; ///< places.size() x nodes
    };
    struct Gathering;

    void gatherFaces(Gathering& gathering, std::size_t from, std::size_t to) const;
    void gatherBuckets(Gathering& gathering, std::size_t level, std::size_t from, std::size_t to) const;

    std::shared_ptr<const TrackScores> m_scores;
    std::vector<std::int32_t> m_places; ///< of the faces: their frame / every
    std::vector<Level> m_levels;
};

} // namespace semblance::analysis
