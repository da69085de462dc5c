// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <optional>

namespace semblance::models {

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

/// Makes a native model file of somebody else's weights (model/formats/import.h says which) and returns its path. Blocking.
Result<QString> importModel(const ImportRequest& request);

} // namespace semblance::models
