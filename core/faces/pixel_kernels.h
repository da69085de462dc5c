// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vector_unit.h"

#include <cstdint>

namespace semblance::faces::detail {

/// A pixel of a smaller picture: where the pixels begin that it covers, and how many they are.
struct Cover {
    int first = 0;
    int count = 0;
};

/// Loops over a frame's pixels, for one core. The same numbers whichever unit runs them.
struct PixelKernels {
    /// sums[i] += from[i]
    void (*addBytes)(const std::uint8_t* from, int count, std::uint16_t* sums);
    /// Weighted sums of one line of RGB pixels: of each cover, its pixels times weights, which go on from cover to cover. Four numbers a
    /// sum, the last without meaning; a byte behind the line is read.
    void (*coverLine)(const std::uint8_t* rgb, const Cover* covers, int count, const float* weights, float* sums);
    /// sums[i] += from[i] * weight
    void (*addWeighted)(const float* from, float weight, int count, float* sums);
    /// Sums of four numbers a pixel, to the nearest byte, as RGB.
    void (*toBytes)(const float* sums, int pixels, std::uint8_t* rgb);
    /// The colour of each RGB pixel as one of 256: share of red and of green in eighths of 0.1 to 0.6, brightness in quarters.
    void (*colours)(const std::uint8_t* rgb, int pixels, std::uint8_t* bins);
};

/// The caller sees to it that the processor has the unit. Where the program was built for another processor, all are Generic.
const PixelKernels& pixelKernels(VectorUnit unit);

} // namespace semblance::faces::detail
