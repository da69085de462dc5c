// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jobs/case_service.h"

#include <QString>

#include <optional>
#include <string>

namespace semblance::ui {

/// A node's name in the user's language; a node this program doesn't know keeps its own name.
QString nodeLabel(const std::string& node);

/// The finding in words, in the user's language.
QString explanationText(const model::LabelHierarchy& hierarchy, const analysis::ExplanationInput& input);

/// Two or three decimals; an em dash for what is unknown. Never rounds to a certainty: "> 0.99", "< 0.01".
QString probabilityText(const std::optional<double>& probability, int decimals = 2);

/// As many decimals, from two on, as it takes to be read on its own side of the threshold.
QString probabilityBeside(double probability, double threshold);

/// What went wrong, in the user's language, before core's own sentence with the details.
QString errorText(const Error& error);

/// What a long piece of work is doing, e.g. "Reading the index".
QString stageText(const QString& stage);

/// h:mm:ss.zzz; an em dash where the file gives no time.
QString timeText(const std::optional<double>& seconds);

/// "about 3 min left"
QString timeLeftText(double seconds);

/// A run in one line: when, model, how far.
QString runText(const cases::Run& run);

} // namespace semblance::ui
