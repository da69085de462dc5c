// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case info: what a case file holds.
int runCase(const QStringList& arguments);

} // namespace semblance::app
