// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/export_command.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/dataset/manifest/manifest.h"

#include <QCommandLineParser>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset export");
const QString kHelp = QStringLiteral(
    "Usage: semblance dataset export DIR --out F.csv\n"
    "\n"
    "Writes one row for each sample of DIR's manifest: the sample, its face, its video, its labels, and whether it counts after\n"
    "all reviews. UTF-8 with commas; docs/manifest.md names the columns. F.csv is replaced at the end only.\n"
    "\n"
    "Options:\n"
    "  --out F.csv          the table\n"
    "  -h, --help           this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 stopped by Ctrl-C.\n");

} // namespace

int runDatasetExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("F"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ out, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset export") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kHelp);
    if (parser.positionalArguments().size() != 1)
        return kEnd.wrongUsage(QStringLiteral("dataset export wants one folder."));
    if (parser.value(out).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("dataset export wants --out F.csv."));

    using dataset::Manifest;
    const auto rows = Manifest::open(parser.positionalArguments().first(), Manifest::Mode::ReadOnly)
                          .and_then([&](const std::unique_ptr<Manifest>& manifest) {
                              ProgressLine line;
                              line.setTitle(QStringLiteral("export"));
                              return manifest->exportCsv(parser.value(out), interruptToken(), [&](const Progress& p) { line.show(p); });
                          });
    if (!rows)
        return kEnd.failed(rows.error(), Partial);
    return kEnd.printed(QStringLiteral("%1 samples in %2\n").arg(*rows).arg(singleLine(parser.value(out))));
}

} // namespace semblance::app
