// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/libav.h"

namespace semblance::media {

/// SHA-256, lower-case hex, of the frame's samples in its own pixel format, planes packed without padding: the bytes that
/// ffmpeg's rawvideo encoder writes and its framehash muxer hashes.
QByteArray frameSha256(const AVFrame& frame);

} // namespace semblance::media
