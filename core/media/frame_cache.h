// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/decode_run.h"

#include <QByteArray>

#include <map>

namespace semblance::media {

/// Decoded pictures within a bound of memory: those nearest to the frame asked for last, seven times as far in the direction of
/// stepping as against it. Always holds the frame asked for.
class FrameCache {
public:
    explicit FrameCache(qint64 bytes)
        : m_limit(bytes)
    {
    }

    struct Entry {
        FramePtr frame;
        QString complaint;
        qint64 bytes = 0;
        QByteArray sha256; ///< empty until somebody has needed it
    };

    void setLimit(qint64 bytes);
    /// direction: 1 forward, -1 back.
    void setFocus(qint64 ordinal, int direction);

    Entry* find(qint64 ordinal);
    bool contains(qint64 ordinal) const { return m_entries.contains(ordinal); }
    /// May be dropped at once where all others are nearer.
    void insert(qint64 ordinal, FramePtr frame, const QString& complaint);
    void clear();

    qint64 bytes() const { return m_bytes; }
    /// How many pictures of the size of those in it fit; 0 while it is empty.
    qint64 capacity() const;

private:
    qint64 distance(qint64 ordinal) const;
    void shrink();

    qint64 m_limit;
    qint64 m_bytes = 0;
    qint64 m_focus = 0;
    int m_direction = 1;
    std::map<qint64, Entry> m_entries; ///< by ordinal
};

} // namespace semblance::media
