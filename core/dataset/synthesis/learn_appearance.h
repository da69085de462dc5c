// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/synthesis/appearance_model.h"

#include <QJsonObject>
#include <stop_token>

namespace semblance::dataset::synthesis {

struct LearningOptions {
    int shapeModes = 20;
    int textureModes = 90;
    int groups = 9;
    double unit = 44; ///< pixels of the texture between the eyes
};

struct LearntAppearance {
    AppearanceModel model;
    QJsonObject facts; ///< how many portraits were used and left out and why, their SHA-256, the share of variance that is kept
};

/// Learns from a folder of studio portraits, one person a file, colour, plain background. The same files give the same model. Errors: no
/// folder, too few usable portraits, cancelled.
Result<LearntAppearance> learnAppearance(
    const QString& folder, const LearningOptions& options, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::dataset::synthesis
