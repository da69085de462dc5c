// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace semblance::app {

/// Makes the services and the window, opens the files, runs until the window is closed. Returns the program's exit code.
int runWindow(QApplication& application, const QStringList& files);

} // namespace semblance::app
