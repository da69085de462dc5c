// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image/rgb_view.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace semblance {

/// An 8-bit RGB picture that owns its pixels; copies share them, and nobody changes them after construction.
class RgbImage {
public:
    RgbImage() = default;
    /// pixels: height rows of width * 3 bytes, dense.
    RgbImage(int width, int height, std::vector<std::uint8_t> pixels)
        : m_width(width), m_height(height), m_pixels(std::make_shared<const std::vector<std::uint8_t>>(std::move(pixels)))
    {
    }

    bool isNull() const { return !m_pixels; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    int stride() const { return m_width * 3; }
    const std::uint8_t* pixels() const { return m_pixels ? m_pixels->data() : nullptr; }
    model::RgbView view() const { return {pixels(), m_width, m_height, stride()}; }
    /// Keeps the pixels alive for a view that outlives this object.
    std::shared_ptr<const std::vector<std::uint8_t>> storage() const { return m_pixels; }

private:
    int m_width = 0;
    int m_height = 0;
    std::shared_ptr<const std::vector<std::uint8_t>> m_pixels;
};

} // namespace semblance
