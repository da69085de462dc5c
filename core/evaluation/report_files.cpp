// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_files.h"

#include "core/evaluation/score_csv.h"
#include "core/evaluation/score_samples.h"
#include "core/evaluation/text_table.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace semblance::evaluation {
namespace {

constexpr int kDecimals = 3;

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString fixed(std::optional<double> value, int decimals = kDecimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("-");
}

QString changedBy(const SampleSelection& selection)
{
    return selection.perturbation ? QStringLiteral(", pictures changed by %1").arg(selection.perturbation->name) : QString();
}

QString withInterval(const Metric& metric)
{
    QString text = fixed(metric.value);
    if (metric.byVideo)
        text += QStringLiteral(" [%1, %2]").arg(fixed(metric.byVideo->low), fixed(metric.byVideo->high));
    return text;
}

void csvRow(QString& text, const ModelReport& model, const QString& perturbation, const QString& node, const QString& method, Unit unit, const Summary& summary)
{
    QStringList fields { csvField(model.name), QString::fromLatin1(model.sha256), perturbation, csvField(node), csvField(method), unitName(unit),
        QString::number(summary.items), QString::number(summary.positives), QString::number(summary.negatives),
        QString::number(summary.videos), summary.identities ? QString::number(*summary.identities) : QString() };
    for (const NamedMetric& named : namedMetrics()) {
        const Metric& metric = summary.*named.metric;
        fields.append(number(metric.value));
        for (const auto& interval : { metric.byVideo, metric.byIdentity }) {
            fields.append(interval ? number(interval->low) : QString());
            fields.append(interval ? number(interval->high) : QString());
        }
    }
    text += fields.join(u',') + u'\n';
}

QStringList headings(const QString& first)
{
    QStringList names { first, QStringLiteral("items"), QStringLiteral("positive") };
    for (const NamedMetric& metric : namedMetrics())
        names.append(QString::fromLatin1(metric.heading));
    return names;
}

QStringList readableRow(const QString& name, const Summary& summary)
{
    QStringList row { name, QString::number(summary.items), QString::number(summary.positives), withInterval(summary.auc) };
    for (const NamedMetric& metric : namedMetrics().subspan(1))
        row.append(fixed((summary.*metric.metric).value));
    return row;
}

const NodeReport* nodeOf(const ModelReport& model, const QString& node)
{
    for (const NodeReport& report : model.nodes) {
        if (report.node == node)
            return &report;
    }
    return nullptr;
}

QString readableModel(const ModelReport& model, const EvaluationReport& report)
{
    QString text = QStringLiteral("\nModel %1 (%2...)%3\n\n")
                       .arg(model.name, QString::fromLatin1(model.sha256.left(12)),
                           model.demonstration ? QStringLiteral(": a demonstration model, not validated for casework") : QString());
    for (const Unit unit : { Unit::Video, Unit::Frame }) {
        QList<QStringList> rows { headings(unit == Unit::Video ? QStringLiteral("videos") : QStringLiteral("frames")) };
        for (const NodeReport& node : model.nodes)
            rows.append(readableRow(node.node, unit == Unit::Video ? node.video : node.frame));
        text += alignedText(rows) + u'\n';
    }
    if (const NodeReport* node = nodeOf(model, report.primaryNode); node && !node->methods.isEmpty()) {
        QList<QStringList> rows { headings(QStringLiteral("videos, %1, by method").arg(node->node)) };
        for (const MethodReport& method : node->methods)
            rows.append(readableRow(method.method, method.video));
        text += alignedText(rows);
    }
    for (const auto& [nodes, where] : { std::pair { model.nodesOnlyInDataset, QStringLiteral("the model has no node %1\n") },
             std::pair { model.nodesOnlyInModel, QStringLiteral("the dataset has no labels of %1\n") } }) {
        if (!nodes.isEmpty())
            text += QStringLiteral("Not evaluated: ") + where.arg(nodes.join(QStringLiteral(", ")));
    }
    return text;
}

QString texNumber(const Metric& metric)
{
    const auto percent = [](double value) { return QString::number(100 * value, 'f', 2); };
    if (!metric.value)
        return QStringLiteral("--");
    QString text = percent(*metric.value);
    if (metric.byVideo)
        text += QStringLiteral(" [%1, %2]").arg(percent(metric.byVideo->low), percent(metric.byVideo->high));
    return text;
}

QStringList texRow(const QString& name, const Summary& summary)
{
    QStringList row { name, QString::number(summary.items), QString::number(summary.positives) };
    for (const NamedMetric& metric : namedMetrics())
        row.append(texNumber(summary.*metric.metric));
    return row;
}

std::optional<double> aucOf(const ModelReport& model, const Comparison& comparison)
{
    const NodeReport* node = nodeOf(model, comparison.node);
    if (!node)
        return {};
    return (comparison.unit == Unit::Video ? node->video : node->frame).auc.value;
}

} // namespace

QString tablesCsv(const ScoreTable& table, const EvaluationReport& report)
{
    QString text = QStringLiteral("model,model_sha256,perturbation,node,method,unit,items,positives,negatives,videos,identities");
    for (const NamedMetric& metric : namedMetrics()) {
        for (const char* part : { "", "_video_low", "_video_high", "_identity_low", "_identity_high" })
            text += u',' + QLatin1String(metric.key) + QLatin1String(part);
    }
    text += u'\n';
    const QString perturbation = perturbationName(table.selection);
    for (const ModelReport& model : report.models) {
        for (const NodeReport& node : model.nodes) {
            csvRow(text, model, perturbation, node.node, {}, Unit::Frame, node.frame);
            csvRow(text, model, perturbation, node.node, {}, Unit::Video, node.video);
            for (const MethodReport& method : node.methods) {
                csvRow(text, model, perturbation, node.node, method.method, Unit::Frame, method.frame);
                csvRow(text, model, perturbation, node.node, method.method, Unit::Video, method.video);
            }
        }
    }
    return text;
}

QString tablesTex(const ScoreTable& table, const EvaluationReport& report)
{
    QString text = QStringLiteral("%% Dataset %1, split %2%5: values in percent of %3 of %4 videos, 95 %% bootstrap intervals by video.\n")
                       .replace(QStringLiteral("%%"), QStringLiteral("%"))
                       .arg(table.dataset, splitName(table.selection))
                       .arg(report.coverage.scored)
                       .arg(report.coverage.videos)
                       .arg(changedBy(table.selection));
    for (const ModelReport& model : report.models) {
        text += QStringLiteral("% Model ") + model.name + u' ' + QString::fromLatin1(model.sha256) + u'\n';
        QList<QStringList> rows { headings(QStringLiteral("node")) };
        for (const NodeReport& node : model.nodes)
            rows.append(texRow(node.node, node.video));
        text += texTabular(rows);
        if (const NodeReport* node = nodeOf(model, report.primaryNode); node && !node->methods.isEmpty()) {
            rows = { headings(QStringLiteral("method")) };
            for (const MethodReport& method : node->methods)
                rows.append(texRow(method.method, method.video));
            text += texTabular(rows);
        }
    }
    return text;
}

QString comparisonsCsv(const EvaluationReport& report)
{
    QString text = QStringLiteral("first,first_sha256,second,second_sha256,node,unit,first_auc,second_auc,auc_difference,video_low,"
                                  "video_high,identity_low,identity_high,z,p\n");
    for (const Comparison& comparison : report.comparisons) {
        const ModelReport& first = report.models.first();
        const ModelReport& second = report.models[comparison.second];
        const auto& delong = comparison.delong;
        QStringList fields { csvField(first.name), QString::fromLatin1(first.sha256), csvField(second.name),
            QString::fromLatin1(second.sha256), csvField(comparison.node), unitName(comparison.unit), number(aucOf(first, comparison)),
            number(aucOf(second, comparison)), number(comparison.difference.value) };
        for (const auto& interval : { comparison.difference.byVideo, comparison.difference.byIdentity }) {
            fields.append(interval ? number(interval->low) : QString());
            fields.append(interval ? number(interval->high) : QString());
        }
        fields += { number(delong ? delong->z : std::nullopt), number(delong ? delong->p : std::nullopt) };
        text += fields.join(u',') + u'\n';
    }
    return text;
}

QString comparisonsTex(const EvaluationReport& report)
{
    QList<QStringList> rows { { QStringLiteral("models"), QStringLiteral("node"), QStringLiteral("first"), QStringLiteral("second"),
        QStringLiteral("difference"), QStringLiteral("p (DeLong)") } };
    for (const Comparison& comparison : report.comparisons) {
        if (comparison.unit != Unit::Video)
            continue;
        const ModelReport& first = report.models.first();
        const ModelReport& second = report.models[comparison.second];
        const bool isTested = comparison.delong && comparison.delong->p;
        rows.append({ first.name + QStringLiteral(", ") + second.name, comparison.node, texNumber({ aucOf(first, comparison), {}, {} }),
            texNumber({ aucOf(second, comparison), {}, {} }), texNumber(comparison.difference),
            isTested ? QString::number(*comparison.delong->p, 'g', 3) : QStringLiteral("--") });
    }
    return texTabular(rows);
}

Result<> writeCurvesCsv(const ScoreTable& table, const EvaluationReport& report, const QString& file)
{
    QString text = QStringLiteral("model_sha256,node,unit,curve,x,y,threshold,items\n");
    for (const ModelScores& model : table.models) {
        for (const Unit unit : { Unit::Frame, Unit::Video }) {
            const auto items = itemsOf(table, model, report.primaryNode, unit);
            if (!items)
                continue;
            const auto row = [&](const char* curve, std::optional<double> x, std::optional<double> y, std::optional<double> threshold,
                                 std::optional<double> count = {}) {
                text += QStringList { QString::fromLatin1(model.sha256), csvField(report.primaryNode), unitName(unit),
                    QString::fromLatin1(curve), number(x), number(y), number(threshold), number(count) }
                            .join(u',')
                    + u'\n';
            };
            const OperatingCurve curve = RankedScores(items->scores, items->positive).curve();
            for (const CurvePoint& point : rocPoints(curve))
                row("roc", point.x, point.y, point.threshold);
            for (const CurvePoint& point : detPoints(curve)) {
                if (const auto x = normalDeviate(point.x), y = normalDeviate(point.y); x && y)
                    row("det", x, y, point.threshold);
            }
            for (const CurvePoint& point : precisionRecallPoints(curve))
                row("precision_recall", point.x, point.y, point.threshold);
            for (const ReliabilityBin& bin : reliabilityTable(curve))
                row("reliability", bin.meanProbability, bin.positiveShare, {}, bin.items);
        }
    }
    return writeWhole(file, text.toUtf8());
}

QString readableReport(const ScoreTable& table, const EvaluationReport& report)
{
    const Coverage& c = report.coverage;
    QString text = QStringLiteral("Dataset %1 (%2), split %3%7: %4 crops of %5 of %6 videos")
                       .arg(table.dataset, table.layout, splitName(table.selection))
                       .arg(table.samples.size())
                       .arg(c.scored)
                       .arg(c.videos)
                       .arg(changedBy(table.selection));
    QStringList missing;
    for (const auto& [count, what] : { std::pair { c.noFace, "without a face" }, std::pair { c.failed, "unreadable" },
             std::pair { c.pending, "not yet extracted" }, std::pair { c.withoutSample, "with every crop rejected" } }) {
        if (count > 0)
            missing.append(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(what)));
    }
    text += missing.isEmpty() ? QStringLiteral(".\n") : QStringLiteral("; ") + missing.join(QStringLiteral(", ")) + QStringLiteral(".\n");
    for (const ModelReport& model : report.models)
        text += readableModel(model, report);
    for (const Comparison& comparison : report.comparisons) {
        if (comparison.node != report.primaryNode || comparison.unit != Unit::Video)
            continue;
        text += QStringLiteral("\nAUC of videos, %1: %2 minus %3: %4, DeLong p = %5\n")
                    .arg(comparison.node, report.models.first().name, report.models[comparison.second].name,
                        withInterval(comparison.difference),
                        comparison.delong && comparison.delong->p ? QString::number(*comparison.delong->p, 'g', 3) : QStringLiteral("-"));
    }
    return text;
}

Result<> writeEvaluation(const ScoreTable& table, const EvaluationReport& report, const QString& folder)
{
    const QDir dir(folder);
    const auto file = [&](const char* name) { return dir.filePath(QLatin1String(name)); };
    // Whoever finds metrics.json finds the scores that it was computed from.
    QFile::remove(file("metrics.json"));
    return writeScores(table, file("scores.csv"))
        .and_then([&] { return writeCoverage(table, file("coverage.csv")); })
        .and_then([&] { return writeWhole(file("tables.csv"), tablesCsv(table, report).toUtf8()); })
        .and_then([&] { return writeWhole(file("tables.tex"), tablesTex(table, report).toUtf8()); })
        .and_then([&] { return writeCurvesCsv(table, report, file("curves.csv")); })
        .and_then([&] { return writeMetricsJson(table, report, file("metrics.json")); })
        .map([&] {
            for (const ModelScores& model : table.models)
                QFile::remove(unfinishedScores(folder, model.sha256));
        });
}

} // namespace semblance::evaluation
