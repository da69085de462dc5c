// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

using State = jobs::TrainingRun::State;

struct Training {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

constexpr qsizetype kRecentPoints = 10;

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString weightingText(const QString& weighting)
{
    if (weighting == QLatin1String("auto-lambda"))
        return Training::tr("The weights of the three level losses are learnt by bi-level optimisation.");
    if (weighting == QLatin1String("dynamic-average"))
        return Training::tr("The weights of the three level losses follow how fast each falls.");
    return Training::tr("The weights of the three level losses stay fixed.");
}

} // namespace

QString durationText(double seconds)
{
    const int whole = static_cast<int>(std::min(std::ceil(seconds), 1e8));
    if (whole < 90)
        return Training::tr("about %n s", nullptr, std::max(1, whole));
    if (whole < 90 * 60)
        return Training::tr("about %n min", nullptr, (whole + 30) / 60);
    if (whole < 48 * 3600)
        return Training::tr("about %n h", nullptr, (whole + 1800) / 3600);
    return Training::tr("about %n days", nullptr, (whole + 43200) / 86400);
}

QString planText(const training::TrainingPlan& plan, std::optional<double> picturesPerSecond)
{
    const QLocale locale;
    QStringList lines;
    lines << Training::tr("%1 samples to learn from; %2 to watch over the run.")
                 .arg(locale.toString(plan.samples), locale.toString(plan.validationSamples));
    if (plan.validationSamples == 0)
        lines << Training::tr("The dataset has no validation split, so there will be no AUC on the way.");
    lines << Training::tr("%1 steps of %2 pictures (%3 × %3 pixels): %4 epochs of %5 steps.")
                 .arg(locale.toString(plan.steps), locale.toString(plan.batch), locale.toString(plan.inputSize),
                     locale.toString(plan.epochs), locale.toString(plan.stepsPerEpoch));
    lines << weightingText(plan.weighting);
    lines << Training::tr("The network has %1 parameters; weights, gradients and optimiser take %2, the pictures of a batch more.")
                 .arg(locale.toString(plan.parameters), bytesText(plan.bytes));
    const double pictures = static_cast<double>(plan.steps) * plan.batch;
    lines << (picturesPerSecond && *picturesPerSecond > 0
            ? Training::tr("Time: %1, at the %2 pictures a second of the last run of this recipe.")
                  .arg(durationText(pictures / *picturesPerSecond), locale.toString(*picturesPerSecond, 'f', 1))
            : Training::tr("Time: known after the first steps."));
    lines << Training::tr("Model file: %1").arg(plan.order.output);
    return lines.join(QLatin1Char('\n'));
}

QString trainingStateText(const jobs::TrainingRun& run)
{
    switch (run.state) {
    case State::Running:
        return run.curves.steps == 0 ? Training::tr("Starting: reading model and dataset") : Training::tr("Training");
    case State::Stopping:
        return Training::tr("Stopping: writing the checkpoint");
    case State::Paused:
        return Training::tr("Paused");
    case State::Finished:
        return Training::tr("Finished");
    case State::Failed:
        return Training::tr("Ended early");
    }
    return {};
}

std::optional<double> recentSpeed(const training::TrainingCurves& curves)
{
    const auto& points = curves.picturesPerSecond.points();
    if (points.isEmpty())
        return std::nullopt;
    double sum = 0;
    double count = 0;
    for (qsizetype i = std::max<qsizetype>(0, points.size() - kRecentPoints); i < points.size(); ++i) {
        sum += points[i].mean * static_cast<double>(points[i].count);
        count += static_cast<double>(points[i].count);
    }
    return sum / count;
}

std::optional<double> trainingSecondsLeft(const jobs::TrainingRun& run)
{
    const auto& c = run.curves;
    const auto speed = recentSpeed(c);
    if (!speed || *speed <= 0 || c.batch <= 0)
        return std::nullopt;
    return static_cast<double>((c.steps - c.step) * c.batch) / *speed;
}

QString trainingFactsText(const jobs::TrainingRun& run)
{
    const QLocale locale;
    const auto& c = run.curves;
    QStringList facts;
    if (c.steps > 0)
        facts << Training::tr("Step %1 of %2").arg(locale.toString(c.step), locale.toString(c.steps));
    if (c.stepsPerEpoch > 0)
        facts << Training::tr("epoch %1").arg(locale.toString(static_cast<double>(c.step) / static_cast<double>(c.stepsPerEpoch), 'f', 1));
    if (run.isActive()) {
        if (const auto left = trainingSecondsLeft(run); left && run.state == State::Running)
            facts << timeLeftText(*left);
        if (const auto speed = recentSpeed(c))
            facts << Training::tr("%1 pictures/s").arg(locale.toString(*speed, 'f', 1));
        if (run.memory)
            facts << Training::tr("%1 of memory").arg(bytesText(*run.memory));
    }
    if (c.damagedLines > 0)
        facts << Training::tr("%n line(s) of the log can't be read", nullptr, static_cast<int>(std::min<qint64>(c.damagedLines, 1 << 30)));
    if (run.state == State::Failed)
        facts << (run.sentence.isEmpty() ? Training::tr(
                      "It ended without a word: killed, out of memory, or the machine went off. It can go on from its last checkpoint.")
                                         : Sentence(run.sentence).translated());
    return facts.join(QStringLiteral(" · "));
}

QString trainingEndText(const jobs::TrainingRun& run)
{
    const QString name = QFileInfo(run.output).completeBaseName();
    const auto& auc = run.curves.lastAuc;
    const auto face = auc.value(QStringLiteral("face"));
    const QString caution = Training::tr("Its error rates are unknown until it is evaluated on pictures that it has never seen.");
    if (!face)
        return Training::tr("“%1” is trained and in the list of models. %2").arg(name, caution);
    return Training::tr("“%1” is trained and in the list of models; AUC %2 for the face on %3 validation samples. %4")
        .arg(name, probabilityText(face, 3), QLocale().toString(run.curves.validationSamples), caution);
}

} // namespace semblance::ui
