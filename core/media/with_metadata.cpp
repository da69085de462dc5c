// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_metadata.h"

#include "core/media/process/separate_source.h"

namespace semblance::media {
namespace {

const QString kUnreadable = QStringLiteral("unreadable"); // in the place of the readers

bool isRead(const std::shared_ptr<const MediaDetails>& details)
{
    return details && !details->readers.isEmpty() && !isMetadataUnreadable(*details);
}

} // namespace

MediaFacts withMetadata(MediaFacts facts, const QString& path, const std::stop_token& stop)
{
    if (facts.details && DecodingProcess::isUsed())
        return withMetadataSeparately(std::move(facts), path, stop);
    return readMetadata(std::move(facts), path, stop);
}

bool isMetadataUnreadable(const MediaDetails& details)
{
    return details.readers == kUnreadable;
}

MediaFacts withMetadataUnreadable(MediaFacts facts)
{
    MediaDetails details = facts.details ? *facts.details : MediaDetails();
    details.readers = kUnreadable;
    facts.details = std::make_shared<const MediaDetails>(std::move(details));
    return facts;
}

MediaFacts keepingMetadata(MediaFacts newer, const MediaFacts& older)
{
    if (!isRead(older.details) || isRead(newer.details))
        return newer;
    MediaDetails details = newer.details ? *newer.details : *older.details;
    details.tags = older.details->tags;
    details.tagsLeftOut = older.details->tagsLeftOut;
    details.readers = older.details->readers;
    newer.details = std::make_shared<const MediaDetails>(std::move(details));
    return newer;
}

} // namespace semblance::media
