// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/area_resize.h"

#include "core/faces/pixel_kernels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <vector>

namespace semblance::faces::detail {
namespace {

constexpr int kMostLines = 256; // whose bytes add up to 16 bits

double scaleOf(int from, int to)
{
    return 1 / (static_cast<double>(to) / from);
}

std::optional<int> wholeScale(int from, int to)
{
    const double scale = scaleOf(from, to);
    const double whole = std::round(scale);
    return std::abs(scale - whole) < std::numeric_limits<double>::epsilon() ? std::optional(static_cast<int>(whole)) : std::nullopt;
}

/// Which pixels each pixel of the smaller line covers, and by how much.
struct Covers {
    std::vector<Cover> covers;
    std::vector<float> weights; ///< one cover's behind the other's

    Covers(int from, int to)
    {
        constexpr double kNothing = 1e-3; // shares below are left out
        const double scale = scaleOf(from, to);
        for (int i = 0; i < to; ++i) {
            const double begin = i * scale;
            const double end = begin + scale;
            const double width = std::min(scale, from - begin);
            const int last = std::min(static_cast<int>(std::floor(end)), from - 1);
            const int first = std::min(static_cast<int>(std::ceil(begin)), last);
            Cover cover { first, last - first };
            if (first - begin > kNothing) {
                --cover.first;
                ++cover.count;
                weights.push_back(static_cast<float>((first - begin) / width));
            }
            weights.insert(weights.end(), static_cast<std::size_t>(last - first), static_cast<float>(1 / width));
            if (end - last > kNothing) {
                ++cover.count;
                weights.push_back(static_cast<float>(std::min(std::min(end - last, 1.0), width) / width));
            }
            covers.push_back(cover);
        }
    }
};

/// Each pixel is the mean of across * down pixels.
cv::Mat means(const cv::Mat& rgb, cv::Size size, int across, int down, const PixelKernels& kernels)
{
    cv::Mat small(size, CV_8UC3);
    std::vector<std::uint16_t> sums(static_cast<std::size_t>(3 * rgb.cols));
    const float share = 1.0F / static_cast<float>(across * down);
    for (int y = 0; y < size.height; ++y) {
        std::fill(sums.begin(), sums.end(), std::uint16_t(0));
        for (int line = y * down; line < (y + 1) * down; ++line)
            kernels.addBytes(rgb.ptr<std::uint8_t>(line), 3 * rgb.cols, sums.data());
        const std::uint16_t* from = sums.data();
        std::uint8_t* to = small.ptr<std::uint8_t>(y);
        for (int x = 0; x < size.width; ++x) {
            int pixel[3] = {};
            for (int i = 0; i < across; ++i, from += 3) {
                pixel[0] += from[0];
                pixel[1] += from[1];
                pixel[2] += from[2];
            }
            for (const int sum : pixel)
                *to++ = cv::saturate_cast<std::uint8_t>(static_cast<float>(sum) * share);
        }
    }
    return small;
}

cv::Mat covered(const cv::Mat& rgb, cv::Size size, const PixelKernels& kernels)
{
    const Covers across(rgb.cols, size.width);
    const Covers down(rgb.rows, size.height);
    cv::Mat small(size, CV_8UC3);
    std::vector<std::uint8_t> line(static_cast<std::size_t>(3 * rgb.cols) + 1);
    std::vector<float> lineSums(static_cast<std::size_t>(4 * size.width));
    std::vector<float> sums(lineSums.size());
    int ready = -1; // the line that lineSums is of; two pixels share the line at their edge
    const float* weight = down.weights.data();
    for (int y = 0; y < size.height; ++y) {
        std::fill(sums.begin(), sums.end(), 0.0F);
        const Cover& cover = down.covers[static_cast<std::size_t>(y)];
        for (int i = cover.first; i < cover.first + cover.count; ++i) {
            if (i != ready) {
                std::memcpy(line.data(), rgb.ptr<std::uint8_t>(i), line.size() - 1);
                kernels.coverLine(line.data(), across.covers.data(), size.width, across.weights.data(), lineSums.data());
                ready = i;
            }
            kernels.addWeighted(lineSums.data(), *weight++, static_cast<int>(sums.size()), sums.data());
        }
        kernels.toBytes(sums.data(), size.width, small.ptr<std::uint8_t>(y));
    }
    return small;
}

} // namespace

cv::Mat resizedArea(const cv::Mat& rgb, cv::Size size, VectorUnit unit)
{
    const auto across = wholeScale(rgb.cols, size.width);
    const auto down = wholeScale(rgb.rows, size.height);
    const bool whole = across && down;
    // Halving rounds otherwise in OpenCV, and a whole number of both is seldom so large.
    if (size.width > rgb.cols || size.height > rgb.rows || (whole && (*down > kMostLines || (*across == 2 && *down == 2)))) {
        cv::Mat small;
        cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
        return small;
    }
    const PixelKernels& kernels = pixelKernels(unit);
    return whole ? means(rgb, size, *across, *down, kernels) : covered(rgb, size, kernels);
}

} // namespace semblance::faces::detail
