// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/load_model.h"
#include "core/base/progress.h"

#include <QJsonObject>
#include <QStringList>
#include <stop_token>

namespace semblance::models {

/// Scores already aligned face crops (square pictures, any size; EXIF orientation is not applied) and gives them as the document
/// semblance.scores/1: schema, model {name, sha256, hierarchy, precision, device, scorer
/// (analysis::scorerText()), demonstration, intended_use}, images [{file, raw_scores {node: s},
/// probabilities {node: p}}], in the given order. Memory does not depend on the number of pictures. Errors name the picture.
Result<QJsonObject> scoreImages(analysis::LoadedModel& loaded, const analysis::Settings& settings, const QStringList& files,
    std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::models
