// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset review DIR ...: see its help.
int runDatasetReview(const QStringList& arguments);

} // namespace semblance::app
