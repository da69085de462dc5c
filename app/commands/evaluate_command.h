// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance evaluate: how well models tell real faces from forged ones on a dataset, or on the datasets of a protocol.
int runEvaluate(const QStringList& arguments);

} // namespace semblance::app
