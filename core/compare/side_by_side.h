// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/face_in_frame.h"
#include "core/faces/alignment.h"
#include "core/media/media_types.h"

#include <QList>

namespace semblance::compare {

/// Two faces on one grid, so that a pixel of one lies on the same place of the other's face.
struct AlignedPair {
    RgbImage first; ///< the aligned crop, as the model sees it
    RgbImage second; ///< carried over by the least-squares similarity between the 68 landmarks
    RgbImage difference; ///< as difference()
    double meanDifference = 0; ///< grey levels, before the gain
};

/// Least-squares similarity without reflection (Umeyama 1991) of all 68 landmarks. Landmarks that all coincide give a translation.
faces::Affine similarityBetween(const faces::Landmarks& from, const faces::Landmarks& to);

AlignedPair alignPair(const FaceInFrame& first, const FaceInFrame& second, int gain = 4);

/// The absolute difference of each channel times gain, cut off at white. Pictures of one size.
RgbImage difference(const RgbImage& a, const RgbImage& b, int gain);
double meanDifference(const RgbImage& a, const RgbImage& b);

/// Two frames that belong together.
struct SyncPoint {
    qint64 first = 0;
    qint64 second = 0;
};

/// The frame of the second video that belongs to a frame of the first: as far from the sync point in time, or in frames where either
/// video lacks times. Clamped to the second video, which has frames.
qint64 syncedFrame(const QList<media::FrameEntry>& first, const QList<media::FrameEntry>& second, const SyncPoint& sync, qint64 frame);

} // namespace semblance::compare
