// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace semblance::model {

/// A borrowed 8-bit RGB image, rows from the top; the caller keeps the pixels alive for the call.
struct RgbView {
    const std::uint8_t* pixels = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0; ///< bytes from one row to the next
};

} // namespace semblance::model
