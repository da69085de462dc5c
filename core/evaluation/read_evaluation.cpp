// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/read_evaluation.h"

#include "core/dataset/data_file.h"
#include "core/evaluation/read_scores.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace semblance::evaluation {
namespace {

QJsonValue at(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key));
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::size_t count(const QJsonValue& value)
{
    return static_cast<std::size_t>(std::max<qint64>(0, value.toInteger()));
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list.append(each.toString());
    return list;
}

Summary summaryFrom(const QJsonObject& json)
{
    Summary summary;
    summary.items = count(at(json, "items"));
    summary.positives = count(at(json, "positives"));
    summary.negatives = count(at(json, "negatives"));
    summary.videos = count(at(json, "videos"));
    if (at(json, "identities").isDouble())
        summary.identities = count(at(json, "identities"));
    for (const NamedMetric& metric : namedMetrics())
        summary.*metric.metric = metricFrom(at(json, metric.key).toObject());
    const QJsonObject confusion = at(json, "confusion").toObject();
    summary.confusion = { at(confusion, "true_positives").toDouble(), at(confusion, "false_positives").toDouble(),
        at(confusion, "true_negatives").toDouble(), at(confusion, "false_negatives").toDouble() };
    for (const QJsonValue& value : at(json, "reliability").toArray()) {
        const QJsonObject bin = value.toObject();
        summary.reliability.push_back({ at(bin, "low").toDouble(), at(bin, "high").toDouble(), at(bin, "items").toDouble(),
            number(at(bin, "mean_probability")), number(at(bin, "positive_share")) });
    }
    return summary;
}

Coverage coverageFrom(const QJsonObject& json)
{
    return { at(json, "videos").toInteger(), at(json, "scored").toInteger(), at(json, "no_face").toInteger(),
        at(json, "failed").toInteger(), at(json, "pending").toInteger(), at(json, "without_accepted_sample").toInteger() };
}

ModelReport modelFrom(const QJsonObject& json, const QStringList& datasetNodes)
{
    ModelReport model;
    model.name = at(json, "name").toString();
    model.sha256 = at(json, "sha256").toString().toLatin1();
    model.hierarchy = at(json, "hierarchy").toString();
    model.demonstration = at(json, "demonstration").toBool();
    model.precision = at(json, "precision").toString();
    model.device = at(json, "device").toString();
    model.scorer = at(json, "scorer").toString();
    model.nodesOnlyInDataset = strings(at(json, "nodes_only_in_dataset"));
    model.nodesOnlyInModel = strings(at(json, "nodes_only_in_model"));
    const QJsonObject nodes = at(json, "nodes").toObject();
    for (const QString& name : datasetNodes) {
        if (!nodes.contains(name))
            continue;
        const QJsonObject of = nodes.value(name).toObject();
        NodeReport node { name, summaryFrom(at(of, "frame").toObject()), summaryFrom(at(of, "video").toObject()), {} };
        const QJsonObject methods = at(of, "methods").toObject();
        for (auto it = methods.begin(); it != methods.end(); ++it) {
            const QJsonObject method = it.value().toObject();
            node.methods.append({ it.key(), summaryFrom(at(method, "frame").toObject()), summaryFrom(at(method, "video").toObject()) });
        }
        model.nodes.append(node);
    }
    return model;
}

std::optional<DeLongTest> delongFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return {};
    const QJsonObject json = value.toObject();
    DeLongTest test;
    test.first = { at(json, "first_auc").toDouble(), at(json, "first_variance").toDouble() };
    test.second = { at(json, "second_auc").toDouble(), at(json, "second_variance").toDouble() };
    test.covariance = at(json, "covariance").toDouble();
    test.difference = test.first.auc - test.second.auc;
    test.variance = test.first.variance + test.second.variance - 2 * test.covariance;
    test.z = number(at(json, "z"));
    test.p = number(at(json, "p"));
    return test;
}

Result<DatasetEvaluation> readDataset(
    const QString& name, const QString& folder, const std::stop_token& stop, const EvaluationProgressFn& progress)
{
    DatasetEvaluation dataset;
    dataset.output = folder;
    const QDir dir(folder);
    const auto tell = [&](const Progress& now) {
        if (progress)
            progress({ name, 0, 0, now });
    };
    tell({ 0, 0, QStringLiteral("read") });
    auto report = readMetricsJson(dir.filePath(QStringLiteral("metrics.json")), dataset.table);
    if (!report)
        return tl::unexpected(report.error());
    dataset.report = *std::move(report);
    dataset.name = name.isEmpty() ? dataset.table.dataset : name;
    const QString scores = dir.filePath(QStringLiteral("scores.csv"));
    const QStringList nodes = dataset.table.nodes;
    if (auto read = readScores(scores, dataset.table, stop, tell); !read)
        return tl::unexpected(read.error());
    if (auto read = readCoverage(dir.filePath(QStringLiteral("coverage.csv")), dataset.table); !read)
        return tl::unexpected(read.error());
    bool same = dataset.table.nodes == nodes && dataset.table.models.size() == dataset.report.models.size();
    for (qsizetype i = 0; i < dataset.table.models.size() && same; ++i) {
        ModelScores& model = dataset.table.models[i];
        same = model.sha256 == dataset.report.models[i].sha256;
        model.hierarchy = dataset.report.models[i].hierarchy;
        model.demonstration = dataset.report.models[i].demonstration;
    }
    if (!same)
        return failure(Error::Kind::File, Sentence::of("%1 does not belong to the metrics.json beside it; evaluate again.").arg(scores));
    return dataset;
}

} // namespace

Metric metricFrom(const QJsonObject& json)
{
    const auto interval = [&](const char* key) -> std::optional<Interval> {
        const QJsonArray ends = at(json, key).toArray();
        return ends.size() == 2 ? std::optional(Interval { ends[0].toDouble(), ends[1].toDouble() }) : std::nullopt;
    };
    return { number(at(json, json.contains(QStringLiteral("auc")) ? "auc" : "value")), interval("by_video"), interval("by_identity") };
}

Result<EvaluationReport> readMetricsJson(const QString& file, ScoreTable& table)
{
    const auto document = dataset::readJsonFile(file);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject json = document->object();
    if (at(json, "schema").toString() != QStringLiteral("semblance.evaluation/1"))
        return failure(Error::Kind::File, Sentence::of("%1 is no result of semblance evaluate that this version can read.").arg(file));
    EvaluationReport report;
    report.threshold = at(json, "threshold").toDouble();
    report.primaryNode = at(json, "primary_node").toString();
    const QJsonObject bootstrap = at(json, "bootstrap").toObject();
    report.bootstrap = { at(bootstrap, "replicates").toInt(), at(bootstrap, "seed").toString().toULongLong() };
    const QJsonObject dataset = at(json, "dataset").toObject();
    table.dataset = at(dataset, "name").toString();
    table.folder = at(dataset, "folder").toString();
    table.layout = at(dataset, "layout").toString();
    table.hierarchy = at(dataset, "hierarchy").toString();
    table.nodes = strings(at(dataset, "nodes"));
    const QString split = at(dataset, "split").toString();
    table.selection.split
        = split == QStringLiteral("all") ? std::nullopt : std::optional(split == QStringLiteral("none") ? QString() : split);
    table.selection.kinds.clear();
    for (const QString& name : strings(at(dataset, "kinds"))) {
        if (const auto kind = kindFromName(name))
            table.selection.kinds.append(*kind);
    }
    if (const auto perturbation = perturbationFromName(at(dataset, "perturbation").toString()))
        table.selection.perturbation = *perturbation;
    table.identitiesKnown = at(dataset, "identities_known").toBool();
    const auto methodOf = [](const QString& key) { return key == QStringLiteral("real") ? QString() : key; };
    const QJsonObject samples = at(dataset, "samples_by_method").toObject();
    for (auto it = samples.begin(); it != samples.end(); ++it)
        report.samplesByMethod.insert(methodOf(it.key()), it.value().toInteger());
    report.coverage = coverageFrom(at(dataset, "coverage").toObject());
    const QJsonObject coverage = at(dataset, "coverage_by_method").toObject();
    for (auto it = coverage.begin(); it != coverage.end(); ++it)
        report.coverageByMethod.insert(methodOf(it.key()), coverageFrom(it.value().toObject()));
    for (const QJsonValue& model : at(json, "models").toArray())
        report.models.append(modelFrom(model.toObject(), table.nodes));
    for (const QJsonValue& value : at(json, "comparisons").toArray()) {
        const QJsonObject comparison = value.toObject();
        const QByteArray second = at(comparison, "second").toString().toLatin1();
        int index = 0;
        for (int i = 1; i < report.models.size() && index == 0; ++i)
            index = report.models[i].sha256 == second ? i : 0;
        if (index > 0)
            report.comparisons.append({ index, at(comparison, "node").toString(),
                at(comparison, "unit").toString() == unitName(Unit::Frame) ? Unit::Frame : Unit::Video,
                metricFrom(at(comparison, "auc_difference").toObject()), delongFrom(at(comparison, "delong")) });
    }
    if (report.models.isEmpty() || table.nodes.isEmpty())
        return failure(Error::Kind::File, Sentence::of("%1 names no model or no node; evaluate again.").arg(file));
    return report;
}

Result<EvaluationOutcome> readEvaluation(const QString& folder, std::stop_token stop, const EvaluationProgressFn& progress)
{
    EvaluationOutcome outcome;
    outcome.output = folder;
    const QDir dir(folder);
    const bool isProtocol = dir.exists(QStringLiteral("protocol.json"));
    if (!isProtocol && !dir.exists(QStringLiteral("metrics.json")))
        return failure(Error::Kind::File,
            Sentence::of("%1 holds no metrics.json or protocol.json; choose a folder that semblance evaluate has written.").arg(folder));
    QList<std::pair<QString, QString>> parts;
    if (isProtocol) {
        auto protocol = readProtocolJson(dir.filePath(QStringLiteral("protocol.json")));
        if (!protocol)
            return tl::unexpected(protocol.error());
        for (const QString& name : protocol->datasets.keys())
            parts.append({ name, dir.filePath(QString(name).replace(u'/', u'_')) });
        outcome.protocol = *std::move(protocol);
    } else {
        parts.append({ QString(), folder });
    }
    for (const auto& [name, path] : std::as_const(parts)) {
        auto dataset = readDataset(name, path, stop, progress);
        if (!dataset)
            return tl::unexpected(dataset.error());
        outcome.datasets.append(*std::move(dataset));
        if (!outcome.protocol)
            continue;
        for (const ModelScores& model : std::as_const(outcome.datasets.last().table.models))
            outcome.protocol->modelNames.insert(model.sha256, nameWithRemark(model));
    }
    return outcome;
}

} // namespace semblance::evaluation
