// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <cstdint>
#include <optional>

namespace semblance::media {

/// How decoded samples become the displayed picture: mirrored left to right first, then turned clockwise.
struct Orientation {
    int clockwiseDegrees = 0; ///< 0, 90, 180 or 270
    bool mirrored = false;

    bool swapsSides() const { return clockwiseDegrees == 90 || clockwiseDegrees == 270; }
    bool isIdentity() const { return clockwiseDegrees == 0 && !mirrored; }
    bool operator==(const Orientation&) const = default;
};

/// From libav's 3x3 display matrix; turns that are no multiple of 90 degrees count as none.
Orientation orientationFromDisplayMatrix(const std::int32_t* matrix);

/// From EXIF tag 274, 1 to 8; anything else is none.
Orientation orientationFromExif(int value);

/// EXIF tag 274 of a JPEG, PNG, WebP or TIFF file's bytes; nullopt where the file does not say.
std::optional<int> exifOrientation(QByteArrayView file);

} // namespace semblance::media
