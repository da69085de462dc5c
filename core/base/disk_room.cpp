// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_room.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sqlite3.h>
#include <sys/statvfs.h>

namespace semblance {
namespace {

/// What SQLite asks for at once: a block of the -shm, or a page and its frame in the -wal.
constexpr unsigned long kLeast = 32 * 1024;

bool isDiskFull(const QString& path)
{
    struct statvfs disk { };
    if (::statvfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &disk) != 0)
        return false;
    return disk.f_bavail * disk.f_frsize < kLeast || (disk.f_files > 0 && disk.f_favail == 0);
}

} // namespace

bool lacksRoom(sqlite3* database, const QString& path)
{
    switch (database ? sqlite3_system_errno(database) : 0) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // A limit set for the process, which is room all the same.
        return true;
    default:
        return isDiskFull(path);
    }
}

Sentence lacksRoomSentence(const QString& path)
{
    return Sentence::of("The disk of '%1' is full; free some space. What was stored before is intact.").arg(path);
}

} // namespace semblance
