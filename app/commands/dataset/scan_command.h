// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset scan ROOT: what scanDataset() recognises, as a table or as JSON (semblance.dataset-scan/1).
int runDatasetScan(const QStringList& arguments);

} // namespace semblance::app
