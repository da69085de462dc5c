// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/tag_list.h"

#include <QIODevice>

#include <stop_token>

namespace semblance::media {

/// What libmediainfo says about the file: each field that it shows, without those that it words anew or takes from the file's name. The
/// library is handed bytes of this file alone, so that it opens no other one, and its network is off. Any thread; one at a time.
void addMediaInfoTags(TagList& tags, QIODevice& file, const std::stop_token& stop);

/// "MediaInfoLib 23.04"
QString mediaInfoVersion();

} // namespace semblance::media
