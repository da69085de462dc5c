// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face_detector.h"

#include <optional>

namespace semblance::dataset {

/// Finds the largest face of each frame of one video without looking for small ones where there are large ones: a scan at scale s costs s
/// squared and looks for faces from detector.smallestFace() / s pixels on, so the frame is scanned from coarse to fine until a face
/// appears, which is then looked at again at the scale that suits its size: of two sights of one face the more confident counts, since a
/// scan that is too coarse finds it badly placed. After a frame with a face it is looked for near its place, and the whole frame only for
/// larger ones. Boxes come in steps of a fifth (the detector's pyramid), so a face counts as larger than one that is there already from one
/// step on.
class LargestFaceFinder {
public:
    /// smallestFace: pixels, side of the box. detector must outlive this.
    LargestFaceFinder(faces::FaceDetector& detector, int smallestFace)
        : m_detector(detector)
        , m_smallestFace(smallestFace)
    {
    }

    /// Absent: no face. Of several the one with the largest box, as published.
    Result<std::optional<faces::Detection>> find(const RgbImage& frame);

private:
    using Found = std::optional<faces::Detection>;

    Result<Found> largestIn(const RgbImage& frame, const faces::Scan& scan);
    Result<Found> findAgain(const RgbImage& frame, double finest);
    Result<Found> findAnew(const RgbImage& frame, double finest);

    faces::FaceDetector& m_detector;
    int m_smallestFace;
    std::optional<faces::Box> m_last;
};

} // namespace semblance::dataset
