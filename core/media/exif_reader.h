// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/tag_list.h"

namespace semblance::media {

/// EXIF, IPTC and XMP of a picture file, or the XMP packet of another file, as exiv2 reads them. What exiv2 finds wrong adds nothing. Any
/// thread; one at a time.
void addPictureTags(TagList& tags, const QByteArray& file);
void addXmpTags(TagList& tags, const QByteArray& packet);

/// "exiv2 0.27.6"
QString exiv2Version();

} // namespace semblance::media
