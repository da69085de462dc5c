// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <stop_token>

namespace semblance::media {

/// The facts with what exiv2 and libmediainfo read from the file added to their details. Blocking, mostly some hundredths of a second; the
/// file is opened for reading only, and nothing that it holds is an error. Facts without details stay as they are.
MediaFacts withMetadata(MediaFacts facts, const QString& path, const std::stop_token& stop = {});

/// The same, always in this process.
MediaFacts readMetadata(MediaFacts facts, const QString& path, const std::stop_token& stop = {});

/// Whether reading broke off: it crashed, hung, or took more memory than any file needs.
bool isMetadataUnreadable(const MediaDetails& details);
/// The facts with that said in them.
MediaFacts withMetadataUnreadable(MediaFacts facts);

/// The newer facts, with the metadata of the older ones where it was not read again. Of the same content.
MediaFacts keepingMetadata(MediaFacts newer, const MediaFacts& older);

} // namespace semblance::media
