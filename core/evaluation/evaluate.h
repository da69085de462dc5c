// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/delong.h"
#include "core/evaluation/score_table.h"
#include "core/evaluation/summary.h"

#include <QMap>
#include <functional>
#include <stop_token>

namespace semblance::evaluation {

enum class Unit {
    Frame, ///< every sample by itself
    Video ///< the mean of a clip's frames; forged where any of its frames is (EvaluatedSample::clip)
};
QString unitName(Unit unit); ///< "frame", "video"

using SampleFilter = std::function<bool(const EvaluatedSample&)>; ///< empty: every sample

/// The items of one node: samples whose label of that node is observed, with the model's probability of the node. A video has those frames
/// only. Clusters are source videos and, where they are known, identities. Absent where the model or the dataset has no such node.
std::optional<Items> itemsOf(
    const ScoreTable& table, const ModelScores& model, const QString& node, Unit unit, const SampleFilter& filter = {});

struct MethodReport {
    QString method; ///< its samples against every real one
    Summary frame;
    Summary video;
};

struct NodeReport {
    QString node;
    Summary frame;
    Summary video;
    QList<MethodReport> methods; ///< by name; those with an observed label of the node
};

struct ModelReport {
    QString name;
    QByteArray sha256;
    QString hierarchy;
    bool demonstration = false;
    QString precision;
    QString device;
    QString scorer; ///< empty: not recorded
    QList<NodeReport> nodes; ///< of the dataset's nodes, those that the model has
    QStringList nodesOnlyInDataset; ///< not evaluated
    QStringList nodesOnlyInModel; ///< likewise
};

/// Whether the first model's AUC differs from another one's on the same items.
struct Comparison {
    int second = 1; ///< index into the models; the first is 0
    QString node;
    Unit unit = Unit::Video;
    Metric difference; ///< of the AUCs, first - second
    std::optional<DeLongTest> delong; ///< takes items as independent, which frames of one video are not
};

struct Coverage {
    qint64 videos = 0; ///< of the split
    qint64 scored = 0; ///< with at least one scored sample
    qint64 noFace = 0;
    qint64 failed = 0;
    qint64 pending = 0;
    qint64 withoutSample = 0; ///< faces were found, but every sample was rejected
};

struct EvaluationReport {
    double threshold = 0.5;
    BootstrapOptions bootstrap;
    QString primaryNode; ///< the one that tables begin with
    Coverage coverage;
    QMap<QString, Coverage> coverageByMethod; ///< "" is real
    QMap<QString, qint64> samplesByMethod;
    QList<ModelReport> models;
    QList<Comparison> comparisons;
};

struct EvaluateOptions {
    double threshold = 0.5;
    BootstrapOptions bootstrap;
    QString node; ///< empty: the dataset's primary node
};

/// Error::Kind::Usage where the dataset has no node of the options' name.
Result<> checkNode(const ScoreTable& table, const EvaluateOptions& options);

Coverage coverageOf(const QList<EvaluatedVideo>& videos);

/// All figures of a scored table, computed on Qt's thread pool; the same whatever the number of threads. Blocking; progress stage
/// "evaluate", one call at a time. Errors: Usage (no such node), Cancelled.
Result<EvaluationReport> evaluate(
    const ScoreTable& table, const EvaluateOptions& options, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::evaluation
