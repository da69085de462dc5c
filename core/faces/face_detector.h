// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/face.h"

#include <QList>
#include <memory>
#include <optional>
#include <stop_token>

namespace semblance::faces {

struct Detection {
    Box box; ///< square, as dlib draws it: from the eyebrows to the chin
    double confidence = 0; ///< hog, cnn: distance from the decision surface, open above; yunet: 0 to 1. Comparable within one detector
    bool faint = false; ///< only a lenient scan finds it
};

struct Scan {
    std::optional<Box> area; ///< part of the frame to search; absent: all of it
    double scale = 1; ///< the frame is resized by this first
    bool lenient = false; ///< also faint faces, for places where a face is expected
    bool knownSize = false; ///< the scale makes the face that is wanted goodFace() pixels: sizes far from that may be left out
    std::stop_token stop = {}; ///< asked for between the sizes of faces
};

/// Finds faces in one picture. One instance is used by one thread at a time.
class FaceDetector {
public:
    virtual ~FaceDetector() = default;
    /// name: "hog", or "cnn" and "yunet" with their weights. Error::Kind::Usage: no such detector; Kind::Faces: weights missing
    /// or unreadable.
    static Result<std::unique_ptr<FaceDetector>> create(const QString& name, const QString& weights);

    /// In frame pixels, most confident first. Error::Kind::Cancelled at a stop request.
    virtual Result<QList<Detection>> detect(const RgbImage& frame, const Scan& scan) = 0;
    /// Side in pixels of the smallest face that is found at scale 1.
    virtual double smallestFace() const = 0;
    /// Side in pixels at which a face is found best and cheaply.
    virtual double goodFace() const = 0;
};

/// All faces of a single picture with sides of at least smallestFace pixels, as far as 24 megapixels of scanned image allow.
Result<QList<Detection>> detectFaces(FaceDetector& detector, const RgbImage& picture, int smallestFace);

/// Scale at which faces of smallestFace pixels are found, or less so that at most megapixels are scanned.
double thoroughScale(const FaceDetector& detector, int width, int height, int smallestFace, double megapixels);

namespace detail {
std::unique_ptr<FaceDetector> makeHogDetector();
Result<std::unique_ptr<FaceDetector>> makeCnnDetector(const QString& weights);
Result<std::unique_ptr<FaceDetector>> makeYunetDetector(const QString& weights);
} // namespace detail

} // namespace semblance::faces
