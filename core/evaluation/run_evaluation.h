// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/protocol.h"

#include <QMap>

namespace semblance::evaluation {

/// What `semblance evaluate` and the Evaluation screen are asked for.
struct EvaluationRequest {
    QStringList models; ///< names or files, "" the default one; of a protocol maybe "ROW=M". Empty: the default one
    QString dataset; ///< folder, where there is no protocol
    QString protocol; ///< name or file; empty: none
    QMap<QString, QString> data; ///< of a protocol: the dataset's name -> folder
    QString output; ///< folder, another one than the datasets'
    SampleSelection selection;
    EvaluateOptions options;
    analysis::Settings settings; ///< precision, device, threads
};

/// One dataset's scores and figures, as its folder of files holds them.
struct DatasetEvaluation {
    QString name; ///< in the protocol; else the dataset folder's
    QString output; ///< where scores.csv and the others are
    ScoreTable table;
    EvaluationReport report;
};

struct EvaluationOutcome {
    QString output;
    QList<DatasetEvaluation> datasets; ///< one; of a protocol one for each dataset that was given, by name
    std::optional<ProtocolResult> protocol;
};

/// Where an evaluation stands; the stages are "model", "score", "evaluate" and "protocol".
struct EvaluationProgress {
    QString dataset;
    qsizetype model = 0; ///< from 1; 0: not at a model
    qsizetype models = 0;
    Progress progress;
};
using EvaluationProgressFn = std::function<void(const EvaluationProgress&)>;

/// Scores, computes and writes everything that docs/evaluation.md describes. Blocking; progress may come from several threads, one call at
/// a time. Errors: Usage, Model, File, Cancelled (what is scored is kept, and another call with the same request goes on).
Result<EvaluationOutcome> runEvaluation(
    const EvaluationRequest& request, std::stop_token stop = {}, const EvaluationProgressFn& progress = {});

/// What there is to do, before it is done.
struct EvaluationPlan {
    struct Dataset {
        QString name; ///< as DatasetEvaluation::name
        qint64 samples = 0;
        qint64 negatives = 0; ///< of the node that tables begin with
        qint64 positives = 0;
        Coverage coverage;
        QStringList nodes;
    };
    QList<Dataset> datasets;
    qsizetype models = 0;
};
/// Checks the request as runEvaluation() does and counts; reads manifests only, no crop and no model file. Blocking.
Result<EvaluationPlan> planEvaluation(const EvaluationRequest& request, std::stop_token stop = {});

/// The splits that a dataset's accepted samples are in, sorted; "" is none. Blocking. Error: File.
Result<QStringList> splitsOf(const QString& datasetFolder);

} // namespace semblance::evaluation
