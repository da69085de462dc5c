// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {

QString say(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Words", text, comment, n);
}

const QString kUnknown = QStringLiteral("—");
constexpr double kLongestSeconds = 1e12; // a hostile file may claim more than an integer of milliseconds holds

QString statusText(analysis::Status status)
{
    switch (status) {
    case analysis::Status::Running:
        return say(QT_TRANSLATE_NOOP("Words", "not finished"));
    case analysis::Status::Complete:
        return say(QT_TRANSLATE_NOOP("Words", "complete"));
    case analysis::Status::Partial:
        return say(QT_TRANSLATE_NOOP("Words", "partial: the file is damaged"));
    case analysis::Status::Cancelled:
        return say(QT_TRANSLATE_NOOP("Words", "cancelled"));
    }
    return {};
}

} // namespace

QString nodeLabel(const std::string& node)
{
    static constexpr std::array labels {
        std::pair { "face", QT_TRANSLATE_NOOP("Words", "Face") },
        std::pair { "expression", QT_TRANSLATE_NOOP("Words", "Expression") },
        std::pair { "identity", QT_TRANSLATE_NOOP("Words", "Identity") },
        std::pair { "physical_inconsistency", QT_TRANSLATE_NOOP("Words", "Physical inconsistency") },
        std::pair { "age", QT_TRANSLATE_NOOP("Words", "Age") },
        std::pair { "gender", QT_TRANSLATE_NOOP("Words", "Gender") },
        std::pair { "pose", QT_TRANSLATE_NOOP("Words", "Pose") },
        std::pair { "eye", QT_TRANSLATE_NOOP("Words", "Eye") },
        std::pair { "eyebrow", QT_TRANSLATE_NOOP("Words", "Eyebrow") },
        std::pair { "lip", QT_TRANSLATE_NOOP("Words", "Lip") },
        std::pair { "mouth", QT_TRANSLATE_NOOP("Words", "Mouth") },
        std::pair { "nose", QT_TRANSLATE_NOOP("Words", "Nose") },
        std::pair { "skin", QT_TRANSLATE_NOOP("Words", "Skin") },
        std::pair { "hair", QT_TRANSLATE_NOOP("Words", "Hair") },
    };
    for (const auto& [name, label] : labels) {
        if (node == name)
            return say(label);
    }
    return QString::fromStdString(node).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString explanationText(const model::LabelHierarchy& hierarchy, const analysis::ExplanationInput& input)
{
    const auto translate = [](const char* source) { return QCoreApplication::translate("Explanation", source); };
    if (translate("The face") == QLatin1String("The face"))
        return analysis::explain(hierarchy, input);
    return analysis::explain(hierarchy, input, { translate, nodeLabel, QString(QLocale().decimalPoint()) });
}

QString probabilityText(const std::optional<double>& probability, int decimals)
{
    if (!probability)
        return kUnknown;
    const QLocale locale;
    const double step = std::pow(10.0, -decimals);
    if (*probability < 1 && *probability >= 1 - step / 2)
        return QStringLiteral("> %1").arg(locale.toString(1 - step, 'f', decimals));
    if (*probability > 0 && *probability < step / 2)
        return QStringLiteral("< %1").arg(locale.toString(step, 'f', decimals));
    return locale.toString(*probability, 'f', decimals);
}

QString probabilityBeside(double probability, double threshold)
{
    constexpr int kMostDecimals = 8;
    int decimals = 2;
    const auto rounded = [&] { return QString::number(probability, 'f', decimals).toDouble(); };
    while (decimals < kMostDecimals && (rounded() >= threshold) != (probability >= threshold))
        ++decimals;
    return probabilityText(probability, decimals);
}

QString errorText(const Error& error)
{
    const auto with = [&](const char* what) {
        return error.message.isEmpty() ? say(what) : QStringLiteral("%1 %2").arg(say(what), error.sentence.translated());
    };
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return with(QT_TRANSLATE_NOOP("Words", "Stopped."));
    case Error::Kind::Usage:
        return with(QT_TRANSLATE_NOOP("Words", "This can't be done."));
    case Error::Kind::Media:
        return with(QT_TRANSLATE_NOOP("Words", "The evidence can't be read."));
    case Error::Kind::Faces:
        return with(QT_TRANSLATE_NOOP("Words", "Faces can't be looked for."));
    case Error::Kind::Model:
        return with(QT_TRANSLATE_NOOP("Words", "The model can't be used."));
    case Error::Kind::Case:
        return with(QT_TRANSLATE_NOOP("Words", "The case file can't be used."));
    case Error::Kind::File:
        return with(QT_TRANSLATE_NOOP("Words", "The file can't be used."));
    case Error::Kind::Internal:
        return with(QT_TRANSLATE_NOOP("Words", "The program made a mistake; please report it."));
    }
    return error.sentence.translated();
}

QString stageText(const QString& stage)
{
    static constexpr std::array stages {
        std::pair { "index", QT_TRANSLATE_NOOP("Words", "Reading the index of frames") },
        std::pair { "export", QT_TRANSLATE_NOOP("Words", "Exporting") },
        std::pair { "decode", QT_TRANSLATE_NOOP("Words", "Finding the frames") },
        std::pair { "hash", QT_TRANSLATE_NOOP("Words", "Taking the file's SHA-256") },
        std::pair { "copy", QT_TRANSLATE_NOOP("Words", "Copying the file") },
        std::pair { "backup", QT_TRANSLATE_NOOP("Words", "Copying the case file before it is brought up to date") },
        std::pair { "migrate", QT_TRANSLATE_NOOP("Words", "Bringing the case file up to date") },
        std::pair { "model", QT_TRANSLATE_NOOP("Words", "Loading the model") },
        std::pair { "faces", QT_TRANSLATE_NOOP("Words", "Loading the face models") },
        std::pair { "analyse", QT_TRANSLATE_NOOP("Words", "Analysing frames") },
        std::pair { "copy", QT_TRANSLATE_NOOP("Words", "Copying the case") },
        std::pair { "integrity", QT_TRANSLATE_NOOP("Words", "Checking the database") },
        std::pair { "log", QT_TRANSLATE_NOOP("Words", "Checking the audit log") },
        std::pair { "rows", QT_TRANSLATE_NOOP("Words", "Checking the rows") },
        std::pair { "report", QT_TRANSLATE_NOOP("Words", "Writing the report") },
        std::pair { "seal", QT_TRANSLATE_NOOP("Words", "Writing the bundle") },
        std::pair { "csv", QT_TRANSLATE_NOOP("Words", "Writing the CSV file") },
    };
    for (const auto& [key, text] : stages) {
        if (stage == QLatin1String(key))
            return say(text);
    }
    return say(QT_TRANSLATE_NOOP("Words", "Working"));
}

QString timeText(const std::optional<double>& seconds)
{
    if (!seconds || !(std::abs(*seconds) < kLongestSeconds))
        return kUnknown;
    const auto ms = static_cast<qint64>(std::llround(std::abs(*seconds) * 1000));
    return QStringLiteral("%1%2:%3:%4%5%6")
        .arg(*seconds < 0 ? QStringLiteral("-") : QString())
        .arg(ms / 3'600'000)
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(QLocale().decimalPoint())
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString timeLeftText(double seconds)
{
    const int whole = static_cast<int>(std::ceil(seconds));
    if (whole < 90)
        return say(QT_TRANSLATE_N_NOOP("Words", "about %n s left"), nullptr, qMax(1, whole));
    if (whole < 90 * 60)
        return say(QT_TRANSLATE_N_NOOP("Words", "about %n min left"), nullptr, (whole + 30) / 60);
    return say(QT_TRANSLATE_N_NOOP("Words", "about %n h left"), nullptr, (whole + 1800) / 3600);
}

QString runText(const cases::Run& run)
{
    return say(QT_TRANSLATE_NOOP("Words", "%1, model %2, %3"))
        .arg(QLocale().toString(run.startedUtc.toLocalTime(), QLocale::ShortFormat), run.model.name, statusText(run.status));
}

} // namespace semblance::ui
