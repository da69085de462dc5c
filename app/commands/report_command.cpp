// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report_command.h"

#include "app/commands/command_end.h"
#include "app/commands/misplaced_evidence.h"
#include "app/commands/sign_options.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/base/new_file.h"
#include "core/report/build_report.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "ui/report/report_pdf.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("report");
const QString kUsage = QStringLiteral(
    "Usage: semblance report F.semcase --out F.pdf|F.html|F.json [options]\n"
    "\n"
    "Writes a report of a case: what was examined, how, with which results, and how far they can be trusted. The file's name\n"
    "decides the form. The three forms hold the same content and the same hash of it. The case and the evidence are opened\n"
    "for reading only; an existing file is never overwritten. The same case and options give the same report but for its date.\n"
    "\n"
    "Options:\n"
    "  --out FILE          the report\n"
    "  --language L        en, de or zh_CN (en)\n"
    "  --sections LIST     these sections in this order, separated by commas (all):\n"
    "                      %1\n"
    "  --evidence N        of this piece of evidence alone, from 1 as in semblance case info\n"
    "  --title TEXT        of the report\n"
    "  --number TEXT       case number; what is not given here is what the case says, or unknown\n"
    "  --case-title TEXT   what the case is called\n"
    "  --examiner TEXT     who answers for the report\n"
    "  --agency TEXT       for whom\n"
    "  --address TEXT      the agency's address\n"
    "  --description TEXT  of the request\n"
    "  --question TEXT     one question put to the examiner; may be given more than once\n"
    "  --logo FILE         the agency's logo, a PNG or JPEG picture\n"
    "  --no-pictures       no frames, faces or heat maps\n"
    "  --no-log            leave the case file as it is; else its audit log gets the report's hash\n"
    "%2"
    "  -h, --help          this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 written, but evidence or model was not at hand and the report says so.\n");

QString usage()
{
    const QStringList keys = report::sectionKeys();
    const QString indent = QStringLiteral(",\n") + QString(22, QLatin1Char(' '));
    return kUsage.arg(QStringList { keys.mid(0, 7).join(u','), keys.mid(7).join(u',') }.join(indent), SignOptions::help());
}

using Writer = Result<QByteArray> (*)(const report::Report&);

Writer writerFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("pdf"))
        return ui::reportPdf;
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm"))
        return [](const report::Report& report) -> Result<QByteArray> { return report::reportHtml(report); };
    if (suffix == QStringLiteral("json"))
        return [](const report::Report& report) -> Result<QByteArray> { return report::reportJson(report); };
    return nullptr;
}

} // namespace

int runReport(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* value = nullptr) {
        QCommandLineOption made(QString::fromLatin1(name));
        if (value)
            made.setValueName(QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto out = option("out", "FILE");
    const auto language = option("language", "L");
    const auto sections = option("sections", "LIST");
    const auto evidence = option("evidence", "N");
    const auto title = option("title", "TEXT");
    const auto number = option("number", "TEXT");
    const auto caseTitle = option("case-title", "TEXT");
    const auto examiner = option("examiner", "TEXT");
    const auto agency = option("agency", "TEXT");
    const auto address = option("address", "TEXT");
    const auto description = option("description", "TEXT");
    const auto question = option("question", "TEXT");
    const auto logo = option("logo", "FILE");
    const auto noPictures = option("no-pictures");
    const auto noLog = option("no-log");
    const SignOptions sign(parser);
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    if (!parser.parse(QStringList { QStringLiteral("semblance report") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(usage());
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return kEnd.wrongUsage(QStringLiteral("report wants one case file."));
    const QString path = parser.value(out);
    if (path.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("report wants --out FILE."));
    const Writer writer = writerFor(path);
    if (!writer)
        return kEnd.wrongUsage(QStringLiteral("the name of '%1' must end with .pdf, .html or .json.").arg(path));
    for (const QString& taken : { path, path + QStringLiteral(".sig"), path + QStringLiteral(".asc") }) {
        if (const auto free = checkNameIsFree(taken); !free && (taken == path || sign.isAsked(parser)))
            return kEnd.failed(free.error());
    }

    report::MaterialOptions materialOptions;
    materialOptions.pictures = !parser.isSet(noPictures);
    if (parser.isSet(evidence)) {
        bool isNumber = false;
        materialOptions.evidence = parser.value(evidence).toInt(&isNumber);
        if (!isNumber || *materialOptions.evidence < 1)
            return kEnd.wrongUsage(QStringLiteral("--evidence wants a number from 1 on, not '%1'.").arg(parser.value(evidence)));
    }
    report::ReportOptions options;
    auto chosen = report::languageFor(parser.isSet(language) ? parser.value(language) : QStringLiteral("en"));
    if (!chosen)
        return kEnd.failed(chosen.error());
    options.language = std::move(*chosen);
    if (parser.isSet(sections))
        options.sections = parser.value(sections).split(u',', Qt::SkipEmptyParts);
    options.title = parser.value(title);
    options.details = { parser.value(number), parser.value(caseTitle), parser.value(examiner), parser.value(agency), parser.value(address),
        parser.value(description), parser.values(question), {} };
    if (parser.isSet(logo)) {
        auto picture = report::readLogo(parser.value(logo));
        if (!picture)
            return kEnd.failed(picture.error());
        options.details.logo = std::move(*picture);
    }
    options.dateUtc = QDateTime::currentDateTimeUtc();
    const auto signer = sign.signer(parser);
    if (!signer)
        return kEnd.failed(signer.error());

    ProgressLine line;
    line.setTitle(QStringLiteral("report"));
    const auto progress = [&line](const Progress& p) { line.showText(QStringLiteral("evidence %1 of %2").arg(p.done + 1).arg(p.total)); };
    const auto made
        = cases::CaseFile::open(words.first(), cases::CaseFile::Mode::ReadOnly).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
              if (const auto told = tellMisplaced(*file); !told)
                  return Result<report::Report>(tl::unexpected(told.error()));
              return report::buildReport(*file, options, materialOptions, report::ReportSources::installed(), interruptToken(), progress);
          });
    line.clear();
    if (!made)
        return kEnd.failed(made.error());
    const auto bytes = writer(*made);
    if (!bytes)
        return kEnd.failed(bytes.error());
    QJsonObject signature;
    // Before anything is written: without it there is no report.
    std::optional<custody::DetachedSignature> detached;
    if (*signer) {
        auto signedBytes = (*signer)->sign(*bytes, interruptToken());
        if (!signedBytes)
            return kEnd.failed(signedBytes.error());
        detached = std::move(*signedBytes);
        signature = custody::signatureDetails(**signer, *detached);
    }
    auto written = writeNewFile(path, *bytes);
    if (written && detached) {
        written = writeNewFile(path + detached->suffix, detached->bytes);
        if (!written)
            QFile::remove(path);
    }
    if (!written)
        return kEnd.failed(written.error());
    QStringList gaps = made->gaps;
    if (!parser.isSet(noLog)) {
        if (const auto logged = report::logExport(words.first(), path, *bytes, *made, signature); !logged)
            gaps << QStringLiteral("The report was written but not noted in the case's audit log: %1").arg(logged.error().message);
    }
    for (const QString& gap : std::as_const(gaps))
        printError(gap);
    return kEnd.printed(QStringLiteral("%1: content SHA-256 %2\n").arg(singleLine(path), QString::fromLatin1(report::contentSha256(*made))),
        gaps.isEmpty() ? Done : Partial);
}

} // namespace semblance::app
