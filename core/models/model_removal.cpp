// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_removal.h"

#include "core/cases/case_file.h"
#include "core/models/model_store.h"
#include "core/training/run_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace semblance::models {
namespace {

Result<CaseReference> referencesIn(const QString& path, const QByteArray& modelSha256)
{
    const auto file = cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto evidence = (*file)->evidence();
    if (!evidence)
        return tl::unexpected(evidence.error());
    CaseReference reference { path, 0, {} };
    for (const cases::Evidence& each : *evidence) {
        const auto runs = (*file)->runs(each.id);
        if (!runs)
            return tl::unexpected(runs.error());
        int found = 0;
        for (const cases::Run& run : *runs)
            found += run.model.sha256 == modelSha256 ? 1 : 0;
        if (found > 0)
            reference.evidence.append(each.fileName);
        reference.runs += found;
    }
    return reference;
}

} // namespace

QStringList casesIn(const QStringList& casesAndFolders)
{
    QStringList found;
    const auto add = [&found](const QFileInfo& file) {
        const QString path = file.canonicalFilePath();
        if (!path.isEmpty() && !found.contains(path))
            found.append(path);
    };
    for (const QString& place : casesAndFolders) {
        const QFileInfo info(place);
        if (info.isFile()) {
            add(info);
        } else if (!place.isEmpty() && info.isDir()) {
            for (const QFileInfo& file : QDir(place).entryInfoList({ QStringLiteral("*.semcase") }, QDir::Files, QDir::Name))
                add(file);
        }
    }
    return found;
}

Result<ReferenceSearch> findReferences(
    const QByteArray& modelSha256, const QStringList& caseFiles, std::stop_token stop, const ProgressFn& progress)
{
    ReferenceSearch search;
    for (const QString& path : caseFiles) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The search for cases was stopped; the model is as it was."));
        if (progress)
            progress({ search.lookedAt.size() + search.unreadable.size(), caseFiles.size(), QStringLiteral("cases") });
        const auto reference = referencesIn(path, modelSha256);
        if (!reference) {
            search.unreadable.append(path);
            continue;
        }
        search.lookedAt.append(path);
        if (reference->runs > 0)
            search.references.append(*reference);
    }
    return search;
}

Result<StoredModel> removableModel(const QString& name)
{
    for (const StoredModel& model : storedModels()) {
        if (model.name != name)
            continue;
        if (model.bundled)
            return failure(Error::Kind::Model, Sentence::of("\"%1\" came with the program and can't be deleted.").arg(name));
        if (training::RunLock::holder(model.path))
            return failure(
                Error::Kind::Model, Sentence::of("A training run is working on \"%1\"; stop it before deleting the model.").arg(name));
        return model;
    }
    return failure(Error::Kind::Model, Sentence::of("There is no model named \"%1\" in the model folder %2.").arg(name, userModelFolder()));
}

Result<Removal> removeModel(const QString& name)
{
    const auto model = removableModel(name);
    if (!model)
        return tl::unexpected(model.error());
    Removal removal { model->path, {}, chosenDefaultModel() == name };
    if (!QFile::moveToTrash(model->path, &removal.trash)) {
        removal.trash.clear();
        QFile file(model->path);
        if (!file.remove())
            return failure(Error::Kind::File, Sentence::of("%1 can't be deleted: %2.").arg(model->path, file.errorString()));
    }
    if (removal.wasDefault) {
        if (auto forgotten = setDefaultModel(std::nullopt); !forgotten)
            return tl::unexpected(forgotten.error());
    }
    return removal;
}

} // namespace semblance::models
