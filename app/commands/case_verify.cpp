// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_verify.h"

#include "app/commands/check_text.h"
#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/custody/verify_case.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case verify");
using custody::CaseCheck;
using custody::CheckState;

// A file that could not be checked is neither right nor wrong.
constexpr int kDiffers = Failed;
constexpr int kNotChecked = Partial;

const QString kUsage
    = QStringLiteral("Usage: semblance case verify F.semcase [--head HASH] [--frames none|sample|all] [--no-log] [--json]\n"
                     "\n"
                     "Holds a case against its own audit log: tables and triggers, the chain of the log, every row. Hashes evidence and\n"
                     "models that are still there, decodes frames and compares their hashes. docs/custody.md says what is found and what\n"
                     "can't be.\n"
                     "\n"
                     "Options:\n"
                     "  --head HASH   a hash of the log that was noted earlier: the log must still contain it\n"
                     "  --frames WHICH  none; sample: up to 32 of each piece of evidence, evenly spaced, the default; all\n"
                     "  --no-log      write nothing; else the outcome becomes an entry of the case's log\n"
                     "  --json        print JSON (schema semblance.verification/1)\n"
                     "  -h, --help    this text\n"
                     "\n"
                     "Exit codes: 0 everything that is there matches; 1 something does not match; 2 wrong usage; 3 the case could not be\n"
                     "checked, or not to the end.\n");

QString table(const QString& path, const CaseCheck& check)
{
    QString text = QStringLiteral("case %1\n\n").arg(singleLine(QFileInfo(path).fileName())) + checkTable(check.lines);
    text += QStringLiteral("\n%1 match, %2 differ, %3 missing, %4 not checked\nhead of the log: entry %5, %6\n")
                .arg(check.count(CheckState::Matches))
                .arg(check.count(CheckState::Differs))
                .arg(check.count(CheckState::Missing))
                .arg(check.count(CheckState::NotChecked))
                .arg(check.entries)
                .arg(QString::fromLatin1(check.head));
    return text;
}

QString json(const QString& path, const CaseCheck& check)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    analysis::JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.verification/1"));
    writer.member("file_name", QFileInfo(path).fileName());
    writer.member("outcome", check.differs() ? QStringLiteral("differs") : QStringLiteral("matches"));
    writer.member("entries", check.entries);
    writer.member("head", QString::fromLatin1(check.head));
    writeChecks(writer, check.lines);
    writer.endObject();
    return writer.finish() ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

int runCaseVerify(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption head(QStringLiteral("head"), {}, QStringLiteral("hash"));
    const QCommandLineOption frames(QStringLiteral("frames"), {}, QStringLiteral("which"), QStringLiteral("sample"));
    const QCommandLineOption noLog(QStringLiteral("no-log"));
    const QCommandLineOption asJson(QStringLiteral("json"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ head, frames, noLog, asJson, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case verify") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return kEnd.wrongUsage(QStringLiteral("case verify wants one case file."));
    custody::VerifyOptions options;
    options.head = parser.value(head).trimmed().toLower().toLatin1();
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    if (parser.isSet(head) && !hash.match(QString::fromLatin1(options.head)).hasMatch())
        return kEnd.wrongUsage(QStringLiteral("--head wants the 64 hexadecimal digits that an earlier verification printed."));
    const int which = QStringList { QStringLiteral("none"), QStringLiteral("sample"), QStringLiteral("all") }.indexOf(parser.value(frames));
    if (which < 0)
        return kEnd.wrongUsage(QStringLiteral("--frames wants none, sample or all, not '%1'.").arg(parser.value(frames)));
    options.frames = static_cast<custody::Frames>(which);
    options.log = !parser.isSet(noLog);

    ProgressLine line;
    line.setTitle(singleLine(QFileInfo(words.first()).fileName()));
    const auto check = custody::verifyCase(words.first(), options, interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!check) {
        printError(check.error().message);
        return kNotChecked;
    }
    if (!printResult(parser.isSet(asJson) ? json(words.first(), *check) : table(words.first(), *check))) {
        printError(QStringLiteral("can't write to standard output."));
        return kNotChecked;
    }
    return check->differs() ? kDiffers : Done;
}

} // namespace semblance::app
