// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent_path.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace semblance {
namespace {

/// A sentence with all of a path of thousands of letters would be read by nobody.
QString shortened(const QString& path)
{
    constexpr qsizetype kShown = 60;
    return path.size() <= 3 * kShown ? path : path.left(kShown) + QStringLiteral("…") + path.right(kShown);
}

} // namespace

std::optional<Sentence> whyAbsent(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found { };
    if (::stat(name.constData(), &found) == 0)
        return std::nullopt;
    switch (errno) {
    case ELOOP:
        return Sentence::of("'%1' is a link that leads back to itself; name the file itself.").arg(path);
    case ENAMETOOLONG:
        return Sentence::of("'%1' is longer than the system allows (%2 bytes); use shorter names.").arg(shortened(path)).arg(name.size());
    case EACCES:
        return Sentence::of("'%1' can't be looked for: %2; check the permissions of the folders that it lies in.")
            .arg(path, QString::fromLocal8Bit(std::strerror(EACCES)));
    default:
        break;
    }
    if (const QFileInfo info(path); info.isSymLink())
        return Sentence::of("'%1' is a link to '%2', where nothing is; check the path.").arg(path, info.symLinkTarget());
    return std::nullopt;
}

} // namespace semblance
