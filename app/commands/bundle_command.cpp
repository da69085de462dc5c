// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/bundle_command.h"

#include "app/commands/check_text.h"
#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/custody/verify_bundle.h"
#include "ui/report/report_pdf.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("bundle");
using custody::BundleCheck;
using custody::BundleSignature;
using custody::RunMatch;

const QString kUsage = QStringLiteral(
    "Usage: semblance bundle verify F.sembundle [options]\n"
    "\n"
    "Checks a sealed case: the structure of the file, every hash, the signature, the audit log of the case in it, and\n"
    "makes its report again from the case. Repeats each analysis whose evidence and model are there, and prints how far its\n"
    "numbers are from the stored ones. Nothing in the bundle is believed, and nothing is written but to a private temporary\n"
    "folder (TMPDIR). docs/bundle.md does the same by hand.\n"
    "\n"
    "Options:\n"
    "  --key PUB.pem     the signer's public key: the bundle must be signed with it\n"
    "  --model M         a model, by name or file, besides those in the bundle and the installed ones; may be given more than once\n"
    "  --evidence F      a file of evidence, besides those in the bundle; may be given more than once\n"
    "  --no-rerun        repeat no analysis\n"
    "  --json            print JSON (schema semblance.bundle-verification/1)\n"
    "  -h, --help        this text\n"
    "\n"
    "Exit codes: 0 everything matches; 1 something does not, or the file is no bundle; 2 wrong usage; 3 what is there matches, but an\n"
    "analysis could not be repeated.\n");

QString signatureName(BundleSignature signature)
{
    switch (signature) {
    case BundleSignature::None:
        return QStringLiteral("not signed");
    case BundleSignature::Known:
        return QStringLiteral("signed");
    case BundleSignature::UnknownKey:
        return QStringLiteral("signed, key unknown");
    case BundleSignature::Wrong:
        return QStringLiteral("wrong");
    case BundleSignature::NotChecked:
        return QStringLiteral("signed, not checked");
    }
    return {};
}

QString number(double value)
{
    return value == 0 ? QStringLiteral("0") : QString::number(value, 'e', 1);
}

QString runTable(const RunMatch& run)
{
    QString text
        = QStringLiteral("\nanalysis %1 of %2, model '%3': ").arg(run.run.value).arg(singleLine(run.evidence), singleLine(run.model));
    if (run.state == RunMatch::State::NotRun)
        return text + QStringLiteral("not repeated: %1\n").arg(singleLine(run.note));
    text += QStringLiteral("%1; %2 frames, %3 faces stored, %4 again\n")
                .arg(run.state == RunMatch::State::BitEqual ? QStringLiteral("every number bit-equal") : custody::stateName(run.state))
                .arg(run.frames)
                .arg(run.storedFaces)
                .arg(run.repeatedFaces);
    if (!run.note.isEmpty())
        text += QStringLiteral("  %1\n").arg(singleLine(run.note));
    text += QStringLiteral("  computed by %1\n")
                .arg(run.software.isEmpty() ? QStringLiteral("the same software")
                                            : QStringLiteral("other software: ") + singleLine(run.software.join(QStringLiteral("; "))));
    text += QStringLiteral("  %1 %2   %3   %4\n")
                .arg(QStringLiteral("node"), -24)
                .arg(QStringLiteral("bit-equal"), 13)
                .arg(QStringLiteral("probability off by"), QStringLiteral("raw score off by"));
    for (const custody::NodeMatch& node : run.nodes)
        text += QStringLiteral("  %1 %2   %3   %4\n")
                    .arg(singleLine(node.node), -24)
                    .arg(QStringLiteral("%1 of %2").arg(node.equalBits).arg(run.pairs), 13)
                    .arg(number(node.largestProbability), 18)
                    .arg(number(node.largestRawScore), 16);
    return text;
}

QString table(const QString& path, const BundleCheck& check)
{
    const custody::BundleManifest& manifest = check.manifest;
    QString text
        = QStringLiteral("bundle %1: case %2 ('%3'), sealed by %4, log up to %5\n\n")
              .arg(singleLine(QFileInfo(path).fileName()), singleLine(manifest.caseNumber.value_or(QStringLiteral("without a number"))),
                  singleLine(manifest.caseFileName), singleLine(manifest.program), singleLine(manifest.utc));
    text += checkTable(check.check.lines);
    for (const RunMatch& run : check.runs)
        text += runTable(run);
    using State = custody::CheckState;
    text += QStringLiteral("\n%1 match, %2 differ, %3 not checked; %4\nhead of the log: entry %5, %6\n")
                .arg(check.check.count(State::Matches))
                .arg(check.check.count(State::Differs))
                .arg(check.check.count(State::NotChecked))
                .arg(signatureName(check.signature))
                .arg(check.check.entries)
                .arg(QString::fromLatin1(check.check.head));
    return text;
}

QString json(const QString& path, const BundleCheck& check)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    analysis::JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.bundle-verification/1"));
    writer.member("file_name", QFileInfo(path).fileName());
    writer.member("case_number", check.manifest.caseNumber);
    writer.member("program", check.manifest.program);
    writer.member("outcome",
        check.differs()           ? QStringLiteral("differs")
            : check.repeatedAll() ? QStringLiteral("matches")
                                  : QStringLiteral("matches in part"));
    writer.member("signature", signatureName(check.signature));
    writer.member("signed_by", check.signedBy.isEmpty() ? std::nullopt : std::optional(check.signedBy));
    writer.member("entries", check.check.entries);
    writer.member("head", QString::fromLatin1(check.check.head));
    writeChecks(writer, check.check.lines);
    writer.key(QStringLiteral("analyses"));
    writer.beginArray();
    for (const RunMatch& run : check.runs) {
        writer.beginObject();
        writer.member("analysis", run.run.value);
        writer.member("evidence", run.evidence);
        writer.member("model", run.model);
        writer.member("state", custody::stateName(run.state));
        writer.member("frames", run.frames);
        writer.member("faces_stored", run.storedFaces);
        writer.member("faces_repeated", run.repeatedFaces);
        writer.member("faces_compared", run.pairs);
        writer.key(QStringLiteral("nodes"));
        writer.beginArray();
        for (const custody::NodeMatch& node : run.nodes) {
            writer.beginObject(analysis::JsonWriter::Layout::OneLine);
            writer.member("node", node.node);
            writer.member("bit_equal", node.equalBits);
            writer.member("largest_probability_deviation", node.largestProbability);
            writer.member("largest_raw_score_deviation", node.largestRawScore);
            writer.endObject();
        }
        writer.endArray();
        writer.member("software_differences", QJsonValue(QJsonArray::fromStringList(run.software)));
        writer.member("note", run.note);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.finish() ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

int runBundle(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption key(QStringLiteral("key"), {}, QStringLiteral("PUB.pem"));
    const QCommandLineOption model(QStringLiteral("model"), {}, QStringLiteral("M"));
    const QCommandLineOption evidence(QStringLiteral("evidence"), {}, QStringLiteral("F"));
    const QCommandLineOption noRerun(QStringLiteral("no-rerun"));
    const QCommandLineOption asJson(QStringLiteral("json"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ key, model, evidence, noRerun, asJson, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance bundle") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words.first() != QStringLiteral("verify"))
        return kEnd.wrongUsage(QStringLiteral("bundle wants verify and F.sembundle."));
    custody::VerifyBundleOptions options;
    options.key = parser.value(key);
    options.models = parser.values(model);
    options.evidence = parser.values(evidence);
    options.rerun = !parser.isSet(noRerun);
    options.pdf = [](const report::Report& report) { return ui::reportPdf(report); };

    ProgressLine line;
    line.setTitle(QFileInfo(words[1]).fileName());
    const auto check = custody::verifyBundle(words[1], options, interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!check)
        return kEnd.failed(check.error());
    return kEnd.printed(parser.isSet(asJson) ? json(words[1], *check) : table(words[1], *check),
        check->differs()           ? Failed
            : check->repeatedAll() ? Done
                                   : Partial);
}

} // namespace semblance::app
