// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_details.h"

namespace semblance::media {

/// Tags within the bounds of MediaDetails.
class TagList {
public:
    TagList() = default;
    TagList(QList<MetadataTag> tags, qint64 leftOut)
        : m_tags(std::move(tags))
        , m_leftOut(leftOut)
    {
    }

    void add(MetadataTag tag)
    {
        if (tag.value.trimmed().isEmpty())
            return;
        if (m_tags.size() >= kMostTags) {
            ++m_leftOut;
            return;
        }
        m_leftOut += shorten(tag.group) + shorten(tag.name) + shorten(tag.value);
        m_tags.append(std::move(tag));
    }

    const QList<MetadataTag>& tags() const { return m_tags; }
    qint64 leftOut() const { return m_leftOut; }

private:
    static qint64 shorten(QString& text)
    {
        if (text.size() <= kLongestTag)
            return 0;
        text = text.left(kLongestTag) + QStringLiteral("...");
        return 1;
    }

    QList<MetadataTag> m_tags;
    qint64 m_leftOut = 0;
};

} // namespace semblance::media
