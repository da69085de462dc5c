// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include "app/command.h"
#include "app/messages.h"

#include <cstdlib>

namespace semblance::app {
namespace {

void onQtMessage(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    printError(QStringLiteral("the window needs a display and none could be opened; start it in a graphical session "
                              "(DISPLAY or WAYLAND_DISPLAY) or use a subcommand (see semblance --help)."));
    std::_Exit(Failed);
}

} // namespace

NoDisplayMessage::NoDisplayMessage()
{
    qInstallMessageHandler(onQtMessage);
}

NoDisplayMessage::~NoDisplayMessage()
{
    qInstallMessageHandler(nullptr);
}

} // namespace semblance::app
