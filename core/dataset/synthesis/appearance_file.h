// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <stop_token>

namespace semblance::dataset {

/// Learns the model that generated people are drawn from (see learn_appearance.h) from a folder of portraits, writes it to file and says
/// what it was learnt from. Blocking.
Result<QJsonObject> makeAppearanceFile(
    const QString& portraits, const QString& file, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::dataset
