// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_details.h"

#include <QIODevice>

namespace semblance::media {

/// What the boxes of an ISO base media or QuickTime file say and libavformat does not pass on. Bounded whatever the file declares.
struct IsoFacts {
    QString brands;
    QString boxes;
    QList<EditEntry> edits;
    QList<MetadataTag> tags; ///< creation and modification times of movie, tracks and media; handler names
    QByteArray xmp; ///< the packet of the file's XMP box; empty: none
};

/// For a file that libavformat calls "mov,...". The device is left at any position.
IsoFacts isoFacts(QIODevice& file);

} // namespace semblance::media
