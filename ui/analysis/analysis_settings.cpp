// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_settings.h"

#include "core/analysis/settings_json.h"
#include "core/cases/case_file.h"
#include "core/faces/face_search.h"
#include "ui/review/review_settings.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace semblance::ui {
namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("AnalysisSettings", source);
}

QString searchedText(const faces::FollowerSettings& follower)
{
    constexpr std::pair<const char*, const char*> kWords[] = { { "thorough", QT_TRANSLATE_NOOP("AnalysisSettings", "Faces: thorough") },
        { "normal", QT_TRANSLATE_NOOP("AnalysisSettings", "Faces: normal") }, { "fast", QT_TRANSLATE_NOOP("AnalysisSettings", "Faces: fast") } };
    const faces::FaceSearch* search = faces::faceSearchOf(follower);
    for (const auto& [name, words] : kWords) {
        if (search && QLatin1String(search->name) == QLatin1String(name))
            return say(words);
    }
    return say(QT_TRANSLATE_NOOP("AnalysisSettings", "Faces: one frame in %1 as a whole, %2 pixels and more"))
        .arg(follower.detectEvery)
        .arg(follower.smallestFace);
}

} // namespace

QList<AnalysisChoice> backendChoices(const model::ProcessorScoring& processor)
{
    return {
        { QStringLiteral("automatic"), say(QT_TRANSLATE_NOOP("AnalysisSettings", "Automatic: the fastest that can compute the model")) },
        { QStringLiteral("reference"), say(QT_TRANSLATE_NOOP("AnalysisSettings", "Reference: LibTorch")) },
        { QStringLiteral("onednn"),
            processor.oneDnn ? say(QT_TRANSLATE_NOOP("AnalysisSettings", "oneDNN, on the processor"))
                             : say(QT_TRANSLATE_NOOP("AnalysisSettings", "oneDNN: not in this program")),
            processor.oneDnn },
        { QStringLiteral("checked"), say(QT_TRANSLATE_NOOP("AnalysisSettings", "Checked: both, and how far they are apart")) },
    };
}

QList<AnalysisChoice> precisionChoices(const model::ProcessorScoring& processor)
{
    return {
        { QStringLiteral("fp32"), say(QT_TRANSLATE_NOOP("AnalysisSettings", "fp32: 32 bits")) },
        { QStringLiteral("bf16"),
            processor.bFloat16 ? say(QT_TRANSLATE_NOOP("AnalysisSettings", "bf16: 16 bits, faster and less exact"))
                        : say(QT_TRANSLATE_NOOP("AnalysisSettings", "bf16: not on this processor")),
            processor.bFloat16 },
    };
}

QList<AnalysisChoice> faceSearchChoices()
{
    return {
        { QStringLiteral("thorough"), say(QT_TRANSLATE_NOOP("AnalysisSettings", "Thorough: every frame as a whole")) },
        { QStringLiteral("normal"), say(QT_TRANSLATE_NOOP("AnalysisSettings", "Normal: every 5th frame as a whole")) },
        { QStringLiteral("fast"),
            say(QT_TRANSLATE_NOOP("AnalysisSettings", "Fast: every 15th frame as a whole, faces of 80 pixels and more")) },
    };
}

QString chosenName(const QSettings& settings, const QString& key, const QList<AnalysisChoice>& choices)
{
    const QString chosen = settings.value(key).toString();
    const bool counts = std::any_of(choices.cbegin(), choices.cend(),
        [&](const AnalysisChoice& choice) { return choice.name == chosen && choice.possible; });
    return counts ? chosen : choices.constFirst().name;
}

analysis::Settings analysisSettingsFrom(const QSettings& settings, const model::ProcessorScoring& processor)
{
    analysis::Settings made;
    made.every = everyFrom(settings);
    made.threshold = thresholdFrom(settings);
    made.backend = analysis::backendFromName(chosenName(settings, kBackendKey, backendChoices(processor))).value_or(made.backend);
    made.precision
        = analysis::precisionFromName(chosenName(settings, kPrecisionKey, precisionChoices(processor))).value_or(made.precision);
    if (const auto* search = faces::faceSearchNamed(chosenName(settings, kFaceSearchKey, faceSearchChoices())))
        faces::use(*search, made.follower);
    return made;
}

QString settingsText(const analysis::Settings& settings)
{
    return say(QT_TRANSLATE_NOOP("AnalysisSettings", "%1; scoring %2 in %3"))
        .arg(searchedText(settings.follower), analysis::backendName(settings.backend), analysis::precisionName(settings.precision));
}

QString scoredText(const cases::Run& run)
{
    const auto part = [&run](const char* name) { return run.software.value(QLatin1String(name)).toString(); };
    const QString library = QStringLiteral("%1 %2").arg(part("scorer_library"), part("scorer_isa")).trimmed();
    const QString scorer = part("scorer_backend").isEmpty()
        ? say(QT_TRANSLATE_NOOP("AnalysisSettings", "what scored is not recorded"))
        : say(QT_TRANSLATE_NOOP("AnalysisSettings", "scored by %1 in %2 (%3)")).arg(part("scorer_backend"), part("scorer_precision"), library);
    const QString text = say(QT_TRANSLATE_NOOP("AnalysisSettings", "%1; %2")).arg(searchedText(run.settings.follower), scorer);
    const QString against = part("scorer_checked_against");
    return against.isEmpty() ? text : say(QT_TRANSLATE_NOOP("AnalysisSettings", "%1; checked against %2")).arg(text, against);
}

} // namespace semblance::ui
