// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_service.h"

#include <QString>

namespace semblance::ui {

QString modelSizeText(qint64 bytes);

/// "default, bundled, demo"; empty where nothing is to be said.
QString modelMarks(const jobs::ModelEntry& entry);

/// "FF++"; the description's own name where it is neither published one.
QString hierarchyText(const model::LabelHierarchy& hierarchy);

/// What the training record says of the data, in a few words.
QString trainedOnText(const jobs::ModelEntry& entry);

/// "0.951 (0.930–0.968)"; an em dash for what is unknown.
QString aucText(const std::optional<double>& auc, const std::optional<std::pair<double, double>>& interval);

/// Everything of a model in words, as HTML.
QString modelCardHtml(const jobs::ModelEntry& entry);

/// What an import or export is doing or did.
QString modelFileText(const jobs::ModelFileEvent& event);

} // namespace semblance::ui
