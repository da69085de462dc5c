// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/load_model.h"
#include "core/base/progress.h"
#include "core/evaluation/score_table.h"

#include <stop_token>

namespace semblance::evaluation {

/// Scores every sample of the table with the model and adds it to table.models. What outputFolder/scores.csv or the file that an
/// interrupted run left beside it already holds for the same model, precision, device and perturbation is taken over, whole batches only, so that a
/// resumed run gives the same numbers as an undisturbed one. Blocking; progress stage "score". Errors: File (a crop that is missing, or
/// whose bytes are not those of the manifest), Model (also a score that is not finite), Cancelled (what is scored is kept for the next
/// call).
Result<> scoreSamples(ScoreTable& table, analysis::LoadedModel& loaded, const analysis::Settings& settings, const QString& outputFolder,
    std::stop_token stop = {}, const ProgressFn& progress = {});

/// Where an interrupted run keeps its scores; removed by whoever has written scores.csv.
QString unfinishedScores(const QString& outputFolder, const QByteArray& modelSha256);

} // namespace semblance::evaluation
