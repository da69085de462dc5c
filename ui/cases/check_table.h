// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/case_check.h"

class QTreeWidget;

namespace semblance::ui {

/// The columns of a table of what matches.
void prepareCheckTable(QTreeWidget& table);
/// One row for each line, what differs in bold and in view.
void fillCheckTable(QTreeWidget& table, const QList<custody::CheckLine>& lines);

} // namespace semblance::ui
