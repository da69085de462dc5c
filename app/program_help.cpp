// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_help.h"

#include "app/command.h"
#include "core/base/software_versions.h"

namespace semblance::app {

QString programHelp()
{
    QString text = QStringLiteral("Usage:\n"
                                  "  semblance [FILE...]            open the window\n"
                                  "  semblance COMMAND [ARGUMENTS]  do the same work without it\n"
                                  "\n"
                                  "Finds the faces in a video or picture, scores each for forgery and says in words what was altered.\n");
    qsizetype width = 0;
    for (const Command& command : commands())
        width = qMax(width, command.name.size());
    if (!commands().isEmpty())
        text += QStringLiteral("\nCommands (semblance COMMAND --help tells more):\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(width), command.summary);
    text += QStringLiteral("\nOptions:\n"
                           "  -h, --help                this text\n"
                           "  -v, --version [--verbose]  the program's version, with --verbose that of its libraries too\n"
                           "\n"
                           "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done in part, such as a damaged video.\n"
                           "The bundled model is a demonstration model and not validated for casework.\n");
    return text;
}

QString versionText(bool verbose)
{
    const QJsonObject software = softwareVersions();
    const QString key = QStringLiteral("version");
    QString text = QStringLiteral("semblance %1\n").arg(software.value(key).toString());
    if (!verbose)
        return text;
    for (auto it = software.begin(); it != software.end(); ++it) {
        if (it.key() != key)
            text += QStringLiteral("%1 %2\n").arg(it.key(), it.value().toString());
    }
    return text;
}

} // namespace semblance::app
