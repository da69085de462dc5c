// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/display.h"
#include "app/messages.h"
#include "app/program_help.h"
#include "app/runtime_environment.h"
#include "app/window.h"
#include "core/base/thread_budget.h"

#include <QApplication>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <clocale>
#include <optional>

using namespace semblance::app;

namespace {

/// The first argument that isn't UTF-8, with its bytes escaped. Qt can't name such a file.
std::optional<QString> undecodable(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        [[maybe_unused]] const QString decoded = decoder.decode(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return QString::fromLatin1(QByteArray(argv[i]).toPercentEncoding(QByteArrayLiteral(" /!$&'()*+,:;=@[]")));
    }
    return std::nullopt;
}

/// Only after Qt's application object, which takes all of the system's language: what the system says of a file goes into records.
void keepSystemMessagesEnglish()
{
    std::setlocale(LC_MESSAGES, "C");
}

int openWindow(int& argc, char** argv, const QStringList& files)
{
    std::optional<NoDisplayMessage> noDisplay(std::in_place);
    QApplication application(argc, argv);
    noDisplay.reset();
    keepSystemMessagesEnglish();
    useDecodingProcess();
    return runWindow(application, files);
}

int runCommand(const Command& command, int& argc, char** argv, const QStringList& arguments)
{
    if (command.usesFonts && command.usesFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
        QGuiApplication application(argc, argv);
        keepSystemMessagesEnglish();
        useDecodingProcess();
        return command.run(arguments);
    }
    QCoreApplication application(argc, argv);
    keepSystemMessagesEnglish();
    useDecodingProcess();
    return command.run(arguments);
}

int printed(const QString& text)
{
    if (printResult(text))
        return Done;
    printError(QStringLiteral("can't write to standard output."));
    return Failed;
}

} // namespace

int main(int argc, char** argv)
{
    tuneAllocator();
    semblance::holdToThreadBudget();
    // Qt names the fonts within a PDF in the order of a hash table: the same report has to give the same bytes in every process.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(QStringLiteral("semblance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMBLANCE_VERSION));
    if (const auto name = undecodable(argc, argv)) {
        printError(QStringLiteral("the argument '%1' is not valid UTF-8 (odd bytes are written %XX here); "
                                  "make a symbolic link with a UTF-8 name and give that.")
                       .arg(*name));
        return Usage;
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);

    const QString first = arguments.value(0);
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        if (!arguments.contains(QStringLiteral("--all")))
            return printed(programHelp());
        QCoreApplication application(argc, argv);
        return printWholeHelp();
    }
    if (first == QStringLiteral("--version") || first == QStringLiteral("-v"))
        return printed(versionText(arguments.contains(QStringLiteral("--verbose"))));

    const auto command = std::find_if(commands().begin(), commands().end(), [&](const Command& c) { return c.name == first; });
    if (command != commands().end())
        return runCommand(*command, argc, argv, arguments.mid(1));

    if (first == QStringLiteral("--")) {
        arguments.removeFirst();
    } else if (first.startsWith(u'-')) {
        printError(QStringLiteral("'%1' is no option; see semblance --help.").arg(first));
        return Usage;
    }
    for (const QString& file : arguments) {
        if (!QFileInfo::exists(file)) {
            printError(QStringLiteral("'%1' is neither a command nor a file; see semblance --help.").arg(file));
            return Usage;
        }
    }
    return openWindow(argc, argv, arguments);
}
