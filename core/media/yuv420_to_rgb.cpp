// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/yuv420_to_rgb.h"

#include <opencv2/core/hal/hal.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace semblance::media {
namespace {

constexpr int kTaps = 4;
constexpr int kRing = 8; // chroma lines kept; one line of the picture needs four, and may need an earlier one than the line above
constexpr int kOneAcross = 1 << 14;
constexpr int kOneDown = 1 << 12;

/// Bicubic (B 0, C 0.6) at a distance in 2^-30 samples, in libswscale's fixed point.
std::int64_t bicubic(std::int64_t d)
{
    constexpr std::int64_t c = static_cast<std::int64_t>(0.6 * (1 << 24));
    constexpr std::int64_t one = 1 << 24;
    if (d >= std::int64_t(1) << 31)
        return 0;
    const std::int64_t dd = (d * d) >> 30;
    const std::int64_t ddd = (dd * d) >> 30;
    if (d < std::int64_t(1) << 30)
        return (12 * one - 6 * c) * ddd + (-18 * one + 6 * c) * dd + 6 * one * (std::int64_t(1) << 30);
    return -6 * c * ddd + 30 * c * dd - 48 * c * d + 24 * c * (std::int64_t(1) << 30);
}

int rounded16(std::int64_t value)
{
    return static_cast<int>(std::clamp<std::int64_t>((value + (1 << 15)) >> 16, -0x7FFF, 0x7FFF));
}

} // namespace

Yuv420ToRgb::Yuv420ToRgb(const Format& format, VectorUnit unit)
    : m_format(format)
    , m_lines(yuv420Lines(unit))
    , m_across(doubling(format.width / 2, format.chromaX, kOneAcross))
    , m_down(doubling(format.height / 2, format.chromaY, kOneDown))
    , m_widened(static_cast<std::size_t>(2 * kRing * format.width))
    , m_planes(static_cast<std::size_t>(3 * format.width))
{
    std::int64_t luma = 1 << 16;
    std::int64_t offset = 0;
    std::int64_t chroma[4] = { format.matrix[0], format.matrix[1], -format.matrix[2], -format.matrix[3] };
    if (format.fullRange) {
        for (std::int64_t& c : chroma)
            c = c * 224 / 255;
    } else {
        luma = luma * 255 / 219;
        offset = 16 << 16;
    }
    const auto ofChroma = [&](int n) { return rounded16(chroma[n] * (1 << 13)); };
    m_matrix = { rounded16(offset * (1 << 9)), rounded16(luma * (1 << 13)), ofChroma(0), ofChroma(2), ofChroma(3), ofChroma(1) };
}

/// Beyond the first and last sample these are repeated. Rounding errors of a weight go into the next one, so that all add up to one.
std::vector<Yuv420ToRgb::Taps> Yuv420ToRgb::doubling(int samples, int position, int one)
{
    constexpr int kLooked = kTaps + 1;
    constexpr std::int64_t step = 1 << 15;
    std::vector<Taps> lines(static_cast<std::size_t>(2 * samples));
    std::int64_t place = step - ((static_cast<std::int64_t>(position + 128) >> 1) * 0x10000 >> 7);
    for (Taps& line : lines) {
        const int first = static_cast<int>((place - (kLooked - 2) * 0x10000LL) / (1 << 17));
        std::array<std::int64_t, kLooked> weight {};
        for (int j = 0; j < kLooked; ++j)
            weight[static_cast<std::size_t>(j)] = bicubic(std::abs(std::int64_t(first + j) * (1 << 17) - place) << 13);
        int from = first + (weight[0] == 0 ? 1 : 0);
        std::array<std::int64_t, kTaps> kept {};
        const int base = std::clamp(from, 0, samples - kTaps);
        for (int j = 0; j < kLooked; ++j) {
            const int sample = std::clamp(first + j, 0, samples - 1);
            if (weight[static_cast<std::size_t>(j)] != 0)
                kept[static_cast<std::size_t>(sample - base)] += weight[static_cast<std::size_t>(j)];
        }
        std::int64_t sum = 0;
        for (const std::int64_t w : kept)
            sum += w;
        sum = (sum + one / 2) / one;
        std::int64_t error = 0;
        line.first = base;
        for (std::size_t j = 0; j < kTaps; ++j) {
            const std::int64_t exact = kept[j] + error;
            const std::int64_t whole = (exact >= 0 ? exact + (sum >> 1) : exact - (sum >> 1)) / sum;
            line.weight[j] = static_cast<std::int16_t>(whole);
            error = exact - whole * sum;
        }
        place += 2 * step;
    }
    return lines;
}

void Yuv420ToRgb::widen(const std::uint8_t* samples, std::int16_t* out) const
{
    constexpr int kEdge = 4; // pairs that the picture's edge touches
    const int pairs = m_format.width / 2;
    const auto single = [&](int x) {
        const Taps& t = m_across[static_cast<std::size_t>(x)];
        int sum = 0;
        for (int j = 0; j < kTaps; ++j)
            sum += samples[t.first + j] * t.weight[j];
        out[x] = static_cast<std::int16_t>(std::min(sum >> 7, 0x7FFF));
    };
    for (int x = 0; x < 2 * kEdge; ++x)
        single(x);
    const Taps& even = m_across[2 * kEdge];
    const Taps& odd = m_across[2 * kEdge + 1];
    if (pairs > 2 * kEdge)
        m_lines.widen(samples, pairs - 2 * kEdge, even.first, even.weight, odd.first, odd.weight, out + 2 * kEdge);
    for (int x = std::max(2 * kEdge, m_format.width - 2 * kEdge); x < m_format.width; ++x)
        single(x);
}

void Yuv420ToRgb::convert(Plane y, Plane u, Plane v, std::uint8_t* out)
{
    const int width = m_format.width;
    const auto line
        = [&](int plane, int row) { return m_widened.data() + static_cast<std::ptrdiff_t>(plane * kRing + row % kRing) * width; };
    std::uint8_t* planes[3] = { m_planes.data(), m_planes.data() + width, m_planes.data() + 2 * width };
    const std::uint8_t* merged[3] = { planes[0], planes[1], planes[2] };
    int widened = 0; // chroma lines so far
    for (int row = 0; row < m_format.height; ++row) {
        const Taps& taps = m_down[static_cast<std::size_t>(row)];
        for (; widened < taps.first + kTaps; ++widened) {
            widen(u.data + static_cast<std::ptrdiff_t>(widened) * u.stride, line(0, widened));
            widen(v.data + static_cast<std::ptrdiff_t>(widened) * v.stride, line(1, widened));
        }
        const std::int16_t* chroma[2 * kTaps];
        for (int j = 0; j < kTaps; ++j) {
            chroma[j] = line(0, taps.first + j);
            chroma[kTaps + j] = line(1, taps.first + j);
        }
        m_lines.convert(y.data + static_cast<std::ptrdiff_t>(row) * y.stride, chroma, taps.weight, m_matrix, width, planes[0], planes[1], planes[2]);
        cv::hal::merge8u(merged, out + static_cast<std::ptrdiff_t>(row) * width * 3, width, 3);
    }
}

} // namespace semblance::media
