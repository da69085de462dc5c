// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/faces/face.h"
#include "core/report/report.h"

namespace semblance::report {

/// The picture as JPEG, made smaller where it is wider than this. Absent where it can't be.
std::optional<Picture> reducedPicture(const RgbImage& image, int width);

/// A square about the face with its box drawn in, side pixels; black outside of the frame.
std::optional<Picture> facePicture(const RgbImage& frame, const faces::Box& box, int side);

} // namespace semblance::report
