// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame_table.h"
#include "core/media/orientation.h"
#include "core/media/stream_index.h"

namespace semblance::media {

/// What opening a file found out. A value: each source goes on with a copy of its own.
struct OpenedIndex {
    PacketIndex index;
    FrameTable table;
    MediaFacts facts;
    Orientation orientation;
};

/// For another process of this program; no file format.
QByteArray toBytes(const OpenedIndex& opened);
/// nullopt: not what toBytes() wrote.
std::optional<OpenedIndex> openedIndexFromBytes(const QByteArray& bytes);

} // namespace semblance::media
