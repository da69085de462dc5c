// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/demuxer.h"
#include "core/media/media_details.h"
#include "core/media/stream_index.h"

namespace semblance::media {

/// What the opened file's container and packets say: all of MediaDetails but the tags of exiv2 and libmediainfo.
MediaDetails streamDetails(const Demuxer& demuxer, const PacketIndex& index, const QString& path);

} // namespace semblance::media
