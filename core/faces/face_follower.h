// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/face.h"

#include <memory>
#include <stop_token>

namespace semblance::faces {

struct FollowerSettings {
    QString detector = QStringLiteral("hog"); ///< "hog" (dlib), "cnn" (dlib, needs weights) or "yunet" (OpenCV, needs weights)
    QString detectorWeights; ///< file of the cnn or yunet detector
    int smallestFace = 40; ///< pixels, side of the smallest face looked for
    int detectEvery = 1; ///< the whole frame is searched on every n-th given frame at least, see FaceSearch
};

/// How often the whole frame is searched for faces, and for how small ones. In between, the detector looks for every known face near
/// its last place; a cut, a lost face and every 30th frame have the whole frame searched in any case. docs/performance.md has what each
/// finds and costs.
struct FaceSearch {
    const char* name;
    int detectEvery;
    int smallestFace;
};
inline constexpr FaceSearch kFaceSearches[] = { { "thorough", 1, 40 }, { "normal", 5, 40 }, { "fast", 15, 80 } };

/// Finds and follows every face through the frames of one video, given in presentation order. A track ends at a cut and
/// never joins two people; it survives a short occlusion. One instance per video and thread.
class FaceFollower {
public:
    virtual ~FaceFollower() = default;
    /// Error::Kind::Faces: landmark model or weights missing, with the package or file to get.
    static Result<std::unique_ptr<FaceFollower>> create(const FollowerSettings& settings);
    /// All faces of the next frame, left to right, with track ids. ordinal must grow from call to call. A stop request gives
    /// Error::Kind::Cancelled, and nothing more may be asked.
    virtual Result<QList<Face>> next(qint64 ordinal, const RgbImage& frame, std::stop_token stop = {}) = 0;
    /// Whether the frame that was given last begins a shot; the first one does.
    virtual bool beganShot() const = 0;
};

/// Side of an aligned crop in pixels, as published.
inline constexpr int kCropSize = 317;

/// The aligned crop: 5 points from the 68 landmarks, similarity transform (Umeyama) to the ArcFace template widened by 1.3,
/// kCropSize square RGB, bilinear, black outside the frame.
RgbImage alignedCrop(const RgbImage& frame, const Landmarks& landmarks);

} // namespace semblance::faces
