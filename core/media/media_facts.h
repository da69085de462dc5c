// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/demuxer.h"
#include "core/media/frame_table.h"
#include "core/media/orientation.h"

namespace semblance::media {

/// The facts of an opened stream. `decoder`: name and version of the decoder that made the table.
MediaFacts collectFacts(const Demuxer& demuxer, const FrameTable& table, Orientation orientation, const QString& decoder);

/// How the stream's samples must be turned to be shown: its display matrix or, for a picture file, its EXIF tag.
Orientation streamOrientation(const Demuxer& demuxer, const QString& path);

} // namespace semblance::media
