// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/commands/media_command.h"
#include "app/commands/train_command.h"

namespace semblance::app {

const QList<Command>& commands()
{
    static const QList<Command> list {
        { QStringLiteral("media"), QStringLiteral("a file's video stream: its facts, its frames with hashes, one frame as PNG"), runMedia },
        { QStringLiteral("train"), QStringLiteral("a model made from a recipe: the bundled one from portraits"), runTrain },
    };
    return list;
}

} // namespace semblance::app
