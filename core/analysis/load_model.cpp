// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"

#include "core/base/file_hash.h"
#include "core/base/thread_budget.h"
#include "model/error.h"

#include <future>
#include <optional>

namespace semblance::analysis {

Result<LoadedModel> loadModelFile(const QString& path, const QString& name, const Settings& settings)
{
    // Beside the loading, which takes as long for a large file.
    auto hashing = std::async(std::launch::async, [&path] { return fileSha256(path); });
    LoadedModel loaded;
    std::optional<QString> problem;
    try {
        loaded.detector = model::loadDetector(path.toStdString(),
            { .device = settings.device.toStdString(), .precision = settings.precision, .threads = threadBudget(settings.threads).scoring,
                .backend = settings.backend });
    } catch (const model::Error& e) {
        problem = QString::fromUtf8(e.what());
    }
    const auto sha256 = hashing.get();
    if (!sha256)
        return failure(Error::Kind::Model, sha256.error().sentence);
    if (problem)
        return failure(Error::Kind::Model, *problem);
    const model::ModelDescription& description = loaded.detector->description();
    loaded.identity = { name.isEmpty() ? QString::fromStdString(description.name) : name, *sha256,
        QString::fromStdString(description.hierarchy.toJson()), description.demonstration,
        QString::fromStdString(description.intendedUse) };
    return loaded;
}

} // namespace semblance::analysis
