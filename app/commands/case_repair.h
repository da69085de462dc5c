// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case repair ..., with the arguments behind "repair".
int runCaseRepair(const QStringList& arguments);

} // namespace semblance::app
