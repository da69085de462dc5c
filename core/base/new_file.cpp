// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_file.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace semblance {

Result<> writeNewFile(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo::exists(path))
        return failure(Error::Kind::File, Sentence::of("'%1' exists already and is not overwritten; choose another name.").arg(path));
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.part"));
    // rename() refuses a file that came into being meanwhile.
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) || !file.rename(path))
        return failure(
            Error::Kind::File, Sentence::of("'%1' could not be written: %2; choose another place.").arg(path, file.errorString()));
    file.setAutoRemove(false);
    return {};
}

} // namespace semblance
