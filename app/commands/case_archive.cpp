// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_archive.h"

#include "app/commands/command_end.h"
#include "core/cases/case_contents.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace semblance::app {
namespace {

const QString kUsage = QStringLiteral(
    "Usage: semblance case archive F.semcase --reason R [--author NAME]\n"
    "       semblance case reopen F.semcase --reason R [--author NAME]\n"
    "\n"
    "archive closes a case: from then on every program refuses to change what it holds. It can still be read, verified and\n"
    "reported. reopen opens it again. Both stand in the case's audit log with the reason.\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage.\n");

int run(const CommandEnd& end, const QString& word, const QStringList& arguments,
    Result<> (cases::CaseFile::*change)(const QString&, const QString&))
{
    QCommandLineParser parser;
    const QCommandLineOption reason(QStringLiteral("reason"), {}, QStringLiteral("text"));
    const QCommandLineOption author(QStringLiteral("author"), {}, QStringLiteral("name"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ reason, author, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case ") + word } + arguments))
        return end.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return end.printed(kUsage);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1 || parser.value(reason).trimmed().isEmpty())
        return end.wrongUsage(QStringLiteral("case %1 wants one case file and --reason.").arg(word));
    if (!QFileInfo::exists(paths.first()))
        return end.failed({ Error::Kind::File, QStringLiteral("There is no case file '%1'; check the path.").arg(paths.first()) });
    const auto done = cases::openToChange(paths.first()).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
        return ((*file).*change)(parser.value(reason), parser.value(author));
    });
    return done ? Done : end.failed(done.error());
}

} // namespace

int runCaseArchive(const QStringList& arguments)
{
    return run(CommandEnd("case archive"), QStringLiteral("archive"), arguments, &cases::CaseFile::close);
}

int runCaseReopen(const QStringList& arguments)
{
    return run(CommandEnd("case reopen"), QStringLiteral("reopen"), arguments, &cases::CaseFile::reopen);
}

} // namespace semblance::app
