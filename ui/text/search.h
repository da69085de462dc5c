// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::ui {

/// Whether a text holds every word of what was typed, in any order and case; an empty search fits everything.
bool matchesSearch(const QString& search, const QString& text);

} // namespace semblance::ui
