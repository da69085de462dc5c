// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/models/model_store.h"

#include <QByteArray>
#include <QStringList>
#include <stop_token>

namespace semblance::models {

/// A case with analyses by a model.
struct CaseReference {
    QString casePath;
    int runs = 0;
    QStringList evidence; ///< names of the files that were analysed with it
};

/// What was looked at for a model, so that "no case" can be told from "nobody looked".
struct ReferenceSearch {
    QList<CaseReference> references;
    QStringList lookedAt; ///< case files that were read
    QStringList unreadable; ///< case files that were there but could not be read
};

/// The case files directly in these folders and those given by path, each once; what does not exist is left out.
QStringList casesIn(const QStringList& casesAndFolders);

/// Which of these case files hold analyses by the model with this SHA-256. They are opened for reading only. Blocking; progress stage
/// "cases". Error: Cancelled.
Result<ReferenceSearch> findReferences(
    const QByteArray& modelSha256, const QStringList& caseFiles, std::stop_token stop = {}, const ProgressFn& progress = {});

/// The stored model of this name, where it may be deleted. Error::Kind::Model: there is none, it came with the program, or a training run is
/// writing it.
Result<StoredModel> removableModel(const QString& name);

struct Removal {
    QString path;
    QString trash; ///< where it lies now; empty: the file system has no trash, and it was deleted for good
    bool wasDefault = false; ///< it was the chosen default model; none is chosen any more
};

/// Moves a removableModel() into the trash, or deletes it where there is none. The caller has asked about cases. Errors: Model, File.
Result<Removal> removeModel(const QString& name);

} // namespace semblance::models
