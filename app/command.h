// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace semblance::app {

/// Exit codes every subcommand keeps to.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, Partial = 3 };

/// One subcommand. run() gets the arguments after its name, parses them itself (QCommandLineParser), answers --help,
/// prints results to stdout, progress and one-sentence errors to stderr, and returns an ExitCode.
struct Command {
    QString name; ///< as typed, e.g. "analyze"
    QString summary; ///< one line for semblance --help
    int (*run)(const QStringList& arguments);
    /// Whether these arguments need QGuiApplication, which then works without a display; null: none do.
    bool (*usesFonts)(const QStringList& arguments) = nullptr;
    QStringList verbs = {}; ///< what can follow the name, e.g. "verify"; each answers --help
};

/// Every subcommand, in the order of the help.
const QList<Command>& commands();

} // namespace semblance::app
