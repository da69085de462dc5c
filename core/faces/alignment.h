// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/faces/face.h"
#include "core/faces/face_follower.h"

#include <array>

namespace semblance::faces {

/// The published widening of the ArcFace template.
inline constexpr double kCropWidening = 1.3;

/// Left eye, right eye, nose tip, left and right corner of the mouth, as seen in the image.
using AlignmentPoints = std::array<Point, 5>;

/// (x, y) -> (m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5]). Pixel centres have integer coordinates.
struct Affine {
    std::array<double, 6> m { 1, 0, 0, 0, 1, 0 };

    Point map(Point p) const;
    /// Needs an invertible matrix, which every cropTransform is.
    Affine inverse() const;
};

/// The five points that the published crop is made from: means of the eye contours, nose tip 30, mouth corners 48 and 54, each
/// coordinate truncated towards zero to an integer.
AlignmentPoints alignmentPoints(const Landmarks& landmarks);

/// Where the five points lie in a crop of size pixels: the ArcFace 112 x 112 template shrunk about its centre by widening.
AlignmentPoints cropTemplate(int size = kCropSize, double widening = kCropWidening);

/// Least-squares similarity without reflection (Umeyama 1991) from frame to crop pixels. Points that all coincide give a
/// pure translation.
Affine cropTransform(const AlignmentPoints& points, int size = kCropSize, double widening = kCropWidening);

/// frame -> crop of alignedCrop(frame, landmarks); its inverse lays heat maps over the frame.
inline Affine cropTransform(const Landmarks& landmarks)
{
    return cropTransform(alignmentPoints(landmarks));
}

/// The frame seen through frameToCrop: size pixels square, bilinear as in OpenCV (5 fractional bits), black outside the frame.
RgbImage warpedCrop(const RgbImage& frame, const Affine& frameToCrop, int size = kCropSize);

} // namespace semblance::faces
