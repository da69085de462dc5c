// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <optional>
#include <stop_token>

namespace semblance::models {

enum class SourceKind {
    SemblanceModel, ///< a model file of this program: taken over byte for byte, so that its SHA-256 stays
    ForeignWeights ///< a PyTorch checkpoint, a TorchScript file or a .safetensors under CLIP's names
};

/// What a file to import is, by its beginning. Errors: File (absent), Model (nothing that can be imported).
Result<SourceKind> importSourceKind(const QString& path);

/// A name for the new model that is allowed and free: the source's, with a number where that one is taken.
QString suggestedModelName(const QString& source);

struct ImportRequest {
    QString source {};
    QString name {};
    QString folder {};  ///< where the model file goes; empty: the user's model folder
    bool replace = false;
    QString vocabulary {}; ///< CLIP's vocabulary, needed for other prompts or hierarchies than the published ones; may be empty
    QString hierarchy = QStringLiteral("ffpp"); ///< "ffpp", "ffsc", or the path of a JSON description
    std::optional<bool> strictRule {}; ///< the strict reading of Eq. (1) instead of the description's or the published rule
    QString prompts {}; ///< path of a JSON object, node -> text; empty: the published wording
};

/// Makes a native model file of somebody else's weights (model/formats/import.h says which), or copies one of this program's after
/// loading it once, and returns its path. Blocking; a stop request is heard between the steps and leaves nothing behind. Progress stages:
/// "hash" and "copy" (bytes), "read", "check", "write" (no numbers). Errors: File, Model, Cancelled; Usage where a model of this program comes
/// with other prompts or another hierarchy.
Result<QString> importModel(const ImportRequest& request, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::models
