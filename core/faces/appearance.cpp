// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/appearance.h"
#include "core/faces/alignment.h"
#include "core/faces/pixel_kernels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace semblance::faces {
namespace {

constexpr int kSide = 48;
constexpr int kCells = 6;
constexpr int kCellSide = kSide / kCells;
constexpr int kOrientations = 9;

// Shares of red and green between 0.1 and 0.6 hold all of skin, hair and most clothes.
constexpr std::size_t kChromaBins = 8;
constexpr std::size_t kLumaBins = 4;
constexpr int kLeastTorsoPixels = 50;

/// Each pixel adds the same share, one after another in float, whose rounding is part of the numbers.
std::vector<float> colourHistogram(const cv::Mat& rgb)
{
    constexpr std::size_t kBins = kChromaBins * kChromaBins * kLumaBins;
    constexpr std::size_t kTallies = 4; // neighbours mostly have one colour, and a count waits for the one before it
    const detail::PixelKernels& kernels = detail::pixelKernels(vectorUnit());
    std::array<std::array<std::uint32_t, kBins>, kTallies> tallies {};
    std::vector<std::uint8_t> bins(static_cast<std::size_t>(rgb.cols));
    for (int y = 0; y < rgb.rows; ++y) {
        kernels.colours(rgb.ptr<std::uint8_t>(y), rgb.cols, bins.data());
        for (std::size_t x = 0; x < bins.size(); ++x)
            ++tallies[x % kTallies][bins[x]];
    }
    std::array<std::pair<std::uint32_t, std::size_t>, kBins> byCount;
    for (std::size_t bin = 0; bin < kBins; ++bin)
        byCount[bin] = { tallies[0][bin] + tallies[1][bin] + tallies[2][bin] + tallies[3][bin], bin };
    std::sort(byCount.begin(), byCount.end());
    std::vector<float> histogram(kBins, 0.0F);
    const float share = 1.0F / static_cast<float>(rgb.total());
    float sum = 0;
    std::uint32_t added = 0;
    for (const auto& [count, bin] : byCount) {
        for (; added < count; ++added)
            sum += share;
        histogram[bin] = sum;
    }
    return histogram;
}

std::vector<float> gradientShape(const cv::Mat& rgb)
{
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    cv::Mat smooth;
    grey.convertTo(smooth, CV_32F);
    cv::GaussianBlur(smooth, smooth, cv::Size(3, 3), 0.8);
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(smooth, dx, CV_32F, 1, 0);
    cv::Sobel(smooth, dy, CV_32F, 0, 1);

    std::vector<float> shape(kCells * kCells * kOrientations, 0.0F);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const float gx = dx.at<float>(y, x);
            const float gy = dy.at<float>(y, x);
            const double halfTurns = std::atan2(gy, gx) / std::numbers::pi + 1;
            const int orientation = static_cast<int>(halfTurns * kOrientations) % kOrientations;
            const int cell = y / kCellSide * kCells + x / kCellSide;
            shape[static_cast<std::size_t>(cell * kOrientations + orientation)] += std::hypot(gx, gy);
        }
    }
    const auto normalise = [](auto first, auto last, float floor) {
        float squares = 0;
        for (auto it = first; it != last; ++it)
            squares += *it * *it;
        const float norm = std::sqrt(squares) + floor;
        for (auto it = first; it != last; ++it)
            *it /= norm;
    };
    for (auto cell = shape.begin(); cell != shape.end(); cell += kOrientations)
        normalise(cell, cell + kOrientations, 1e-3F);
    float mean = 0;
    for (const float v : shape)
        mean += v / static_cast<float>(shape.size());
    for (float& v : shape)
        v -= mean;
    normalise(shape.begin(), shape.end(), 1e-9F);
    return shape;
}

double commonPart(const std::vector<float>& a, const std::vector<float>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::sqrt(double(a[i]) * double(b[i]));
    return sum;
}

} // namespace

Appearance appearanceOf(const RgbImage& frame, const Landmarks& landmarks, const Box& box)
{
    const RgbImage crop = warpedCrop(frame, cropTransform(alignmentPoints(landmarks), kSide, 1.0), kSide);
    const cv::Mat face(kSide, kSide, CV_8UC3, const_cast<std::uint8_t*>(crop.pixels()));
    Appearance appearance;
    appearance.shape = gradientShape(face);
    appearance.face = colourHistogram(face);

    const cv::Mat whole(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    const cv::Rect below(static_cast<int>(box.x - 0.25 * box.width), static_cast<int>(box.y + 1.15 * box.height),
        static_cast<int>(1.5 * box.width), static_cast<int>(0.8 * box.height));
    const cv::Rect torso = below & cv::Rect(0, 0, whole.cols, whole.rows);
    if (torso.area() >= std::max(kLeastTorsoPixels, below.area() / 4))
        appearance.torso = colourHistogram(whole(torso));
    return appearance;
}

double shapeSimilarity(const Appearance& a, const Appearance& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.shape.size(); ++i)
        sum += double(a.shape[i]) * double(b.shape[i]);
    return sum;
}

double colourSimilarity(const Appearance& a, const Appearance& b)
{
    const double face = commonPart(a.face, b.face);
    if (a.torso.empty() || b.torso.empty())
        return face;
    return (face + commonPart(a.torso, b.torso)) / 2;
}

} // namespace semblance::faces
