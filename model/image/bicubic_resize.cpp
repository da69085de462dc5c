// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/bicubic_resize.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define SEMBLANCE_FOR_EACH_CPU __attribute__((target_clones("avx2", "default")))
#else
#define SEMBLANCE_FOR_EACH_CPU
#endif

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

/// Of each output pixel along the resized axis: the weights of the input pixels from first on.
struct Taps {
    struct Span {
        int first = 0;
        int count = 0;
    };
    std::vector<Span> spans;
    std::vector<std::int32_t> weights; ///< one span's behind the other's
};

Taps tapsFor(int in, int out)
{
    const double scale = static_cast<double>(in) / out;
    const double filterScale = std::max(scale, 1.0);
    const double support = kSupport * filterScale;
    Taps all;
    all.spans.reserve(static_cast<std::size_t>(out));
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
        all.spans.push_back({first, static_cast<int>(exact.size())});
        for (double weight : exact) {
            if (sum != 0.0)
                weight /= sum;
            all.weights.push_back(static_cast<std::int32_t>((weight < 0 ? -0.5 : 0.5) + weight * (1 << kPrecisionBits)));
        }
    }
    return all;
}

// A pixel's weights add up to one, the negative ones to a fraction of it: 32 bits hold every sum.
constexpr std::int32_t kHalf = 1 << (kPrecisionBits - 1);
using Pixel = std::int32_t __attribute__((vector_size(16)));

/// from: four numbers a pixel.
SEMBLANCE_FOR_EACH_CPU
void weighPixels(const std::int32_t* from, const Taps::Span* spans, const std::int32_t* weights, int width, std::uint8_t* to)
{
    for (int i = 0; i < width; ++i) {
        const std::int32_t* at = from + std::ptrdiff_t{4} * spans[i].first;
        Pixel sum = {kHalf, kHalf, kHalf, kHalf};
        for (int n = spans[i].count; n > 0; --n, at += 4) {
            Pixel pixel;
            __builtin_memcpy(&pixel, at, sizeof(pixel));
            sum += pixel * *weights++;
        }
        for (int c = 0; c < 3; ++c)
            *to++ = static_cast<std::uint8_t>(std::clamp(sum[c] >> kPrecisionBits, 0, 255));
    }
}

/// Lines of samples, each line by one weight.
SEMBLANCE_FOR_EACH_CPU
void weighLines(const std::uint8_t* lines, std::ptrdiff_t stride, const std::int32_t* weights, int count, int samples, std::int32_t* __restrict sums,
    std::uint8_t* __restrict to)
{
    for (int x = 0; x < samples; ++x)
        sums[x] = kHalf;
    for (int n = 0; n < count; ++n) {
        const std::uint8_t* line = lines + n * stride;
        const std::int32_t weight = weights[n];
        for (int x = 0; x < samples; ++x)
            sums[x] += line[x] * weight;
    }
    for (int x = 0; x < samples; ++x) {
        const std::int32_t value = sums[x] >> kPrecisionBits;
        to[x] = static_cast<std::uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
    }
}

RgbPixels resizeRows(const RgbView& image, int width)
{
    const auto taps = tapsFor(image.width, width);
    RgbPixels out{width, image.height, std::vector<std::uint8_t>(std::size_t{3} * static_cast<std::size_t>(width) * static_cast<std::size_t>(image.height))};
    std::vector<std::int32_t> line(std::size_t{4} * static_cast<std::size_t>(image.width));
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* from = image.pixels + y * image.stride;
        for (std::size_t i = 0; i < line.size(); i += 4, from += 3) {
            line[i] = from[0];
            line[i + 1] = from[1];
            line[i + 2] = from[2];
        }
        weighPixels(line.data(), taps.spans.data(), taps.weights.data(), width, out.pixels.data() + std::ptrdiff_t{3} * width * y);
    }
    return out;
}

RgbPixels resizeColumns(const RgbView& image, int height)
{
    const auto taps = tapsFor(image.height, height);
    RgbPixels out{image.width, height, std::vector<std::uint8_t>(std::size_t{3} * static_cast<std::size_t>(image.width) * static_cast<std::size_t>(height))};
    const int samples = 3 * image.width;
    std::vector<std::int32_t> sums(static_cast<std::size_t>(samples));
    std::uint8_t* to = out.pixels.data();
    const std::int32_t* weights = taps.weights.data();
    for (const auto& [first, count] : taps.spans) {
        weighLines(image.pixels + first * image.stride, image.stride, weights, count, samples, sums.data(), to);
        weights += count;
        to += samples;
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
