// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace semblance {

bool makeDurable(QFile& file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
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

} // namespace semblance
