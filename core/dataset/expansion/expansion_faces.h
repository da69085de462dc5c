// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/expand.h"
#include "core/dataset/expansion/landmark_index.h"

#include <QHash>
#include <map>
#include <stop_token>

namespace semblance::dataset {

/// What an expansion needs to know of one crop.
struct ExpansionFace {
    qint64 id = 0;
    QString file;
    faces::Landmarks landmarks {}; ///< in the crop
    std::array<faces::Point, 4> frameCorners {}; ///< the frame's corners in the crop's pixels, clockwise
    bool frameKnown = false;
    double size = 0; ///< pixels in the frame
    double yaw = 0;
    int identity = 0;
    int split = 0;
    int pool = 0; ///< split and compression
};

/// The faces of a manifest that an expansion works with.
struct ExpansionFaces {
    std::vector<ExpansionFace> targets; ///< real faces, ascending id
    std::map<qint64, ExpansionFace> sources;
    std::vector<LandmarkIndex> pools; ///< only faces that are large enough and plausible. A source of another split would carry a test face
                                      ///< into training, one of another compression a difference that no forgery has
    std::vector<LandmarkIndex> realPools; ///< for a target whose person is in every picture of its pool, as in a split of one swapped pair
    QStringList identities;
    QStringList splits;
    qint64 perMethod = 0; ///< as published

    const LandmarkIndex& sourcesFor(const ExpansionFace& target, const NormalisedLandmarks& shape) const
    {
        const auto pool = static_cast<std::size_t>(target.pool);
        return pools[pool].nearest(shape, target.identity, 1).empty() ? realPools[pool] : pools[pool];
    }
};

/// Reads the whole manifest once. Errors: File (no real faces), Cancelled.
Result<ExpansionFaces> readFaces(const Manifest& manifest, const ExpandOptions& options, std::stop_token stop);

} // namespace semblance::dataset
