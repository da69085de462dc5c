// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/appearance.h"
#include "core/faces/alignment.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace semblance::faces {
namespace {

constexpr int kSide = 48;
constexpr int kCells = 6;
constexpr int kCellSide = kSide / kCells;
constexpr int kOrientations = 9;

constexpr int kChromaBins = 8;
constexpr int kLumaBins = 4;
constexpr int kLeastTorsoPixels = 50;

std::vector<float> colourHistogram(const cv::Mat& rgb)
{
    std::vector<float> histogram(kChromaBins * kChromaBins * kLumaBins, 0.0F);
    const float weight = 1.0F / static_cast<float>(rgb.total());
    // Shares of red and green between 0.1 and 0.6 hold all of skin, hair and most clothes.
    const auto chromaBin
        = [](int part, int sum) { return std::clamp(static_cast<int>(16.0 * (part + 1) / (sum + 3) - 1.5), 0, kChromaBins - 1); };
    for (int y = 0; y < rgb.rows; ++y) {
        const std::uint8_t* p = rgb.ptr<std::uint8_t>(y);
        for (int x = 0; x < rgb.cols; ++x, p += 3) {
            const int sum = p[0] + p[1] + p[2];
            const int bin = (chromaBin(p[0], sum) * kChromaBins + chromaBin(p[1], sum)) * kLumaBins + sum / 192;
            histogram[static_cast<std::size_t>(bin)] += weight;
        }
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
