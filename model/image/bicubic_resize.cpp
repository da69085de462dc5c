// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/bicubic_resize.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace semblance::model {
namespace {

constexpr double kSupport = 2.0;
constexpr int kPrecisionBits = 32 - 8 - 2;
constexpr std::int64_t kMaxSide = 1 << 16;

double bicubic(double x)
{
    constexpr double a = -0.5;
    x = std::fabs(x);
    if (x < 1.0)
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1;
    if (x < 2.0)
        return (((x - 5) * x + 8) * x - 4) * a;
    return 0.0;
}

/// The weights of one output pixel, on the input pixels from first on.
struct Taps {
    int first = 0;
    std::vector<std::int32_t> weights;
};

std::vector<Taps> tapsFor(int in, int out)
{
    const double scale = static_cast<double>(in) / out;
    const double filterScale = std::max(scale, 1.0);
    const double support = kSupport * filterScale;
    std::vector<Taps> all(static_cast<std::size_t>(out));
    std::vector<double> exact;
    for (int i = 0; i < out; ++i) {
        const double centre = (i + 0.5) * scale;
        const int first = std::max(static_cast<int>(centre - support + 0.5), 0);
        const int end = std::min(static_cast<int>(centre + support + 0.5), in);
        exact.clear();
        double sum = 0;
        for (int x = first; x < end; ++x) {
            exact.push_back(bicubic((x - centre + 0.5) * (1.0 / filterScale)));
            sum += exact.back();
        }
        Taps& taps = all[static_cast<std::size_t>(i)];
        taps.first = first;
        for (double weight : exact) {
            if (sum != 0.0)
                weight /= sum;
            taps.weights.push_back(static_cast<std::int32_t>((weight < 0 ? -0.5 : 0.5) + weight * (1 << kPrecisionBits)));
        }
    }
    return all;
}

std::uint8_t rounded(std::int64_t sum)
{
    return static_cast<std::uint8_t>(std::clamp<std::int64_t>(sum >> kPrecisionBits, 0, 255));
}

/// One pass over lines of samples: neighbours along the resized axis are step bytes apart, count * channels independent samples lie
/// side by side.
std::uint8_t weigh(const std::uint8_t* from, std::ptrdiff_t step, const Taps& taps)
{
    std::int64_t sum = std::int64_t{1} << (kPrecisionBits - 1);
    for (const auto weight : taps.weights) {
        sum += std::int64_t{*from} * weight;
        from += step;
    }
    return rounded(sum);
}

RgbPixels resizeRows(const RgbView& image, int width)
{
    const auto taps = tapsFor(image.width, width);
    RgbPixels out{width, image.height, std::vector<std::uint8_t>(std::size_t{3} * static_cast<std::size_t>(width) * static_cast<std::size_t>(image.height))};
    std::uint8_t* to = out.pixels.data();
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* row = image.pixels + y * image.stride;
        for (const auto& t : taps)
            for (int c = 0; c < 3; ++c)
                *to++ = weigh(row + std::ptrdiff_t{3} * t.first + c, 3, t);
    }
    return out;
}

RgbPixels resizeColumns(const RgbView& image, int height)
{
    const auto taps = tapsFor(image.height, height);
    RgbPixels out{image.width, height, std::vector<std::uint8_t>(std::size_t{3} * static_cast<std::size_t>(image.width) * static_cast<std::size_t>(height))};
    std::uint8_t* to = out.pixels.data();
    for (const auto& t : taps) {
        const std::uint8_t* rows = image.pixels + t.first * image.stride;
        for (int x = 0; x < 3 * image.width; ++x)
            *to++ = weigh(rows + x, image.stride, t);
    }
    return out;
}

RgbPixels copied(const RgbView& image)
{
    RgbPixels out{image.width, image.height, {}};
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* row = image.pixels + y * image.stride;
        out.pixels.insert(out.pixels.end(), row, row + std::ptrdiff_t{3} * image.width);
    }
    return out;
}

}

RgbPixels resizeBicubic(const RgbView& image, int width, int height)
{
    if (!image.pixels || image.width < 1 || image.height < 1 || image.width > kMaxSide || image.height > kMaxSide
        || image.stride < std::ptrdiff_t{3} * image.width)
        throw Error("An image of " + std::to_string(image.width) + " x " + std::to_string(image.height) + " pixels cannot be resized.");
    if (width < 1 || height < 1 || width > kMaxSide || height > kMaxSide)
        throw Error("An image cannot be resized to " + std::to_string(width) + " x " + std::to_string(height) + " pixels.");
    if (width == image.width)
        return height == image.height ? copied(image) : resizeColumns(image, height);
    RgbPixels rows = resizeRows(image, width);
    return height == image.height ? rows : resizeColumns(rows.view(), height);
}

RgbPixels resizeShorterSide(const RgbView& image, int size)
{
    if (image.width < 1 || image.height < 1)
        return resizeBicubic(image, size, size);
    const auto longer = [size](int longSide, int shortSide) {
        return static_cast<int>(std::min<std::int64_t>(std::int64_t{size} * longSide / shortSide, std::numeric_limits<int>::max()));
    };
    if (image.width <= image.height)
        return resizeBicubic(image, size, longer(image.height, image.width));
    return resizeBicubic(image, longer(image.width, image.height), size);
}

} // namespace semblance::model
