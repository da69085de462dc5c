// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_cache.h"

#include <algorithm>

namespace semblance::media {

const FrameCache::Entry* FrameCache::find(qint64 ordinal) const
{
    const auto it = std::ranges::find(m_entries, ordinal, &Entry::ordinal);
    return it == m_entries.end() ? nullptr : &*it;
}

void FrameCache::insert(qint64 ordinal, FramePtr frame, const QString& complaint)
{
    if (const auto old = std::ranges::find(m_entries, ordinal, &Entry::ordinal); old != m_entries.end()) {
        m_bytes -= old->bytes;
        m_entries.erase(old);
    }
    qint64 bytes = 0;
    for (const AVBufferRef* buffer : frame->buf)
        bytes += buffer ? static_cast<qint64>(buffer->size) : 0;
    m_bytes += bytes;
    m_entries.push_back({ ordinal, std::move(frame), complaint, bytes });
    while (m_bytes > m_limit && m_entries.size() > 1) {
        m_bytes -= m_entries.front().bytes;
        m_entries.pop_front();
    }
}

void FrameCache::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

} // namespace semblance::media
