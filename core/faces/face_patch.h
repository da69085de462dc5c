// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/faces/face.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace semblance::faces {

/// The grey picture of a detected face at a small fixed size, to find it again near its place where the detector does not see it.
/// It is never updated from what it found, so it cannot drift.
class FacePatch {
public:
    FacePatch() = default;
    FacePatch(const RgbImage& frame, const Box& box);

    struct Match {
        Box box; ///< same size as the expected box
        double similarity = 0; ///< normalised cross-correlation, -1 to 1
    };
    /// The best match whose centre is within half a face of the expected one; absent without contrast or outside the frame.
    std::optional<Match> find(const RgbImage& frame, const Box& expected) const;

private:
    std::vector<std::uint8_t> m_pixels;
};

} // namespace semblance::faces
