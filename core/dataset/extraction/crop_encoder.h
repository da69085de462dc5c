// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"

#include <QByteArray>

namespace semblance::dataset {

/// The bytes of a picture file without metadata; the same picture gives the same bytes.
Result<QByteArray> encodePng(const RgbImage& picture);
/// Baseline JPEG of quality 95 with colours at full resolution (4:4:4).
Result<QByteArray> encodeJpeg(const RgbImage& picture);

} // namespace semblance::dataset
