// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/yuv420_lines.h"

#include <cstdint>
#include <vector>

namespace semblance::media {

/// 8-bit 4:2:0 planes of even width and height (16 and more) to packed 8-bit RGB: the bytes that libswscale gives with bicubic chroma,
/// accurate rounding, full chroma and bit-exactness, in a third of its time. One instance is used by one thread at a time.
class Yuv420ToRgb {
public:
    struct Format {
        int width = 0;
        int height = 0;
        const int* matrix = nullptr; ///< as sws_getCoefficients() gives it: V to red, U to blue, U to green, V to green, times 65536
        bool fullRange = false;
        int chromaX = 0; ///< of the first chroma sample, in 256ths of a luma sample right of the first luma sample
        int chromaY = 0; ///< likewise, below it
    };

    explicit Yuv420ToRgb(const Format& format, VectorUnit unit = vectorUnit());
    static bool takes(int width, int height) { return width >= 16 && height >= 16 && width % 2 == 0 && height % 2 == 0; }

    struct Plane {
        const std::uint8_t* data;
        int stride; ///< bytes
    };
    /// out: height rows of width * 3 bytes, dense.
    void convert(Plane y, Plane u, Plane v, std::uint8_t* out);

private:
    /// Four neighbouring samples from `first` on and what each counts, for one sample of the doubled line.
    struct Taps {
        int first = 0;
        std::int16_t weight[4] = {};
    };
    static std::vector<Taps> doubling(int samples, int position, int one);
    void widen(const std::uint8_t* samples, std::int16_t* out) const;

    Format m_format;
    const Yuv420Lines& m_lines;
    std::vector<Taps> m_across;
    std::vector<Taps> m_down;
    Yuv420Lines::Matrix m_matrix {};
    std::vector<std::int16_t> m_widened; ///< the newest widened chroma lines of each plane
    std::vector<std::uint8_t> m_planes; ///< red, green and blue of one line
};

} // namespace semblance::media
