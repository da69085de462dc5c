// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <optional>

namespace semblance::models {

/// A model file in one of the model folders.
struct StoredModel {
    QString name; ///< the file's name without .safetensors
    QString path;
    bool bundled = false; ///< came with the program
};

/// Where imported models live: SEMBLANCE_MODELS_DIR, or semblance/models in the user's data folder. May not exist yet.
QString userModelFolder();

/// The models that came with the program: beside the installed program, or in the source tree it was built from.
QString bundledModelFolder();

/// Every model file in the two folders, the user's first, by name.
QList<StoredModel> storedModels();

/// The path of a model named by NAME or by path. A name is looked up in the user's folder, then among the bundled ones. Error::Kind::Model
/// says which names there are.
Result<QString> findModel(const QString& nameOrPath);

/// The model that is used where none is named: the one that setDefaultModel() chose, else the first bundled one, else the user's only one.
/// Error::Kind::Model also where the chosen one is not there any more: another one is never used in its stead unasked.
Result<QString> defaultModel();

/// The name that was chosen, whether or not there is such a model; absent: none was.
std::optional<QString> chosenDefaultModel();

/// Chooses a stored model by name, for the window and the command line alike; kept in the user's model folder. Absent: none any more.
/// Errors: Model (no stored model has this name), File.
Result<> setDefaultModel(const std::optional<QString>& name);

/// Whether a new model in the user's folder can have this name; Error::Kind::Model on one that cannot be a file's or is a bundled model's, and,
/// without replace, on one that is taken.
Result<> checkNewModelName(const QString& name, bool replace = false);

/// Where a new model of this name goes, its folder made. Error::Kind::Model on a name that cannot be a file's or is a bundled model's,
/// and, without replace, on one that is taken. folder: empty for the user's.
Result<QString> pathForNewModel(const QString& name, const QString& folder = {}, bool replace = false);

} // namespace semblance::models
