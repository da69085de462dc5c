// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/score_table.h"

#include <stop_token>

namespace semblance::evaluation {

/// Samples and scores of a whole scores.csv (score_csv.h) into table.samples, table.models and table.nodes; ids of videos, which the file
/// doesn't hold, are 0, and of a model its hierarchy and whether it is for demonstration are not known. About 1 us a field. Progress in
/// bytes, stage "read". Errors: File (one sentence with file and line), Cancelled.
Result<> readScores(const QString& file, ScoreTable& table, std::stop_token stop = {}, const ProgressFn& progress = {});

/// The videos of coverage.csv into table.videos, ids 0. Error: File.
Result<> readCoverage(const QString& file, ScoreTable& table);

} // namespace semblance::evaluation
