// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

#include <QByteArray>
#include <optional>

namespace semblance::faces {

/// 68 (x, y), little-endian: float32 (544 bytes) where that loses nothing, as with whole pixels, else float64 (1088 bytes).
QByteArray landmarksToBlob(const Landmarks& landmarks);
/// Absent when the blob has neither length, or a landmark lies a million pixels off and more.
std::optional<Landmarks> landmarksFromBlob(const QByteArray& blob);

} // namespace semblance::faces
