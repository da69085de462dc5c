// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_file.h"

#include "core/base/write_all.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace semblance {

Result<> checkNameIsFree(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return failure(Error::Kind::File, Sentence::of("'%1' exists already and is not overwritten; choose another name.").arg(path));
    if (info.isSymLink())
        return failure(Error::Kind::File,
            Sentence::of("'%1' is a link to '%2', where nothing is; choose another name.").arg(path, info.symLinkTarget()));
    return {};
}

Result<> writeNewFile(const QString& path, const QByteArray& bytes)
{
    return writeNewFile(path, [&](QFileDevice& file) -> Result<> {
        if (writeAll(file, bytes))
            return {};
        return failure(
            Error::Kind::File, Sentence::of("'%1' could not be written: %2; choose another place.").arg(path, file.errorString()));
    });
}

Result<> writeNewFile(const QString& path, const std::function<Result<>(QFileDevice& file)>& write)
{
    const auto unwritable = [&](const QString& why) {
        return failure(Error::Kind::File, Sentence::of("'%1' could not be written: %2; choose another place.").arg(path, why));
    };
    if (auto free = checkNameIsFree(path); !free)
        return free;
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.part"));
    if (!file.open())
        return unwritable(file.errorString());
    // The one who writes knows neither the name nor what to do.
    if (auto written = write(file); !written)
        return file.error() == QFileDevice::NoError ? written : unwritable(file.errorString());
    // rename() refuses a file that came into being meanwhile.
    if (!file.flush() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
        || !file.rename(path))
        return unwritable(file.errorString());
    file.setAutoRemove(false);
    return {};
}

} // namespace semblance
