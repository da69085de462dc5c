// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

int runBundle(const QStringList& arguments);

} // namespace semblance::app
