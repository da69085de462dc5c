// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset appearance: learns the appearance model that generated people are drawn from.
int runDatasetAppearance(const QStringList& arguments);

} // namespace semblance::app
