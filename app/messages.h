// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::app {

/// Control and format characters, such as the line break or the right-to-left mark in a file's name, written as escapes, so that a message
/// stays one line and reads as it is written.
QString singleLine(const QString& text);

/// One sentence on stderr, "semblance: ..." Any thread.
void printError(const QString& sentence);

/// Text on stdout as it is, UTF-8; false when it can't be written (a full disk, a closed pipe).
[[nodiscard]] bool printResult(const QString& text);

} // namespace semblance::app
