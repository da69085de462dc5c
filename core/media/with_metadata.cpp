// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_metadata.h"

#include "core/media/process/separate_source.h"

namespace semblance::media {

MediaFacts withMetadata(MediaFacts facts, const QString& path, const std::stop_token& stop)
{
    if (facts.details && DecodingProcess::isUsed())
        return withMetadataSeparately(std::move(facts), path, stop);
    return readMetadata(std::move(facts), path, stop);
}

MediaFacts keepingMetadata(MediaFacts newer, const MediaFacts& older)
{
    if (!older.details || older.details->readers.isEmpty() || (newer.details && !newer.details->readers.isEmpty()))
        return newer;
    MediaDetails details = newer.details ? *newer.details : *older.details;
    details.tags = older.details->tags;
    details.tagsLeftOut = older.details->tagsLeftOut;
    details.readers = older.details->readers;
    newer.details = std::make_shared<const MediaDetails>(std::move(details));
    return newer;
}

} // namespace semblance::media
