// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/appearance_command.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/progress_line.h"
#include "core/dataset/synthesis/appearance_file.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset appearance");
QString usage()
{
    return QStringLiteral(
        "Usage: semblance dataset appearance --portraits DIR --out FILE\n"
        "\n"
        "Learns the appearance model that semblance dataset synthesize draws people from: from a folder of studio portraits, one\n"
        "person a file, in colour, from the front, before a plain background. The same portraits give the same file. The model in\n"
        "the program is resources/appearance/portraits.safetensors; what it was learnt from is told beside it.\n"
        "\n"
        "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 stopped.\n");
}

} // namespace

int runDatasetAppearance(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption portraits(QStringLiteral("portraits"), {}, QStringLiteral("DIR"));
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("FILE"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ portraits, out, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset appearance") } + arguments))
        return kEnd.wrongUsage(parser.errorText() + u'.');
    if (parser.isSet(help))
        return kEnd.printed(usage());
    if (!parser.positionalArguments().isEmpty() || parser.value(portraits).isEmpty() || parser.value(out).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("dataset appearance wants --portraits DIR and --out FILE."));
    const auto learnt = [&] {
        ProgressLine line;
        line.setTitle(QStringLiteral("appearance"));
        return dataset::makeAppearanceFile(
            parser.value(portraits), parser.value(out), interruptToken(), [&](const Progress& p) { line.show(p); });
    }();
    if (!learnt)
        return kEnd.failed(learnt.error(), Partial);
    return kEnd.printed(QString::fromUtf8(QJsonDocument(*learnt).toJson()));
}

} // namespace semblance::app
