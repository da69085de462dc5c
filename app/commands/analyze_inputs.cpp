// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analyze_inputs.h"

#include "core/base/absent_path.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace semblance::app {

Result<QList<AnalyzeInput>> expandInputs(const QStringList& arguments)
{
    QList<AnalyzeInput> inputs;
    for (const QString& argument : arguments) {
        const QFileInfo info(argument);
        if (!info.exists())
            return failure(Error::Kind::File,
                whyAbsent(argument).value_or(Sentence(QStringLiteral("There is no file or folder '%1'; check the path.").arg(argument))));
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

} // namespace semblance::app
