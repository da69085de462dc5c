// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// `semblance case archive` and `semblance case reopen`; arguments are those behind it.
int runCaseArchive(const QStringList& arguments);
int runCaseReopen(const QStringList& arguments);

} // namespace semblance::app
