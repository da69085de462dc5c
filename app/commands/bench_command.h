// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance bench: how long each stage of an analysis takes here.
int runBench(const QStringList& arguments);

} // namespace semblance::app
