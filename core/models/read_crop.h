// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"

#include <QByteArray>

namespace semblance::models {

/// An aligned face crop, square, from a picture file's bytes; EXIF orientation is not applied. path is for the sentence of an error (File).
Result<RgbImage> decodeCrop(const QByteArray& bytes, const QString& path);

} // namespace semblance::models
