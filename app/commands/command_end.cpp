// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_end.h"

#include "app/messages.h"

namespace semblance::app {

int CommandEnd::wrongUsage(const QString& sentence) const
{
    printError(QStringLiteral("%1 See semblance %2 --help.").arg(sentence, QLatin1String(m_words)));
    return Usage;
}

int CommandEnd::failed(const Error& error, ExitCode ifCancelled) const
{
    if (error.kind == Error::Kind::Usage)
        return wrongUsage(error.message);
    printError(error.message);
    return error.kind == Error::Kind::Cancelled ? ifCancelled : Failed;
}

int CommandEnd::printed(const QString& text, int code) const
{
    return printResult(text) ? code : notPrinted();
}

int CommandEnd::notPrinted() const
{
    printError(QStringLiteral("can't write to standard output."));
    return Failed;
}

} // namespace semblance::app
