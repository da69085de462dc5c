// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case verify ..., with the arguments behind "verify".
int runCaseVerify(const QStringList& arguments);

} // namespace semblance::app
