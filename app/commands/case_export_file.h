// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case export --still, --clip or --csv; the arguments after "case export".
int runCaseExportFile(const QStringList& arguments);
/// Whether these arguments are for it.
bool isCaseExportFile(const QStringList& arguments);
/// Its part of semblance case export --help.
QString caseExportFileHelp();

} // namespace semblance::app
