// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case keep-models
int runCaseKeepModels(const QStringList& arguments);

} // namespace semblance::app
