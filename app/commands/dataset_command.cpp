// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset_command.h"

#include "app/command.h"
#include "app/commands/dataset/expand_command.h"
#include "app/commands/dataset/export_command.h"
#include "app/commands/dataset/extract_command.h"
#include "app/commands/dataset/inspect_command.h"
#include "app/commands/dataset/review_command.h"
#include "app/commands/dataset/appearance_command.h"
#include "app/commands/dataset/scan_command.h"
#include "app/commands/dataset/synthesize_command.h"
#include "app/messages.h"

namespace semblance::app {
namespace {

const QList<Command>& subcommands()
{
    static const QList<Command> list {
        { QStringLiteral("scan"), QStringLiteral("what a folder holds: its layout, methods, splits, labels, and what is missing"),
            runDatasetScan },
        { QStringLiteral("extract"), QStringLiteral("videos and pictures to aligned faces with landmarks, in a folder with a manifest"),
            runDatasetExtract },
        { QStringLiteral("expand"), QStringLiteral("augmented faces from the real ones, with labels, as published"), runDatasetExpand },
        { QStringLiteral("inspect"), QStringLiteral("a sample with source, target, mask, result, labels and recipe; contact sheets"),
            runDatasetInspect },
        { QStringLiteral("review"), QStringLiteral("rejects, accepts or relabels samples, as a row of its own"), runDatasetReview },
        { QStringLiteral("export"), QStringLiteral("a manifest's samples as a CSV table"), runDatasetExport },
        { QStringLiteral("synthesize"), QStringLiteral("a complete small dataset of people who do not exist, with exact truth"),
            runDatasetSynthesize },
        { QStringLiteral("appearance"), QStringLiteral("learn the appearance model that synthesize draws people from"),
            runDatasetAppearance },
    };
    return list;
}

QString usage()
{
    QString text = QStringLiteral("Usage: semblance dataset SUBCOMMAND ...\n\n");
    for (const Command& command : subcommands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -12).arg(command.summary);
    return text + QStringLiteral("\nsemblance dataset SUBCOMMAND --help says more.\n");
}

} // namespace

int runDataset(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return printResult(usage()) ? Done : Failed;
    for (const Command& command : subcommands()) {
        if (command.name == name)
            return command.run(arguments.sliced(1));
    }
    QStringList names;
    for (const Command& command : subcommands())
        names.append(command.name);
    const QString said
        = name.isEmpty() ? QStringLiteral("dataset wants a subcommand") : QStringLiteral("dataset has no subcommand \"%1\"").arg(name);
    printError(QStringLiteral("%1; it has %2. See semblance dataset --help.").arg(said, names.join(QStringLiteral(", "))));
    return Usage;
}

} // namespace semblance::app
