// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_metadata.h"

#include "core/media/exif_reader.h"
#include "core/media/iso_boxes.h"
#include "core/media/mediainfo_reader.h"

#include <QFile>

namespace semblance::media {
namespace {
constexpr qint64 kLargestPicture = 256LL << 20;
}

MediaFacts readMetadata(MediaFacts facts, const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (!facts.details || !file.open(QIODevice::ReadOnly))
        return facts;
    MediaDetails details = *facts.details;
    TagList tags(details.tags, details.tagsLeftOut);
    if (facts.stillImage)
        addPictureTags(tags, file.read(kLargestPicture));
    else if (facts.container.startsWith(QStringLiteral("mov")))
        addXmpTags(tags, isoFacts(file).xmp);
    addMediaInfoTags(tags, file, stop);
    details.tags = tags.tags();
    details.tagsLeftOut = tags.leftOut();
    details.readers = exiv2Version() + QStringLiteral(", ") + mediaInfoVersion();
    facts.details = std::make_shared<const MediaDetails>(std::move(details));
    return facts;
}

} // namespace semblance::media
