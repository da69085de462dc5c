// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_relink.h"

#include "app/commands/command_end.h"
#include "app/commands/misplaced_evidence.h"
#include "app/interrupt.h"
#include "app/progress_line.h"
#include "core/custody/evidence_place.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case relink");
const QString kUsage = QStringLiteral("Usage: semblance case relink F.semcase PATH\n"
                                      "\n"
                                      "Tells the case where its evidence lies now: PATH is a file, or a folder that is searched with its\n"
                                      "folders. What has the SHA-256 of a piece of evidence is it, whatever its name.\n"
                                      "\n"
                                      "Exit codes: 0 done; 1 nothing found, or failed; 2 wrong usage; 3 interrupted.\n");

} // namespace

int runCaseRelink(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    const bool isRight = parser.parse(QStringList { QStringLiteral("semblance case relink") } + arguments);
    if (isRight && parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (!isRight || words.size() != 2)
        return kEnd.wrongUsage(isRight ? QStringLiteral("case relink wants a case file and a file or folder.") : parser.errorText());
    ProgressLine line;
    line.setTitle(QFileInfo(words[0]).fileName());
    const ProgressFn show = [&](const Progress& p) { line.show(p); };
    // What is not there must not be made.
    const auto found = cases::CaseFile::open(words[0], cases::CaseFile::Mode::ReadOnly)
                           .and_then([&](const std::unique_ptr<cases::CaseFile>&) {
                               return cases::CaseFile::open(words[0], cases::CaseFile::Mode::ReadWrite, interruptToken(), show);
                           })
                           .and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
                               return custody::relink(*file, words[1], interruptToken(), show).and_then([&](qsizetype count) {
                                   line.clear();
                                   return tellMisplaced(*file).map([count] { return count; });
                               });
                           });
    line.clear();
    if (!found)
        return kEnd.failed(found.error(), Partial);
    return kEnd.printed(*found == 1 ? QStringLiteral("1 piece of evidence was found.\n")
                                    : QStringLiteral("%1 pieces of evidence were found.\n").arg(*found));
}

} // namespace semblance::app
