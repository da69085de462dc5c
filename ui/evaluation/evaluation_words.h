// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_evaluation.h"
#include "core/jobs/evaluation_service.h"

#include <QString>

namespace semblance::ui {

/// A figure between 0 and 1 in three decimals; "unknown" where it is absent.
QString figureText(const std::optional<double>& value);
/// "0.912–0.967"; empty where there is none.
QString intervalText(const std::optional<evaluation::Interval>& interval);
/// A heading of the table, and what it means in one sentence.
QString metricHeading(const QString& key);
QString metricMeaning(const QString& key);
/// Why figures about two classes are unknown; empty where both are there.
QString emptyClassText(const evaluation::Summary& summary, evaluation::Unit unit);
/// Nodes and methods of a subject in words, e.g. "Nose, videos, Deepfakes".
QString subjectText(const evaluation::ChartSubject& subject);
QString unitText(evaluation::Unit unit);
/// How much of a split is in the figures.
QString coverageText(const evaluation::DatasetEvaluation& dataset);
/// A model's name as shown, so that two of the same name differ.
QString modelText(const evaluation::ModelReport& model, const evaluation::EvaluationReport& report);
/// What there is to do; cropsPerSecond as measured before, absent: not known.
QString planText(const evaluation::EvaluationPlan& plan, int replicates, const std::optional<double>& cropsPerSecond);
/// What is being done, for the status bar.
QString activityText(const jobs::EvaluationEvent& event);
/// The paper's title of a protocol, as far as it is one of the program's.
QString protocolText(const evaluation::Protocol& protocol);

} // namespace semblance::ui
