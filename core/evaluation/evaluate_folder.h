// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/evaluation/evaluate.h"

namespace semblance::evaluation {

struct FolderRequest {
    QString dataset; ///< a dataset folder with a manifest; opened for reading only
    QStringList models; ///< model files; the first is what the others are compared with
    SampleSelection selection;
    EvaluateOptions options;
    analysis::Settings settings;
    QString output; ///< another folder than the dataset's; gets every score and figure
};

struct FolderEvaluation {
    ScoreTable table; ///< models in the request's order
    EvaluationReport report;
};

/// Scores a dataset folder with each model, computes all figures and writes them (report_files.h). Scores that an earlier or interrupted
/// call left in output are taken over. Blocking; progress stages "model" and "score", once for each model, and "evaluate". Errors: Usage
/// (output is the dataset's folder, no such node), File, Model, Cancelled (the scores are kept in output).
Result<FolderEvaluation> evaluateFolder(const FolderRequest& request, std::stop_token stop = {}, const ProgressFn& progress = {});

/// Error::Kind::Usage where output is the dataset's folder.
Result<> checkOutputApart(const QString& dataset, const QString& output);

} // namespace semblance::evaluation
