// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset export DIR --out F.csv: the samples of a manifest as a table.
int runDatasetExport(const QStringList& arguments);

} // namespace semblance::app
