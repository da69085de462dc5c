// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_guard.h"

#include <QFile>
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
        std::error_code error;
        // Neither exists, or one of them: then they are not the same file.
        if (std::filesystem::equivalent(nativePath(output), nativePath(input), error) && !error)
            return failure(Error::Kind::Usage,
                Sentence::of("'%1' is a file that is read here and would be overwritten; choose another name for the output.").arg(output));
    }
    return {};
}

} // namespace semblance
