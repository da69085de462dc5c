// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_choice.h"

#include <QList>
#include <QString>

#include <array>

class QSettings;

namespace semblance::ui {

/// How new analyses are made, as the settings have it.
inline const QString kEveryKey = QStringLiteral("every");
inline const QString kThresholdKey = QStringLiteral("threshold");
inline const QString kCaseKey = QStringLiteral("case");
inline const QString kModelKey = QStringLiteral("model");
inline const QString kCacheKey = QStringLiteral("player/cacheMiB");
inline const QString kFirstOpinionKey = QStringLiteral("review/firstOpinion");
inline constexpr std::array kEveryChoices { 1, 2, 5, 10, 25 };
inline constexpr std::array kCacheChoices { 256, 512, 1024, 2048, 4096 };

int everyFrom(const QSettings& settings); ///< at least 1
double thresholdFrom(const QSettings& settings); ///< in (0, 1)
QString chosenCaseFrom(const QSettings& settings); ///< the case file that was opened; empty: each piece of evidence has its own
/// The model that was chosen, or the default one where it is not there any more; empty where there is none.
QString chosenModelFrom(const QSettings& settings, const QList<jobs::ModelChoice>& models);
/// Bound of the memory for decoded frames, in MiB.
int cacheFrom(const QSettings& settings);
/// Whether scores stay hidden until the examiner's own opinion is recorded.
bool firstOpinionFrom(const QSettings& settings);
QString cacheText(int mebibytes);
/// "Every frame", "One frame in 5".
QString everyText(int every);

} // namespace semblance::ui
