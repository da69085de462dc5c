// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace semblance::jobs {
struct RunResults;
}

namespace semblance::ui {

/// Whether nothing more comes of the run.
bool isOver(const jobs::RunResults& run);

/// Why a run without tracks has none: nothing is analysed yet or could be, no face so far, or none at all.
QString noFaceText(const jobs::RunResults& run);

/// Why there is no run. analysisUnderway: of another file, by its name, so that none can begin; empty: of this file, which has given
/// nothing yet; absent: one can begin.
QString notAnalysedText(const std::optional<QString>& analysisUnderway);

} // namespace semblance::ui
