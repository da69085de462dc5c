// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sql_beside.h"

#include <QFileInfo>

namespace semblance {
namespace {

constexpr qint64 kSharedBlock = 32 * 1024; ///< the least that a -shm in use has; one that found no room stays smaller

} // namespace

bool hasBeside(const QString& path, const char* ending)
{
    const QFileInfo beside(path + QLatin1String(ending));
    return beside.exists() && beside.size() > 0;
}

bool isWholeByItself(const QString& path, bool lacksRoom)
{
    if (hasBeside(path, "-wal"))
        return false;
    const bool isOpen = QFileInfo(path + QLatin1String("-shm")).size() >= kSharedBlock;
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() || (lacksRoom && !isOpen);
}

} // namespace semblance
