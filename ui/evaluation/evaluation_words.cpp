// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace semblance::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("EvaluationWords", text);
}

struct MetricWords {
    const char* key;
    const char* heading;
    const char* meaning;
};
constexpr std::array kMetrics {
    MetricWords { "auc", QT_TRANSLATE_NOOP("EvaluationWords", "AUC"),
        QT_TRANSLATE_NOOP("EvaluationWords", "How often a forged one scores above a real one; 0.5 is chance.") },
    MetricWords { "average_precision", QT_TRANSLATE_NOOP("EvaluationWords", "AP"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Average precision: precision averaged over recall. Chance is the share of forged ones.") },
    MetricWords { "equal_error_rate", QT_TRANSLATE_NOOP("EvaluationWords", "EER"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Equal error rate: where as many real ones are accused as forged ones are missed.") },
    MetricWords { "accuracy", QT_TRANSLATE_NOOP("EvaluationWords", "Accuracy"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Share of right calls at the threshold.") },
    MetricWords { "tpr_at_fpr_1_percent", QT_TRANSLATE_NOOP("EvaluationWords", "Recall at\nFPR 1 %"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Share of the forged ones found while at most 1 % of the real ones are accused.") },
    MetricWords { "tpr_at_fpr_0.1_percent", QT_TRANSLATE_NOOP("EvaluationWords", "Recall at\nFPR 0.1 %"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Share of the forged ones found while at most 0.1 % of the real ones are accused.") },
    MetricWords { "expected_calibration_error", QT_TRANSLATE_NOOP("EvaluationWords", "ECE"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Expected calibration error: how far probabilities are from shares, on average.") },
    MetricWords { "brier_score", QT_TRANSLATE_NOOP("EvaluationWords", "Brier"),
        QT_TRANSLATE_NOOP("EvaluationWords", "Brier score: mean squared distance of the probability from the truth.") },
};

const MetricWords* wordsOf(const QString& key)
{
    for (const MetricWords& words : kMetrics) {
        if (key == QLatin1String(words.key))
            return &words;
    }
    return nullptr;
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

QString figureText(const std::optional<double>& value)
{
    return value ? QLocale().toString(*value, 'f', 3) : say(QT_TRANSLATE_NOOP("EvaluationWords", "unknown"));
}

QString intervalText(const std::optional<evaluation::Interval>& interval)
{
    if (!interval)
        return {};
    return QStringLiteral("%1–%2").arg(figureText(interval->low), figureText(interval->high));
}

QString metricHeading(const QString& key)
{
    const MetricWords* words = wordsOf(key);
    return words ? say(words->heading) : key;
}

QString metricMeaning(const QString& key)
{
    const MetricWords* words = wordsOf(key);
    return words ? say(words->meaning) : QString();
}

QString emptyClassText(const evaluation::Summary& summary, evaluation::Unit unit)
{
    const bool videos = unit == evaluation::Unit::Video;
    if (summary.items == 0)
        return say(QT_TRANSLATE_NOOP("EvaluationWords", "Unknown: no label of this node is observed here."));
    if (summary.positives == 0)
        return videos ? say(QT_TRANSLATE_NOOP("EvaluationWords", "Unknown: no video is altered here, so there is nothing to find."))
                      : say(QT_TRANSLATE_NOOP("EvaluationWords", "Unknown: no face is altered here, so there is nothing to find."));
    if (summary.negatives == 0)
        return videos
            ? say(QT_TRANSLATE_NOOP("EvaluationWords", "Unknown: no video is unaltered here, so there is nothing to tell apart from."))
            : say(QT_TRANSLATE_NOOP("EvaluationWords", "Unknown: no face is unaltered here, so there is nothing to tell apart from."));
    return {};
}

QString subjectText(const evaluation::ChartSubject& subject)
{
    QStringList parts { nodeLabel(subject.node.toStdString()), unitText(subject.unit) };
    if (!subject.method.isEmpty())
        parts << subject.method;
    return parts.join(QStringLiteral(", "));
}

QString unitText(evaluation::Unit unit)
{
    return unit == evaluation::Unit::Video ? say(QT_TRANSLATE_NOOP("EvaluationWords", "videos"))
                                           : say(QT_TRANSLATE_NOOP("EvaluationWords", "frames"));
}

QString coverageText(const evaluation::DatasetEvaluation& dataset)
{
    const evaluation::Coverage& c = dataset.report.coverage;
    QStringList parts { say(QT_TRANSLATE_NOOP("EvaluationWords", "%1 crops of %2 of %3 videos"))
                            .arg(numberText(dataset.table.samples.size()), numberText(c.scored), numberText(c.videos)) };
    const auto add = [&](qint64 count, const char* text) {
        if (count > 0)
            parts << say(text).arg(numberText(count));
    };
    add(c.noFace, QT_TRANSLATE_NOOP("EvaluationWords", "%1 without a face"));
    add(c.failed, QT_TRANSLATE_NOOP("EvaluationWords", "%1 unreadable"));
    add(c.pending, QT_TRANSLATE_NOOP("EvaluationWords", "%1 not yet extracted"));
    add(c.withoutSample, QT_TRANSLATE_NOOP("EvaluationWords", "%1 with every crop rejected"));
    return parts.join(QStringLiteral("; "));
}

QString modelText(const evaluation::ModelReport& model, const evaluation::EvaluationReport& report)
{
    int same = 0;
    for (const evaluation::ModelReport& other : report.models)
        same += other.name == model.name ? 1 : 0;
    return same > 1 ? QStringLiteral("%1 (%2)").arg(model.name, QString::fromLatin1(model.sha256.left(6))) : model.name;
}

QString planText(const evaluation::EvaluationPlan& plan, int replicates, const std::optional<double>& cropsPerSecond)
{
    QStringList lines;
    qint64 crops = 0;
    for (const evaluation::EvaluationPlan::Dataset& dataset : plan.datasets) {
        crops += dataset.samples;
        lines << say(QT_TRANSLATE_NOOP("EvaluationWords", "%1: %2 crops of %3 videos, %4 of altered and %5 of unaltered faces."))
                     .arg(dataset.name, numberText(dataset.samples), numberText(dataset.coverage.scored), numberText(dataset.positives),
                         numberText(dataset.negatives));
        if (dataset.positives == 0 || dataset.negatives == 0)
            lines << say(QT_TRANSLATE_NOOP("EvaluationWords", "One class is empty: what tells two apart will be unknown."));
        const qint64 missing = dataset.coverage.videos - dataset.coverage.scored;
        if (missing > 0)
            lines << say(QT_TRANSLATE_NOOP("EvaluationWords", "Videos without a crop: %1. They are counted, not scored."))
                         .arg(numberText(missing));
    }
    const qint64 total = crops * plan.models;
    if (cropsPerSecond && *cropsPerSecond > 0)
        lines << say(
            QT_TRANSLATE_NOOP("EvaluationWords", "%1 scores at the %2 a second of the last time: %3. Then the figures, with %4 resamples."))
                     .arg(numberText(total), QLocale().toString(*cropsPerSecond, 'f', 1),
                         timeLeftText(static_cast<double>(total) / *cropsPerSecond), numberText(replicates));
    else
        lines << say(QT_TRANSLATE_NOOP("EvaluationWords",
                         "%1 scores; how long they take is known after the first ones. Then the figures, with %2 resamples."))
                     .arg(numberText(total), numberText(replicates));
    return lines.join(QLatin1Char('\n'));
}

QString activityText(const jobs::EvaluationEvent& event)
{
    const evaluation::EvaluationProgress& p = event.progress;
    const QString& stage = p.progress.stage;
    QString text;
    if (event.opening)
        text = say(QT_TRANSLATE_NOOP("EvaluationWords", "Reading the evaluation"));
    else if (stage == QLatin1String("score"))
        text = p.models > 1 ? say(QT_TRANSLATE_NOOP("EvaluationWords", "Scoring with model %1 of %2")).arg(p.model).arg(p.models)
                            : say(QT_TRANSLATE_NOOP("EvaluationWords", "Scoring"));
    else if (stage == QLatin1String("model"))
        text = say(QT_TRANSLATE_NOOP("EvaluationWords", "Loading the model"));
    else if (stage == QLatin1String("evaluate"))
        text = say(QT_TRANSLATE_NOOP("EvaluationWords", "Computing figures"));
    else if (stage == QLatin1String("protocol"))
        text = say(QT_TRANSLATE_NOOP("EvaluationWords", "Filling the table"));
    else
        text = say(QT_TRANSLATE_NOOP("EvaluationWords", "Reading the dataset"));
    return p.dataset.isEmpty() ? text : QStringLiteral("%1: %2").arg(p.dataset, text);
}

QString protocolText(const evaluation::Protocol& protocol)
{
    return protocol.table.isEmpty() ? protocol.title
                                    : say(QT_TRANSLATE_NOOP("EvaluationWords", "%1 (Table %2)")).arg(protocol.title, protocol.table);
}

} // namespace semblance::ui
