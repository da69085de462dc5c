// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/label_file.h"

#include "core/base/commit_whole.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace semblance::jobs {

Result<> writeLabelFile(const QString& file, dataset::Hierarchy hierarchy, const QMap<QString, dataset::LabelVector>& rows)
{
    QJsonObject methods;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        methods.insert(row.key(), QJsonObject { { QStringLiteral("labels"), dataset::toText(row.value()) } });
    const QJsonDocument json(QJsonObject { { QStringLiteral("hierarchy"), name(hierarchy) }, { QStringLiteral("methods"), methods } });
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(json.toJson()) < 0 || !commitWhole(out))
        return failure(Error::Kind::File,
            Sentence::of("the label file '%1' can't be written (%2); choose another place.").arg(file, out.errorString()));
    return {};
}

} // namespace semblance::jobs
