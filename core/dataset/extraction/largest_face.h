// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face_detector.h"

#include <optional>

namespace semblance::dataset {

/// Finds the largest face of each frame of one video without looking for small ones where there are large ones: a scan at scale s costs s
/// squared and finds the faces from detector.smallestFace() / s pixels on, so the frame is scanned from coarse to fine until a face
/// appears, beginning, after a frame with a face, where that face is found best.
class LargestFaceFinder {
public:
    /// smallestFace: pixels, side of the box. detector must outlive this.
    LargestFaceFinder(faces::FaceDetector& detector, int smallestFace)
        : m_detector(detector)
        , m_smallestFace(smallestFace)
    {
    }

    /// Absent: no face. Of a scan's faces the one with the largest box, as published.
    Result<std::optional<faces::Detection>> find(const RgbImage& frame);

private:
    Result<std::optional<faces::Detection>> scan(const RgbImage& frame, double scale);

    faces::FaceDetector& m_detector;
    int m_smallestFace;
    std::optional<double> m_lastSide;
};

} // namespace semblance::dataset
