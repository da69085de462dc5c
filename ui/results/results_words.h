// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::jobs {
struct RunResults;
}

namespace semblance::ui {

/// Why a run without tracks has none: nothing is analysed yet or could be, no face so far, or none at all.
QString noFaceText(const jobs::RunResults& run);

} // namespace semblance::ui
