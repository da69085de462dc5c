// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance analyze: videos, pictures or folders in; results into a case file, JSON, heat maps or a summary.
int runAnalyze(const QStringList& arguments);

} // namespace semblance::app
