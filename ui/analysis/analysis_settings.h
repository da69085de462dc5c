// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "model/detector/processor_scoring.h"

#include <QList>
#include <QString>

class QSettings;

namespace semblance::cases {
struct Run;
}

namespace semblance::ui {

inline const QString kBackendKey = QStringLiteral("analysis/backend");
inline const QString kPrecisionKey = QStringLiteral("analysis/precision");
inline const QString kFaceSearchKey = QStringLiteral("analysis/faces");

struct AnalysisChoice {
    QString name; ///< as the settings and the command line have it
    QString text;
    bool possible = true; ///< on this processor
};

/// The standard one first.
QList<AnalysisChoice> backendChoices(const model::ProcessorScoring& processor);
QList<AnalysisChoice> precisionChoices(const model::ProcessorScoring& processor);
QList<AnalysisChoice> faceSearchChoices();
/// The name that counts: the chosen one, or the first where it is unknown or not possible.
QString chosenName(const QSettings& settings, const QString& key, const QList<AnalysisChoice>& choices);

/// How new analyses of the window are made, in Review and in Batch.
analysis::Settings analysisSettingsFrom(
    const QSettings& settings, const model::ProcessorScoring& processor = model::processorScoring());

/// What is asked for: "Faces: thorough; scoring automatic in fp32".
QString settingsText(const analysis::Settings& settings);

/// How faces were searched and what really scored, for the user: "Faces: thorough; scored by onednn fp32 (oneDNN 2.6.3)".
QString scoredText(const cases::Run& run);

} // namespace semblance::ui
