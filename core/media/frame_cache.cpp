// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_cache.h"

#include <utility>

namespace semblance::media {
namespace {
constexpr qint64 kWrongWayWeight = 7;
}

void FrameCache::setLimit(qint64 bytes)
{
    m_limit = bytes;
    shrink();
}

void FrameCache::setFocus(qint64 ordinal, int direction)
{
    m_focus = ordinal;
    m_direction = direction;
}

FrameCache::Entry* FrameCache::find(qint64 ordinal)
{
    const auto it = m_entries.find(ordinal);
    return it == m_entries.end() ? nullptr : &it->second;
}

void FrameCache::insert(qint64 ordinal, FramePtr frame, const QString& complaint)
{
    qint64 bytes = 0;
    for (const AVBufferRef* buffer : frame->buf)
        bytes += buffer ? static_cast<qint64>(buffer->size) : 0;
    Entry& entry = m_entries[ordinal];
    m_bytes += bytes - entry.bytes;
    entry = { std::move(frame), complaint, bytes, {} };
    shrink();
}

void FrameCache::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

qint64 FrameCache::capacity() const
{
    return m_bytes > 0 ? m_limit * static_cast<qint64>(m_entries.size()) / m_bytes : 0;
}

qint64 FrameCache::distance(qint64 ordinal) const
{
    const qint64 ahead = (ordinal - m_focus) * m_direction;
    return ahead >= 0 ? ahead : -ahead * kWrongWayWeight;
}

void FrameCache::shrink()
{
    // The farthest one is at one of the two ends.
    while (m_bytes > m_limit && m_entries.size() > 1) {
        const auto first = m_entries.begin();
        const auto last = std::prev(m_entries.end());
        const auto farthest = distance(first->first) > distance(last->first) ? first : last;
        m_bytes -= farthest->second.bytes;
        m_entries.erase(farthest);
    }
}

} // namespace semblance::media
