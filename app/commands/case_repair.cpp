// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_repair.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/custody/repair_case.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case repair");
const QString kUsage = QStringLiteral(
    "Usage: semblance case repair F.semcase --out NEW.semcase\n"
    "\n"
    "Saves what can be read of a damaged case file into a new one and says what that is. The damaged file is only read. Of\n"
    "the results whole batches are kept that are as the audit log says; the new log goes on from the old one as far as\n"
    "that holds. docs/custody.md says how.\n"
    "\n"
    "Exit codes: 0 everything is there and as the log says; 1 nothing could be; 2 wrong usage; 3 saved in part.\n");

QString lost(const custody::RepairedTable& table)
{
    if (!table.lost)
        return QStringLiteral("unknown");
    return table.isLeast ? QStringLiteral("%1 or more").arg(*table.lost) : QString::number(*table.lost);
}

QString table(const QString& path, const QString& to, const custody::Repair& repair)
{
    QString text = QStringLiteral("case %1\n\n  %2%3%4\n")
                       .arg(singleLine(QFileInfo(path).fileName()), QStringLiteral("table").leftJustified(18),
                           QStringLiteral("saved").rightJustified(10), QStringLiteral("lost").rightJustified(16));
    for (const custody::RepairedTable& each : repair.tables)
        text += QStringLiteral("  %1%2%3\n")
                    .arg(each.name.leftJustified(18), QString::number(each.saved).rightJustified(10), lost(each).rightJustified(16));
    text += repair.entriesThatHold == 0 ? QStringLiteral("\nno entry of the audit log holds; the new log begins with the repair\n")
                                        : QStringLiteral("\nthe audit log holds up to entry %1\n").arg(repair.entriesThatHold);
    if (repair.mayLackEntries)
        text += QStringLiteral("%1: entries of the log%2 may be lost with what they bound, and nothing tells how many\n")
                    .arg(repair.missingPages > 0 ? QStringLiteral("the last %1 pages of the file are missing").arg(repair.missingPages)
                                                 : QStringLiteral("damaged pages may have had rows"),
                        repair.lastEntry > 0 ? QStringLiteral(" behind number %1, the last that can be read,").arg(repair.lastEntry) : QString());
    if (repair.entriesBehind > 0)
        text += QStringLiteral("%1 entries behind that are kept as details of the repair's entry\n").arg(repair.entriesBehind);
    if (!repair.changed.isEmpty())
        text += QStringLiteral("not as the log says, kept as they were read: %1\n").arg(repair.changed.join(QStringLiteral(", ")));
    if (repair.inNoEntry > 0)
        text += QStringLiteral("in no entry of the log, kept as they were read: %1 %2\n")
                    .arg(repair.inNoEntry)
                    .arg(repair.inNoEntry == 1 ? QStringLiteral("item") : QStringLiteral("items"));
    text += QStringLiteral("%1 damaged pages in the file, SHA-256 %2\nsaved to %3, head of the log %4\n")
                .arg(repair.damagedPages)
                .arg(QString::fromLatin1(repair.sha256), singleLine(to), QString::fromLatin1(repair.head));
    return text;
}

} // namespace

int runCaseRepair(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("file"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ out, help });
    const bool isRight = parser.parse(QStringList { QStringLiteral("semblance case repair") } + arguments);
    if (isRight && parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (!isRight || words.size() != 1 || parser.value(out).isEmpty())
        return kEnd.wrongUsage(isRight ? QStringLiteral("case repair wants a case file and --out with a new one.") : parser.errorText());
    ProgressLine line;
    line.setTitle(QFileInfo(words.first()).fileName());
    const auto repair = custody::repairCase(words.first(), parser.value(out), interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!repair)
        return kEnd.failed(repair.error());
    return kEnd.printed(table(words.first(), parser.value(out), *repair), repair->isComplete() ? Done : Partial);
}

} // namespace semblance::app
