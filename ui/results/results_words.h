// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::jobs {
struct RunResults;
}

namespace semblance::ui {

/// Why a run without tracks has none: nothing is analysed yet or could be, no face so far, or none at all.
QString noFaceText(const jobs::RunResults& run);

/// Why there is no run. otherFile: the name of another file whose analysis goes on, so that none can begin; empty: one can.
QString notAnalysedText(const QString& otherFile);

} // namespace semblance::ui
