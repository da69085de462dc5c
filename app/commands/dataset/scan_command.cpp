// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/scan_command.h"

#include "app/commands/command_end.h"
#include "app/commands/dataset/scan_summary.h"
#include "app/interrupt.h"
#include "app/progress_line.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset scan");
QString usage()
{
    return QStringLiteral(
        "Usage: semblance dataset scan ROOT [options]\n"
        "\n"
        "Says which layout a dataset's folder has and prints, for each method, how many videos, pictures and folders of frames\n"
        "there are, of how many people, in which split, with which labels; then, folder by folder, what was expected, what was\n"
        "found and what will be left out. Opens no video and writes nothing.\n"
        "\n"
        "Options:\n"
        "  --layout NAME        not by recognition but as: %1\n"
        "  --compression LEVEL  only this one, e.g. c23\n"
        "  --labels F.json      label rows of one's own methods (docs/datasets.md)\n"
        "  --mapping F.csv      the table of the layout plain (default: ROOT/mapping.csv where there is one)\n"
        "  --unobserved-as-no   labels that are not observed as 0, as the official code has them\n"
        "  --json               print JSON (schema semblance.dataset-scan/1) with every item\n"
        "  -h, --help           this text\n"
        "\n"
        "Exit codes: 0 complete; 1 nothing recognised, or a broken list file; 2 wrong usage; 3 recognised, but something is\n"
        "missing or incomplete.\n")
        .arg(dataset::layoutNames().join(QStringLiteral(", ")));
}

} // namespace

int runDatasetScan(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto valued = [](const char* name) { return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")); };
    const QCommandLineOption layout = valued("layout");
    const QCommandLineOption compression = valued("compression");
    const QCommandLineOption labels = valued("labels");
    const QCommandLineOption mapping = valued("mapping");
    const QCommandLineOption unobservedAsNo(QStringLiteral("unobserved-as-no"));
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ layout, compression, labels, mapping, unobservedAsNo, json, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset scan") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(usage());
    if (parser.positionalArguments().size() != 1)
        return kEnd.wrongUsage(QStringLiteral("dataset scan wants one folder."));

    dataset::ScanOptions options;
    options.layout = parser.value(layout);
    options.compression = parser.value(compression);
    options.labelFile = parser.value(labels);
    options.mapping = parser.value(mapping);
    options.unobservedAsNo = parser.isSet(unobservedAsNo);
    Result<dataset::ScannedDataset> scanned = [&] {
        ProgressLine line;
        line.setTitle(QStringLiteral("scan"));
        return dataset::scanDataset(
            parser.positionalArguments().first(), options, interruptToken(), [&](const Progress& p) { line.show(p); });
    }();
    if (!scanned)
        return kEnd.failed(scanned.error());
    const QString text = parser.isSet(json) ? QString::fromUtf8(QJsonDocument(scanJson(*scanned)).toJson()) : scanText(*scanned);
    return kEnd.printed(text, isIncomplete(*scanned) ? Partial : Done);
}

} // namespace semblance::app
