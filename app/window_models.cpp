// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_models.h"

#include "core/base/file_hash.h"
#include "core/models/model_store.h"
#include "model/error.h"
#include "model/formats/model_file.h"

#include <QSet>

#include <optional>

namespace semblance::app {
namespace {

std::optional<jobs::ModelChoice> choiceOf(const models::StoredModel& model)
{
    const auto sha256 = fileSha256(model.path);
    if (!sha256)
        return std::nullopt;
    try {
        const model::ModelDescription description = model::describeModelFile(model.path.toStdString());
        return jobs::ModelChoice { model.name, *sha256, description.demonstration, QString::fromStdString(description.intendedUse),
            QString::fromStdString(description.dataLicence) };
    } catch (const model::Error&) {
        return std::nullopt; // "semblance model list" tells what is wrong with a file.
    }
}

} // namespace

Result<QList<jobs::ModelChoice>> listModels()
{
    const auto standard = models::defaultModel();
    QList<jobs::ModelChoice> choices;
    QSet<QString> names;
    for (const models::StoredModel& model : models::storedModels()) {
        if (names.contains(model.name)) // A name means the first one.
            continue;
        const auto choice = choiceOf(model);
        if (!choice)
            continue;
        names.insert(model.name);
        choices.insert(standard && *standard == model.path ? 0 : choices.size(), *choice);
    }
    if (choices.isEmpty())
        return tl::unexpected(
            standard ? Error { Error::Kind::Model, Sentence::of("'%1' can't be read as a model.").arg(*standard) } : standard.error());
    return choices;
}

Result<analysis::LoadedModel> loadNamedModel(const QString& name, const analysis::Settings& settings)
{
    const auto path = name.isEmpty() ? models::defaultModel() : models::findModel(name);
    if (!path)
        return tl::unexpected(path.error());
    return analysis::loadModelFile(*path, {}, settings);
}

Result<std::unique_ptr<model::Detector>> loadModelBySha256(const QByteArray& sha256, model::Backend backend)
{
    for (const models::StoredModel& model : models::storedModels()) {
        const auto hash = fileSha256(model.path);
        if (!hash || *hash != sha256)
            continue;
        analysis::Settings settings;
        settings.backend = backend;
        auto loaded = analysis::loadModelFile(model.path, {}, settings);
        if (!loaded)
            return tl::unexpected(loaded.error());
        return std::move(loaded->detector);
    }
    return failure(Error::Kind::Model,
        Sentence::of(
            "the model that made these results (SHA-256 %1...) is not among the installed ones; import it with \"semblance model import\".")
            .arg(QString::fromLatin1(sha256.left(16))));
}

} // namespace semblance::app
