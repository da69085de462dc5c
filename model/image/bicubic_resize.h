// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/rgb_view.h"

#include <vector>

namespace semblance::model {

/// 8-bit RGB, rows from the top without padding.
struct RgbPixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    RgbView view() const { return {pixels.data(), width, height, std::ptrdiff_t{3} * width}; }
};

/// Pillow's antialiased bicubic (a = -0.5), bit for bit: fixed-point weights of 22 bits, rows first, each pass rounded to 8 bits and
/// left out where its size does not change (Pillow, src/libImaging/Resample.c). Throws Error on an empty image or size.
RgbPixels resizeBicubic(const RgbView& image, int width, int height);

/// Resizes so that the shorter side is size and the longer one size * long / short, rounded down (torchvision's Resize).
RgbPixels resizeShorterSide(const RgbView& image, int size);

} // namespace semblance::model
