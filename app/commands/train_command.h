// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance train: makes a model from a recipe.
int runTrain(const QStringList& arguments);

} // namespace semblance::app
