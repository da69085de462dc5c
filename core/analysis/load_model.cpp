// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"

#include "core/base/file_hash.h"
#include "model/error.h"

namespace semblance::analysis {

Result<LoadedModel> loadModelFile(const QString& path, const QString& name, const Settings& settings)
{
    const auto sha256 = fileSha256(path);
    if (!sha256)
        return failure(Error::Kind::Model, sha256.error().sentence);
    LoadedModel loaded;
    try {
        loaded.detector = model::loadDetector(
            path.toStdString(), { .device = settings.device.toStdString(), .precision = settings.precision, .threads = settings.threads });
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
    const model::ModelDescription& description = loaded.detector->description();
    loaded.identity = { name.isEmpty() ? QString::fromStdString(description.name) : name, *sha256,
        QString::fromStdString(description.hierarchy.toJson()), description.demonstration,
        QString::fromStdString(description.intendedUse) };
    return loaded;
}

} // namespace semblance::analysis
