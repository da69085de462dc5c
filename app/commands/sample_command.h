// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance sample: one generated clip, real and then forged.
int runSample(const QStringList& arguments);

} // namespace semblance::app
