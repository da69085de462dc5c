// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

namespace semblance::app {

const QList<Command>& commands()
{
    static const QList<Command> list {};
    return list;
}

} // namespace semblance::app
