// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_evaluation.h"

class QJsonObject;

namespace semblance::evaluation {

/// An evaluation as runEvaluation() left it in a folder: scores and coverage from their CSV files, figures from metrics.json (nothing is
/// computed anew), the protocol's table from protocol.json. Blocking; progress stage "read", bytes. Errors: File (one sentence with the
/// path), Cancelled.
Result<EvaluationOutcome> readEvaluation(const QString& folder, std::stop_token stop = {}, const EvaluationProgressFn& progress = {});

/// metrics.json's figures. Error: File.
Result<EvaluationReport> readMetricsJson(const QString& file, ScoreTable& table);

/// A figure with its intervals as metrics.json and protocol.json write it ("value" or "auc").
Metric metricFrom(const QJsonObject& json);

/// protocol.json as writeProtocol() wrote it. Error: File.
Result<ProtocolResult> readProtocolJson(const QString& file);

} // namespace semblance::evaluation
