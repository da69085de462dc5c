// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset expand DIR ...: see its help.
int runDatasetExpand(const QStringList& arguments);

} // namespace semblance::app
