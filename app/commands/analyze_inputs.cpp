// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analyze_inputs.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace semblance::app {
namespace {

constexpr const char* kMediaSuffixes[] = { "3gp", "avi", "bmp", "flv", "gif", "heic", "jpeg", "jpg", "m2ts", "m4v", "mkv", "mov", "mp4",
    "mpeg", "mpg", "mts", "mxf", "ogv", "png", "tif", "tiff", "ts", "vob", "webm", "webp", "wmv" };

} // namespace

Result<QList<AnalyzeInput>> expandInputs(const QStringList& arguments)
{
    QList<AnalyzeInput> inputs;
    for (const QString& argument : arguments) {
        const QFileInfo info(argument);
        if (!info.exists())
            return failure(Error::Kind::File, QStringLiteral("There is no file or folder '%1'; check the path.").arg(argument));
        if (!info.isDir()) {
            if (!info.isFile())
                return failure(
                    Error::Kind::File, QStringLiteral("'%1' is no file but a device or pipe; copy it to a file first.").arg(argument));
            inputs.append({ argument, false });
            continue;
        }
        const QDir folder(argument);
        QStringList names = folder.entryList(QDir::Files);
        // By code point, the same on every machine.
        std::sort(names.begin(), names.end());
        if (names.isEmpty())
            return failure(Error::Kind::File,
                QStringLiteral("There are no files in the folder '%1'; name one with videos or pictures.").arg(argument));
        for (const QString& name : names)
            inputs.append({ folder.filePath(name), true });
    }
    return inputs;
}

bool hasMediaSuffix(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::any_of(
        std::begin(kMediaSuffixes), std::end(kMediaSuffixes), [&](const char* each) { return suffix == QLatin1String(each); });
}

} // namespace semblance::app
