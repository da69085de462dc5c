// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_export_file.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/cases/case_file.h"
#include "ui/export/case_export.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <limits>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case export");
using Form = ui::ExportRequest::Form;

struct FormOption {
    const char* name;
    Form form;
    const char* suffix;
};
constexpr FormOption kForms[] { { "still", Form::Still, "png" }, { "clip", Form::Clip, "mp4" }, { "csv", Form::Numbers, "csv" } };

/// By number from 1; without one the only piece.
Result<QByteArray> evidenceNumbered(const QString& casePath, std::optional<int> number)
{
    return cases::CaseFile::open(casePath, cases::CaseFile::Mode::ReadOnly)
        .and_then([](const std::unique_ptr<cases::CaseFile>& file) { return file->evidence(); })
        .and_then([&](const QList<cases::Evidence>& all) -> Result<QByteArray> {
            if (!number && all.size() != 1)
                return failure(Error::Kind::Usage,
                    QStringLiteral("the case holds %1 pieces of evidence: name one with --evidence N.").arg(all.size()));
            if (number.value_or(1) < 1 || number.value_or(1) > all.size())
                return failure(Error::Kind::Usage,
                    QStringLiteral("the case has no evidence %1; there are %2.").arg(number.value_or(1)).arg(all.size()));
            return all.at(number.value_or(1) - 1).sha256;
        });
}

template <typename Number> Result<std::optional<Number>> integer(const QCommandLineParser& parser, const QCommandLineOption& option)
{
    if (!parser.isSet(option))
        return std::optional<Number>();
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > std::numeric_limits<Number>::max())
        return failure(Error::Kind::Usage,
            QStringLiteral("--%1 wants a whole number, not '%2'.").arg(option.names().constFirst(), parser.value(option)));
    return std::optional(static_cast<Number>(value));
}

} // namespace

bool isCaseExportFile(const QStringList& arguments)
{
    return std::any_of(std::begin(kForms), std::end(kForms), [&](const FormOption& form) {
        const QString option = QStringLiteral("--") + QLatin1String(form.name);
        return std::any_of(arguments.begin(), arguments.end(),
            [&](const QString& argument) { return argument == option || argument.startsWith(option + QLatin1Char('=')); });
    });
}

QString caseExportFileHelp()
{
    return QStringLiteral("Usage: semblance case export F.semcase --still OUT.png --frame N [options]\n"
                          "       semblance case export F.semcase --clip OUT.mp4 [--from N] [--to N] [options]\n"
                          "       semblance case export F.semcase --csv OUT.csv [--from N] [--to N] [options]\n"
                          "\n"
                          "An annotated frame, an annotated clip without sound, or the numbers of every face. Frames carry boxes, tracks and\n"
                          "a node's probability, and below the picture frame, PTS, time and hashes. A frame whose samples are not those that\n"
                          "were analysed gets no boxes. The same case and options give the same bytes on the same build. Where the case does not\n"
                          "match its own audit log, that is said, burnt in, and the exit code is 3.\n"
                          "\n"
                          "  --evidence N        of this piece of evidence, from 1 as in semblance case info\n"
                          "  --run N             of this analysis; else the newest with results\n"
                          "  --node NAME         whose probability is shown (face)\n"
                          "  --frame N           the frame of --still\n"
                          "  --from N, --to N    first and last frame; else all\n"
                          "  --no-log            leave the case file as it is; else its audit log says what was exported, with its SHA-256\n");
}

int runCaseExportFile(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* value) {
        QCommandLineOption made(QString::fromLatin1(name), {}, QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    QList<QCommandLineOption> outputs;
    for (const FormOption& form : kForms)
        outputs << option(form.name, "FILE");
    const auto evidence = option("evidence", "N");
    const auto run = option("run", "N");
    const auto node = option("node", "NAME");
    const auto frame = option("frame", "N");
    const auto from = option("from", "N");
    const auto to = option("to", "N");
    const QCommandLineOption noLog(QStringLiteral("no-log"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ noLog, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case export") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(caseExportFileHelp());
    if (parser.positionalArguments().size() != 1)
        return kEnd.wrongUsage(QStringLiteral("case export wants one case file."));

    ui::ExportRequest request;
    request.casePath = parser.positionalArguments().constFirst();
    int chosen = 0;
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        if (!parser.isSet(outputs[i]))
            continue;
        ++chosen;
        request.form = kForms[i].form;
        request.output = parser.value(outputs[i]);
        if (QFileInfo(request.output).suffix().compare(QLatin1String(kForms[i].suffix), Qt::CaseInsensitive) != 0)
            return kEnd.wrongUsage(
                QStringLiteral("the name of '%1' must end with .%2.").arg(request.output, QLatin1String(kForms[i].suffix)));
    }
    if (chosen != 1)
        return kEnd.wrongUsage(QStringLiteral("case export wants one of --still, --clip, --csv and --bundle at a time."));
    const bool isStill = request.form == Form::Still;
    if (isStill != parser.isSet(frame) || (isStill && (parser.isSet(from) || parser.isSet(to))))
        return kEnd.wrongUsage(QStringLiteral("--still wants --frame N; --clip and --csv take --from N and --to N."));
    const auto number = integer<int>(parser, evidence);
    const auto runNumber = integer<qint64>(parser, run);
    const auto first = integer<qint64>(parser, isStill ? frame : from);
    const auto last = integer<qint64>(parser, to);
    for (const auto* error : { number ? nullptr : &number.error(), runNumber ? nullptr : &runNumber.error(), first ? nullptr : &first.error(),
             last ? nullptr : &last.error() }) {
        if (error)
            return kEnd.failed(*error);
    }
    const auto sha256 = evidenceNumbered(request.casePath, *number);
    if (!sha256)
        return kEnd.failed(sha256.error());
    request.evidenceSha256 = *sha256;
    if (*runNumber)
        request.run = cases::RunId { **runNumber };
    request.node = parser.value(node);
    request.first = *first;
    request.last = *last;
    request.log = !parser.isSet(noLog);

    ProgressLine line;
    line.setTitle(QFileInfo(request.output).fileName());
    const auto outcome = ui::exportFromCase(request, interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!outcome)
        return kEnd.failed(outcome.error());
    for (const QString& notice : outcome->notices)
        printError(notice);
    return kEnd.printed(QStringLiteral("%1: %2 frames, %3 faces, %4 bytes, SHA-256 %5\n")
                            .arg(singleLine(request.output))
                            .arg(outcome->frames)
                            .arg(outcome->faces)
                            .arg(outcome->bytes)
                            .arg(QString::fromLatin1(outcome->sha256)),
        outcome->notices.isEmpty() ? Done : Partial);
}

} // namespace semblance::app
