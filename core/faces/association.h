// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace semblance::faces {

/// Area of the common part over the area of both boxes together.
double overlap(const Box& a, const Box& b);
double sizeOf(const Box& box); ///< square root of the area

/// How well a found box continues a track expected at a box after gap frames without it: 1 exactly there, 0 out of reach. The
/// reach grows with the gap.
double motionAffinity(const Box& expected, const Box& found, qint64 gap);

/// affinity[t][d] of track t and detection d: 0 impossible to 1 certain.
using Affinities = std::vector<std::vector<double>>;

struct Association {
    std::vector<std::optional<std::size_t>> detectionOf; ///< for each track; never the same detection twice
    std::vector<bool> ambiguous; ///< for each track: it must end, because it could be either of two people
};

/// The pairing with the greatest sum of affinities. A track whose pairing is hardly better than another possible one (another
/// detection for it, another track for its detection, two pairs swapped) is ambiguous and paired with nothing; so is the other
/// track concerned.
Association associate(const Affinities& affinities, std::size_t detections);

} // namespace semblance::faces
