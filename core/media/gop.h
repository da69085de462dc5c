// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_details.h"
#include "core/media/stream_index.h"

namespace semblance::media {

/// Absent without a key frame, and where packets are single fields.
std::optional<GopFacts> gopFacts(const PacketIndex& index);

} // namespace semblance::media
