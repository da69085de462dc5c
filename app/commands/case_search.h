// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// `semblance case search`; arguments are those behind it.
int runCaseSearch(const QStringList& arguments);

} // namespace semblance::app
