// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vector_unit.h"

#include <cstdint>

namespace semblance::media {

/// What Yuv420ToRgb does for each pixel, for one core. In whole numbers: the same bytes whichever unit runs it.
struct Yuv420Lines {
    /// In libswscale's fixed point.
    struct Matrix {
        int lumaOffset;
        int lumaFactor;
        int redOfV;
        int greenOfU;
        int greenOfV;
        int blueOfU;
    };

    /// One line: luma, and chroma of four widened lines of U and then of V, weighted down the picture.
    void (*convert)(const std::uint8_t* luma, const std::int16_t* const* chroma, const std::int16_t* weight, const Matrix& matrix,
        int width, std::uint8_t* red, std::uint8_t* green, std::uint8_t* blue);
    /// Pairs of samples between the edges: out[2 i], out[2 i + 1] from four samples each, from samples[i + evenFirst], [i + oddFirst] on.
    void (*widen)(const std::uint8_t* samples, int pairs, int evenFirst, const std::int16_t* even, int oddFirst, const std::int16_t* odd,
        std::int16_t* out);
};

/// The caller sees to it that the processor has the unit. Where the program was built for another processor, all are Generic.
const Yuv420Lines& yuv420Lines(VectorUnit unit);

} // namespace semblance::media
