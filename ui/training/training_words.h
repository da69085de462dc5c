// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/training_service.h"

#include <optional>

namespace semblance::ui {

/// "about 3 h"
QString durationText(double seconds);

/// What a run would do, in a few lines. picturesPerSecond: of an earlier run like it.
QString planText(const training::TrainingPlan& plan, std::optional<double> picturesPerSecond);

QString trainingStateText(const jobs::TrainingRun& run);

/// Steps, time left, speed and memory of a run.
QString trainingFactsText(const jobs::TrainingRun& run);

/// Of the last hundred told steps.
std::optional<double> recentSpeed(const training::TrainingCurves& curves);

/// Seconds until the last step at the present speed.
std::optional<double> trainingSecondsLeft(const jobs::TrainingRun& run);

/// What a run that has just ended leaves to say.
QString trainingEndText(const jobs::TrainingRun& run);

} // namespace semblance::ui
