// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace semblance::app {

/// Qt aborts where it finds no display. While this object lives, that becomes one sentence on stderr and exit code 1; make it
/// before QApplication and drop it after.
class NoDisplayMessage {
public:
    NoDisplayMessage();
    ~NoDisplayMessage();
    Q_DISABLE_COPY_MOVE(NoDisplayMessage)
};

} // namespace semblance::app
