// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset inspect DIR ...: see its help.
int runDatasetInspect(const QStringList& arguments);

} // namespace semblance::app
