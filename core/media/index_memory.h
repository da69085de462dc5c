// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_source.h"

#include <QMutex>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace semblance::media {

/// The file as it is now: path, size and time.
QString indexKey(const QString& path, const VideoSourceOptions& options);

/// What was found out about the files opened last, for sources that share it. Any thread.
template <typename Index> class IndexMemory {
public:
    std::shared_ptr<const Index> find(const QString& key)
    {
        const QMutexLocker lock(&m_mutex);
        const auto it = std::ranges::find(m_kept, key, &Kept::first);
        return it == m_kept.end() ? nullptr : it->second;
    }
    void keep(const QString& key, std::shared_ptr<const Index> index)
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_kept, [&](const Kept& kept) { return kept.first == key; });
        m_kept.insert(m_kept.begin(), { key, std::move(index) });
        m_kept.resize(std::min(m_kept.size(), kMost));
    }

private:
    static constexpr std::size_t kMost = 2;
    using Kept = std::pair<QString, std::shared_ptr<const Index>>;
    QMutex m_mutex;
    std::vector<Kept> m_kept;
};

} // namespace semblance::media
