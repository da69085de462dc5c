// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_help.h"

#include "app/command.h"
#include "app/messages.h"
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
                           "  -h, --help [--all]        this text, with --all that of every command too\n"
                           "  -v, --version [--verbose]  the program's version, with --verbose that of its libraries too\n"
                           "\n"
                           "Environment:\n"
                           "  SEMBLANCE_MODELS_DIR      folder of one's own models, in place of semblance/models in the data folder\n"
                           "  SEMBLANCE_LANDMARKS       landmark model, in place of the one from Debian's libdlib-data\n"
                           "  XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME  where settings, cases and what may be lost are kept\n"
                           "\n"
                           "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done in part, such as a damaged video.\n"
                           "The bundled model is a demonstration model and not validated for casework.\n");
    return text;
}

int printWholeHelp()
{
    const auto print = [](const QString& typed, const auto& tell) {
        if (!printResult(QStringLiteral("\f%1\n").arg(typed)))
            return static_cast<int>(Failed);
        return static_cast<int>(tell());
    };
    const QString program = QStringLiteral("semblance");
    const QString help = QStringLiteral("--help");
    int code = print(program, [] { return printResult(programHelp()) ? Done : Failed; });
    for (const Command& command : commands()) {
        const QString typed = program + u' ' + command.name;
        if (code == Done)
            code = print(typed, [&] { return command.run({ help }); });
        for (const QString& verb : command.verbs) {
            if (code == Done)
                code = print(typed + u' ' + verb, [&] { return command.run({ verb, help }); });
        }
    }
    return code;
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
