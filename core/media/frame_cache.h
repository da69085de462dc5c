// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/decode_run.h"

#include <deque>

namespace semblance::media {

/// The last pictures decoded, in decoded form, within a bound of memory; at least the newest one.
class FrameCache {
public:
    explicit FrameCache(qint64 bytes)
        : m_limit(bytes)
    {
    }

    struct Entry {
        qint64 ordinal = 0;
        FramePtr frame;
        QString complaint;
        qint64 bytes = 0;
    };

    const Entry* find(qint64 ordinal) const;
    void insert(qint64 ordinal, FramePtr frame, const QString& complaint);
    void clear();

private:
    qint64 m_limit;
    qint64 m_bytes = 0;
    std::deque<Entry> m_entries; ///< oldest first
};

} // namespace semblance::media
