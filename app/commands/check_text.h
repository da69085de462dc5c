// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/json_writer.h"
#include "core/custody/case_check.h"

namespace semblance::app {

/// The lines of a verification as a table for a terminal, each ending with a line break.
QString checkTable(const QList<custody::CheckLine>& lines);
/// Key "checks" with the same lines.
void writeChecks(analysis::JsonWriter& writer, const QList<custody::CheckLine>& lines);

} // namespace semblance::app
