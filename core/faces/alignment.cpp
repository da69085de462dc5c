// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/alignment.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <complex>

namespace semblance::faces {
namespace {

// InsightFace's points for a face 96 pixels wide; ArcFace moves them 8 pixels to the right on its 112 x 112 crop.
constexpr float kArcFace[5][2]
    = { { 30.2946F, 51.6963F }, { 65.5318F, 51.5014F }, { 48.0252F, 71.7366F }, { 33.5493F, 92.3655F }, { 62.7299F, 92.2041F } };
constexpr float kArcFaceShift = 8;
constexpr int kArcFaceSize = 112;

// cv::warpAffine keeps source coordinates in 16 bits.
constexpr int kLargestWarpSource = 32000;

Point meanOf(const Landmarks& landmarks, std::size_t first, std::size_t count)
{
    Point sum;
    for (std::size_t i = first; i < first + count; ++i) {
        sum.x += landmarks[i].x;
        sum.y += landmarks[i].y;
    }
    return { sum.x / static_cast<double>(count), sum.y / static_cast<double>(count) };
}

/// The part of the frame that the crop can see, one pixel wider.
cv::Rect seenPart(const RgbImage& frame, const Affine& frameToCrop, int size)
{
    const Affine back = frameToCrop.inverse();
    double left = frame.width();
    double top = frame.height();
    double right = -1;
    double bottom = -1;
    for (const Point corner : { Point { 0, 0 }, Point { size - 1.0, 0 }, Point { 0, size - 1.0 }, Point { size - 1.0, size - 1.0 } }) {
        const Point p = back.map(corner);
        left = std::min(left, p.x);
        top = std::min(top, p.y);
        right = std::max(right, p.x);
        bottom = std::max(bottom, p.y);
    }
    const auto x0 = static_cast<int>(std::clamp(std::floor(left) - 1, 0.0, double(frame.width())));
    const auto y0 = static_cast<int>(std::clamp(std::floor(top) - 1, 0.0, double(frame.height())));
    const auto x1 = static_cast<int>(std::clamp(std::ceil(right) + 2, 0.0, double(frame.width())));
    const auto y1 = static_cast<int>(std::clamp(std::ceil(bottom) + 2, 0.0, double(frame.height())));
    return { x0, y0, std::max(0, x1 - x0), std::max(0, y1 - y0) };
}

} // namespace

Point Affine::map(Point p) const
{
    return { m[0] * p.x + m[1] * p.y + m[2], m[3] * p.x + m[4] * p.y + m[5] };
}

Affine Affine::inverse() const
{
    const double d = 1 / (m[0] * m[4] - m[1] * m[3]);
    const double a = m[4] * d;
    const double b = -m[1] * d;
    const double c = -m[3] * d;
    const double e = m[0] * d;
    return { { a, b, -(a * m[2] + b * m[5]), c, e, -(c * m[2] + e * m[5]) } };
}

AlignmentPoints alignmentPoints(const Landmarks& landmarks)
{
    AlignmentPoints points { meanOf(landmarks, 36, 6), meanOf(landmarks, 42, 6), landmarks[30], landmarks[48], landmarks[54] };
    for (Point& p : points)
        p = { std::trunc(p.x), std::trunc(p.y) };
    return points;
}

AlignmentPoints cropTemplate(int size, double widening)
{
    // float and this order of operations, because the published template is rounded so.
    const auto scale = static_cast<float>(double(size) / kArcFaceSize);
    const double margin = size * (widening - 1) / 2;
    const auto shrink = static_cast<float>(size / (size + 2 * margin));
    const auto place = [&](float v) { return double((v * scale + static_cast<float>(margin)) * shrink); };
    AlignmentPoints points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = { place(kArcFace[i][0] + kArcFaceShift), place(kArcFace[i][1]) };
    return points;
}

Affine cropTransform(const AlignmentPoints& points, int size, double widening)
{
    // In the plane, Umeyama's rotation and scale are one complex factor: sum(conj(p) q) / sum(|p|^2) of the centred points.
    const AlignmentPoints target = cropTemplate(size, widening);
    const auto n = static_cast<double>(points.size());
    std::complex<double> pMean;
    std::complex<double> qMean;
    for (std::size_t i = 0; i < points.size(); ++i) {
        pMean += std::complex(points[i].x, points[i].y) / n;
        qMean += std::complex(target[i].x, target[i].y) / n;
    }
    std::complex<double> product;
    double spread = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::complex<double> p = std::complex(points[i].x, points[i].y) - pMean;
        product += std::conj(p) * (std::complex(target[i].x, target[i].y) - qMean);
        spread += std::norm(p);
    }
    std::complex<double> factor = spread > 0 ? product / spread : 1.0;
    if (std::abs(factor) < 1e-9)
        factor = 1.0;
    const std::complex<double> shift = qMean - factor * pMean;
    return { { factor.real(), -factor.imag(), shift.real(), factor.imag(), factor.real(), shift.imag() } };
}

RgbImage warpedCrop(const RgbImage& frame, const Affine& frameToCrop, int size)
{
    if (frame.isNull() || size <= 0)
        return {};
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(size) * static_cast<std::size_t>(size) * 3);
    cv::Mat crop(size, size, CV_8UC3, pixels.data());
    cv::Mat source(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    cv::Matx23d matrix(frameToCrop.m.data());
    if (frame.width() > kLargestWarpSource || frame.height() > kLargestWarpSource) {
        const cv::Rect part = seenPart(frame, frameToCrop, size);
        if (part.empty() || part.width > kLargestWarpSource || part.height > kLargestWarpSource)
            return RgbImage(size, size, std::move(pixels));
        source = source(part);
        const Point origin = frameToCrop.map({ double(part.x), double(part.y) });
        matrix(0, 2) = origin.x;
        matrix(1, 2) = origin.y;
    }
    cv::warpAffine(source, crop, matrix, crop.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    return RgbImage(size, size, std::move(pixels));
}

RgbImage alignedCrop(const RgbImage& frame, const Landmarks& landmarks)
{
    return warpedCrop(frame, cropTransform(landmarks));
}

} // namespace semblance::faces
