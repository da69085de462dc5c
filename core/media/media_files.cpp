// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace semblance::media {

const QStringList& mediaSuffixes()
{
    static const QStringList suffixes
        = QStringLiteral("3gp avi bmp flv gif heic jpeg jpg m2ts m4v mkv mov mp4 mpeg mpg mts mxf ogv png tif tiff ts vob webm webp wmv")
              .split(QLatin1Char(' '));
    return suffixes;
}

bool hasMediaSuffix(const QString& path)
{
    return mediaSuffixes().contains(QFileInfo(path).suffix().toLower());
}

QStringList findMediaFiles(const QString& folder, const std::function<void(const QString& path)>& visit, std::stop_token stop)
{
    QStringList unreadable;
    // A stack of its own: a tree may be deeper than a thread's stack.
    QStringList open { folder };
    while (!open.isEmpty() && !stop.stop_requested()) {
        const QDir dir(open.takeLast());
        if (!QFileInfo(dir.path()).isReadable() || !dir.isReadable()) {
            unreadable << dir.path();
            continue;
        }
        // By code point, the same on every machine.
        QStringList files = dir.entryList(QDir::Files);
        std::sort(files.begin(), files.end());
        for (const QString& name : std::as_const(files)) {
            if (stop.stop_requested())
                return unreadable;
            if (hasMediaSuffix(name))
                visit(dir.filePath(name));
        }
        QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        std::sort(folders.begin(), folders.end(), std::greater<>());
        for (const QString& name : std::as_const(folders))
            open << dir.filePath(name);
    }
    return unreadable;
}

} // namespace semblance::media
