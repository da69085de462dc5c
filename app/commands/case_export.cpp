// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_export.h"

#include "app/commands/case_export_file.h"
#include "app/commands/command_end.h"
#include "app/commands/sign_options.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/custody/export_bundle.h"
#include "ui/report/report_pdf.h"

#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case export");
const QString kUsage = QStringLiteral(
    "Usage: semblance case export F.semcase --bundle OUT.sembundle [options]\n"
    "\n"
    "Writes a case as one sealed file: the case, results, report, and a manifest of hashes, signed where a key is given. Evidence\n"
    "and models are in it as files or only as hashes. \"semblance bundle verify\" checks it on another machine; docs/bundle.md says\n"
    "what is in it byte for byte. An existing file is never overwritten.\n"
    "\n"
    "Options:\n"
    "  --bundle FILE       the bundle\n"
    "  --with-evidence     with the evidence files\n"
    "  --evidence-hashes   with their hashes alone, the default\n"
    "  --with-models       with the model files; else their hashes\n"
    "  --language L        of the report: en, de or zh_CN (en)\n"
    "%1"
    "  --no-log            leave the case file as it is; else its audit log says that and what was exported\n"
    "  -h, --help          this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 written, but the report could not show all or the log got no entry.\n");

} // namespace

int runCaseExport(const QStringList& arguments)
{
    if (isCaseExportFile(arguments))
        return runCaseExportFile(arguments);
    QCommandLineParser parser;
    const QCommandLineOption bundle(QStringLiteral("bundle"), {}, QStringLiteral("FILE"));
    const QCommandLineOption withEvidence(QStringLiteral("with-evidence"));
    const QCommandLineOption hashes(QStringLiteral("evidence-hashes"));
    const QCommandLineOption withModels(QStringLiteral("with-models"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("L"), QStringLiteral("en"));
    const QCommandLineOption noLog(QStringLiteral("no-log"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ bundle, withEvidence, hashes, withModels, language, noLog, help });
    const SignOptions sign(parser);
    if (!parser.parse(QStringList { QStringLiteral("semblance case export") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage.arg(SignOptions::help()) + QLatin1Char('\n') + caseExportFileHelp());
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return kEnd.wrongUsage(QStringLiteral("case export wants one case file."));
    if (parser.value(bundle).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("case export wants --bundle OUT.sembundle, --still, --clip or --csv."));
    if (parser.isSet(withEvidence) && parser.isSet(hashes))
        return kEnd.wrongUsage(QStringLiteral("Give --with-evidence or --evidence-hashes, not both."));
    custody::BundleOptions options;
    options.output = parser.value(bundle);
    options.evidence = parser.isSet(withEvidence);
    options.models = parser.isSet(withModels);
    options.log = !parser.isSet(noLog);
    options.language = parser.value(language);
    options.pdf = [](const report::Report& report) { return ui::reportPdf(report); };
    if (const auto known = report::languageFor(options.language); !known)
        return kEnd.failed(known.error());
    auto signer = sign.signer(parser);
    if (!signer)
        return kEnd.failed(signer.error());
    options.signer = std::move(*signer);

    ProgressLine line;
    line.setTitle(QFileInfo(options.output).fileName());
    const auto outcome = custody::exportBundle(words.first(), options, interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!outcome)
        return kEnd.failed(outcome.error());
    for (const QString& notice : outcome->notices)
        printError(notice);
    const QString text = QStringLiteral("%1: %2 files, %3 bytes, %4\nSHA-256 %5\nhead of the log: %6\n")
                             .arg(singleLine(options.output))
                             .arg(outcome->files)
                             .arg(outcome->bytes)
                             .arg(outcome->signer.isEmpty() ? QStringLiteral("not signed") : QStringLiteral("signed by ") + outcome->signer,
                                 QString::fromLatin1(outcome->sha256), QString::fromLatin1(outcome->head));
    return kEnd.printed(text, outcome->notices.isEmpty() ? Done : Partial);
}

} // namespace semblance::app
