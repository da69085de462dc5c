// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/face.h"

namespace semblance::compare {

/// A face with the picture that it is in.
struct FaceInFrame {
    RgbImage frame;
    faces::Landmarks landmarks {}; ///< in pixels of the frame
};

/// The landmarks of the largest face of a picture, from 40 pixels on: dlib's HOG detector and its 68 landmarks, as in an analysis.
/// Error::Kind:: Faces: there is none, or the landmark model is missing. Blocking.
Result<faces::Landmarks> largestFace(const RgbImage& picture);

} // namespace semblance::compare
