// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame_converter.h"
#include "core/media/indexed_source.h"

namespace semblance::media {

/// The frame as VideoSource gives it, the picture converted and turned.
Result<DecodedFrame> shownFrame(const PlainFrame& plain, FrameConverter& converter, Orientation orientation);
/// The same without the picture.
DecodedFrame frameWithoutPicture(const PlainFrame& plain);

} // namespace semblance::media
