// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case relink ..., with the arguments behind "relink".
int runCaseRelink(const QStringList& arguments);

} // namespace semblance::app
