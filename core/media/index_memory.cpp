// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/index_memory.h"

#include <QDateTime>
#include <QFileInfo>

namespace semblance::media {

QString indexKey(const QString& path, const VideoSourceOptions& options)
{
    const QFileInfo info(path);
    return QStringLiteral("%1|%2|%3|%4")
        .arg(info.absoluteFilePath())
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch())
        .arg(options.checkedPixels);
}

} // namespace semblance::media
