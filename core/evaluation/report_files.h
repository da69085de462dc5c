// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"

namespace semblance::evaluation {

/// metrics.json, schema semblance.evaluation/1 (docs/evaluation.md). What is unknown is null. The same scores, options and program give
/// the same bytes.
Result<> writeMetricsJson(const ScoreTable& table, const EvaluationReport& report, const QString& file);

/// tables.csv: one row a model, node, method (empty: all) and unit; every metric with both intervals.
QString tablesCsv(const ScoreTable& table, const EvaluationReport& report);

/// tables.tex: for each model a tabular of all nodes and one of the methods, of videos, values in percent with the interval by video.
QString tablesTex(const ScoreTable& table, const EvaluationReport& report);

/// One row a comparison of two models: the AUC of both, the difference with both intervals, z and p of DeLong's test.
QString comparisonsCsv(const EvaluationReport& report);
/// A tabular of the comparisons of videos, AUC in percent.
QString comparisonsTex(const EvaluationReport& report);

/// curves.csv: the ROC (false positive rate, true positive rate), DET (normal deviates of false positive and false negative rate; points
/// at rates of 0 or 1 have none), precision-recall (recall, precision) and reliability (mean probability, share of positives, items)
/// points of the report's primary node.
Result<> writeCurvesCsv(const ScoreTable& table, const EvaluationReport& report, const QString& file);

/// What the command line prints.
QString readableReport(const ScoreTable& table, const EvaluationReport& report);

/// All of the above and scores.csv, coverage.csv into folder; removes what interrupted runs left there.
Result<> writeEvaluation(const ScoreTable& table, const EvaluationReport& report, const QString& folder);

} // namespace semblance::evaluation
