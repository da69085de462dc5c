// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/command.h"
#include "app/messages.h"

namespace semblance::app {

int runWindow(QApplication&, const QStringList&)
{
    printError(QStringLiteral("this build has no window yet; use a subcommand (see semblance --help)."));
    return Failed;
}

} // namespace semblance::app
