// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_path.h"

#include <QFile>
#include <QFileInfo>

namespace semblance::cases {
namespace {

constexpr qsizetype kEndingBytes = 8; ///< "-journal", the longest that SQLite needs
constexpr qsizetype kMostNameBytes = 255 - kEndingBytes; ///< NAME_MAX of the file systems that Linux knows
constexpr qsizetype kMostPathBytes = 512 - kEndingBytes; ///< SQLite's MAX_PATHNAME

} // namespace

Result<> checkCasePath(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    const QString name = QFileInfo(full).fileName();
    if (const qsizetype bytes = QFile::encodeName(name).size(); bytes > kMostNameBytes)
        return failure(Error::Kind::Case,
            Sentence::of("The name of the case file '%1…' is too long: %2 bytes, where %3 are possible, since files with a longer ending "
                         "are kept beside it. Give it a shorter one.")
                .arg(name.left(40))
                .arg(bytes)
                .arg(kMostNameBytes));
    if (const qsizetype bytes = QFile::encodeName(full).size(); bytes > kMostPathBytes)
        return failure(Error::Kind::Case,
            Sentence::of("The path of the case file '%1' is too long: %2 bytes with all its folders, where SQLite takes %3. Keep the case in "
                         "a folder with a shorter path.")
                .arg(name)
                .arg(bytes)
                .arg(kMostPathBytes));
    return {};
}

} // namespace semblance::cases
