// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/rgb_view.h"

#include <cmath>

namespace semblance::model {

/// Pixels left out on each side of a square picture of which the centre share (in (0, 1], per side) is looked at.
inline int centreMargin(int side, double share)
{
    return static_cast<int>(std::lround(side * (1 - share) / 2));
}

/// The centre share of a square picture, sharing its pixels.
inline RgbView centrePart(const RgbView& picture, double share)
{
    const int margin = centreMargin(picture.width, share);
    return { picture.pixels + margin * picture.stride + 3 * margin, picture.width - 2 * margin, picture.height - 2 * margin, picture.stride };
}

} // namespace semblance::model
