// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset synthesize: a complete small dataset of people who don't exist.
int runDatasetSynthesize(const QStringList& arguments);

} // namespace semblance::app
