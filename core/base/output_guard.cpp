// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_guard.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace semblance {
namespace {

std::filesystem::path nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

Result<> refuseToOverwrite(const QString& output, const QStringList& inputs)
{
    for (const QString& input : inputs) {
        const bool isSameName = !input.isEmpty() && QFileInfo(input).absoluteFilePath() == QFileInfo(output).absoluteFilePath();
        std::error_code error;
        if (isSameName || (std::filesystem::equivalent(nativePath(output), nativePath(input), error) && !error))
            return failure(Error::Kind::Usage,
                Sentence::of("'%1' is a file that is read here and would be overwritten; choose another name for the output.").arg(output));
    }
    return {};
}

Result<> refuseToReplaceAnotherKind(const QString& output, OutputKind kind)
{
    if (!QFileInfo(output).isFile())
        return {};
    QFile file(output);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray("unreadable");
    const bool isOfKind = kind == OutputKind::Png ? start.startsWith("\x89PNG") : start.startsWith('{') || start.startsWith('[');
    if (start.isEmpty() || isOfKind)
        return {};
    return failure(Error::Kind::Usage,
        Sentence::of("'%1' is there already and is no %2 file, so it is not replaced; choose another name for the output.")
            .arg(output, kind == OutputKind::Png ? QStringLiteral("PNG") : QStringLiteral("JSON")));
}

} // namespace semblance
