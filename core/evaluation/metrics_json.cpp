// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_files.h"

#include "core/analysis/json_writer.h"
#include "core/base/commit_whole.h"
#include "core/base/software_versions.h"

#include <QDir>
#include <QSaveFile>

namespace semblance::evaluation {
namespace {

using analysis::JsonWriter;
using Layout = JsonWriter::Layout;

void writeInterval(JsonWriter& writer, const char* name, const std::optional<Interval>& interval)
{
    writer.key(QString::fromLatin1(name));
    if (!interval) {
        writer.null();
        return;
    }
    writer.beginArray(Layout::OneLine);
    writer.value(interval->low);
    writer.value(interval->high);
    writer.endArray();
}

void writeMetric(JsonWriter& writer, const char* name, const Metric& metric)
{
    writer.key(QString::fromLatin1(name));
    writer.beginObject(Layout::OneLine);
    writer.member("value", metric.value);
    writeInterval(writer, "by_video", metric.byVideo);
    writeInterval(writer, "by_identity", metric.byIdentity);
    writer.endObject();
}

qint64 count(double items)
{
    return static_cast<qint64>(items);
}

void writeSummary(JsonWriter& writer, const Summary& summary)
{
    writer.beginObject();
    writer.member("items", static_cast<qint64>(summary.items));
    writer.member("positives", static_cast<qint64>(summary.positives));
    writer.member("negatives", static_cast<qint64>(summary.negatives));
    writer.member("videos", static_cast<qint64>(summary.videos));
    writer.member("identities", summary.identities ? std::optional(static_cast<qint64>(*summary.identities)) : std::nullopt);
    for (const NamedMetric& metric : namedMetrics())
        writeMetric(writer, metric.key, summary.*metric.metric);
    writer.key(QStringLiteral("confusion"));
    writer.beginObject(Layout::OneLine);
    writer.member("true_positives", count(summary.confusion.truePositives));
    writer.member("false_positives", count(summary.confusion.falsePositives));
    writer.member("true_negatives", count(summary.confusion.trueNegatives));
    writer.member("false_negatives", count(summary.confusion.falseNegatives));
    writer.endObject();
    writer.key(QStringLiteral("reliability"));
    writer.beginArray();
    for (const ReliabilityBin& bin : summary.reliability) {
        writer.beginObject(Layout::OneLine);
        writer.member("low", bin.low);
        writer.member("high", bin.high);
        writer.member("items", count(bin.items));
        writer.member("mean_probability", bin.meanProbability);
        writer.member("positive_share", bin.positiveShare);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
}

void writeCoverageObject(JsonWriter& writer, const Coverage& coverage)
{
    writer.beginObject(Layout::OneLine);
    writer.member("videos", coverage.videos);
    writer.member("scored", coverage.scored);
    writer.member("no_face", coverage.noFace);
    writer.member("failed", coverage.failed);
    writer.member("pending", coverage.pending);
    writer.member("without_accepted_sample", coverage.withoutSample);
    writer.endObject();
}

void writeNames(JsonWriter& writer, const char* name, const QStringList& names)
{
    writer.key(QString::fromLatin1(name));
    writer.beginArray(Layout::OneLine);
    for (const QString& each : names)
        writer.value(each);
    writer.endArray();
}

void writeDataset(JsonWriter& writer, const ScoreTable& table, const EvaluationReport& report)
{
    writer.key(QStringLiteral("dataset"));
    writer.beginObject();
    writer.member("name", table.dataset);
    writer.member("folder", table.folder.isEmpty() ? std::nullopt : std::optional(QDir(table.folder).absolutePath()));
    writer.member("layout", table.layout);
    writer.member("hierarchy", table.hierarchy);
    writeNames(writer, "nodes", table.nodes);
    writer.member("split", splitName(table.selection));
    QStringList kinds;
    for (const dataset::SampleKind kind : table.selection.kinds)
        kinds.append(kindName(kind));
    writeNames(writer, "kinds", kinds);
    const QString perturbation = perturbationName(table.selection);
    writer.member("perturbation", perturbation.isEmpty() ? std::nullopt : std::optional(perturbation));
    writer.member("samples", static_cast<qint64>(table.samples.size()));
    writer.member("samples_sha256", QString::fromLatin1(table.samplesSha256()));
    writer.member("identities_known", table.identitiesKnown);
    writer.key(QStringLiteral("samples_by_method"));
    writer.beginObject();
    for (auto it = report.samplesByMethod.constBegin(); it != report.samplesByMethod.constEnd(); ++it) {
        writer.key(it.key().isEmpty() ? QStringLiteral("real") : it.key());
        writer.value(it.value());
    }
    writer.endObject();
    writer.key(QStringLiteral("coverage"));
    writeCoverageObject(writer, report.coverage);
    writer.key(QStringLiteral("coverage_by_method"));
    writer.beginObject();
    for (auto it = report.coverageByMethod.constBegin(); it != report.coverageByMethod.constEnd(); ++it) {
        writer.key(it.key().isEmpty() ? QStringLiteral("real") : it.key());
        writeCoverageObject(writer, it.value());
    }
    writer.endObject();
    writer.endObject();
}

void writeModel(JsonWriter& writer, const ModelReport& model)
{
    writer.beginObject();
    writer.member("name", model.name);
    writer.member("sha256", QString::fromLatin1(model.sha256));
    writer.member("hierarchy", model.hierarchy);
    writer.member("demonstration", model.demonstration);
    writer.member("precision", model.precision);
    writer.member("device", model.device);
    writer.member("scorer", model.scorer.isEmpty() ? std::nullopt : std::optional(model.scorer));
    writeNames(writer, "nodes_only_in_dataset", model.nodesOnlyInDataset);
    writeNames(writer, "nodes_only_in_model", model.nodesOnlyInModel);
    writer.key(QStringLiteral("nodes"));
    writer.beginObject();
    for (const NodeReport& node : model.nodes) {
        writer.key(node.node);
        writer.beginObject();
        writer.key(QStringLiteral("frame"));
        writeSummary(writer, node.frame);
        writer.key(QStringLiteral("video"));
        writeSummary(writer, node.video);
        writer.key(QStringLiteral("methods"));
        writer.beginObject();
        for (const MethodReport& method : node.methods) {
            writer.key(method.method);
            writer.beginObject();
            writer.key(QStringLiteral("frame"));
            writeSummary(writer, method.frame);
            writer.key(QStringLiteral("video"));
            writeSummary(writer, method.video);
            writer.endObject();
        }
        writer.endObject();
        writer.endObject();
    }
    writer.endObject();
    writer.endObject();
}

void writeComparison(JsonWriter& writer, const EvaluationReport& report, const Comparison& comparison)
{
    writer.beginObject();
    writer.member("first", QString::fromLatin1(report.models.first().sha256));
    writer.member("second", QString::fromLatin1(report.models[comparison.second].sha256));
    writer.member("node", comparison.node);
    writer.member("unit", unitName(comparison.unit));
    writeMetric(writer, "auc_difference", comparison.difference);
    writer.key(QStringLiteral("delong"));
    if (comparison.delong) {
        const DeLongTest& test = *comparison.delong;
        writer.beginObject();
        writer.member("first_auc", test.first.auc);
        writer.member("first_variance", test.first.variance);
        writer.member("second_auc", test.second.auc);
        writer.member("second_variance", test.second.variance);
        writer.member("covariance", test.covariance);
        writer.member("z", test.z);
        writer.member("p", test.p);
        writer.endObject();
    } else {
        writer.null();
    }
    writer.endObject();
}

} // namespace

Result<> writeMetricsJson(const ScoreTable& table, const EvaluationReport& report, const QString& path)
{
    QSaveFile file(path);
    const auto cannotWrite
        = [&] { return failure(Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(path, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    JsonWriter writer(file);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.evaluation/1"));
    writer.member("software", QJsonValue(softwareVersions()));
    writer.member("threshold", report.threshold);
    writer.member("primary_node", report.primaryNode);
    writer.key(QStringLiteral("bootstrap"));
    writer.beginObject(Layout::OneLine);
    writer.member("replicates", report.bootstrap.replicates);
    writer.member("seed", QString::number(report.bootstrap.seed)); // may not fit a JSON number
    writer.member("method", QStringLiteral("percentile"));
    writer.member("confidence", kConfidence);
    writer.endObject();
    writeDataset(writer, table, report);
    writer.key(QStringLiteral("models"));
    writer.beginArray();
    for (const ModelReport& model : report.models)
        writeModel(writer, model);
    writer.endArray();
    writer.key(QStringLiteral("comparisons"));
    writer.beginArray();
    for (const Comparison& comparison : report.comparisons)
        writeComparison(writer, report, comparison);
    writer.endArray();
    writer.endObject();
    if (!writer.finish() || !commitWhole(file))
        return cannotWrite();
    return {};
}

} // namespace semblance::evaluation
