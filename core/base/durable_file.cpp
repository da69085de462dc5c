// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace semblance {

bool makeDurable(QFile& file)
{
    const bool done = file.flush() && ::fsync(file.handle()) == 0;
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED); // Only a wish: some file systems live in memory.
    return done;
}

bool makeNamesDurable(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems know no such thing for folders.
    const bool done = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return done;
}

Result<> settleReadOnly(const QString& part, const QString& name, const std::optional<QDateTime>& modified)
{
    QFile file(part);
    const bool isDone = file.open(QIODevice::ReadWrite) && (!modified || file.setFileTime(*modified, QFileDevice::FileModificationTime))
        && file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther) && makeDurable(file) && file.rename(name)
        && makeNamesDurable(QFileInfo(name).absolutePath());
    if (isDone)
        return {};
    return failure(Error::Kind::File, Sentence::of("'%1' could not be written: %2.").arg(name, file.errorString()));
}

} // namespace semblance
