// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// `semblance case log`; arguments are those behind it.
int runCaseLog(const QStringList& arguments);

} // namespace semblance::app
