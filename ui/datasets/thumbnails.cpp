// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/thumbnails.h"

#include "ui/widgets/pictures.h"

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr qsizetype kSmallestCost = 512; ///< of an unreadable one: its name and place
}

Thumbnails::Thumbnails(jobs::ThumbnailService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_cache(kBytes)
{
    connect(&m_service, &jobs::ThumbnailService::arrived, this, &Thumbnails::take);
}

void Thumbnails::setSide(int side)
{
    if (side == m_side)
        return;
    m_side = side;
    clear();
}

void Thumbnails::clear()
{
    m_cache.clear();
}

Thumbnails::State Thumbnails::find(const QString& file, QImage& picture) const
{
    const QImage* found = m_cache.object(file);
    if (!found)
        return State::Missing;
    picture = *found;
    return found->isNull() ? State::Unreadable : State::Ready;
}

void Thumbnails::want(const QStringList& files)
{
    QStringList missing;
    for (const QString& file : files) {
        if (!file.isEmpty() && !m_cache.contains(file))
            missing << file;
    }
    m_service.want(missing, m_side);
}

void Thumbnails::take(const QList<jobs::Thumbnail>& thumbnails)
{
    for (const jobs::Thumbnail& thumbnail : thumbnails) {
        if (thumbnail.side != m_side)
            continue;
        // The screen's own format once, not at every painting.
        auto* picture = new QImage(toQImage(thumbnail.picture).convertToFormat(QImage::Format_RGB32));
        m_cache.insert(thumbnail.file, picture, std::max(kSmallestCost, static_cast<qsizetype>(picture->sizeInBytes())));
    }
    Q_EMIT changed();
}

} // namespace semblance::ui
