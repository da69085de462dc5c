// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset extract ROOT --out DIR: a dataset's videos to aligned crops with a manifest. Called again it goes on.
int runDatasetExtract(const QStringList& arguments);

} // namespace semblance::app
