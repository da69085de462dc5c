// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_log.h"

#include "app/commands/command_end.h"
#include "app/messages.h"
#include "core/cases/audit_export.h"
#include "core/cases/case_contents.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case log");
const QString kUsage = QStringLiteral(
    "Usage: semblance case log F.semcase [--kind K]... [--user U] [--text T] [--since WHEN] [--until WHEN] [--json | --csv]\n"
    "\n"
    "Prints what was done with the case: its audit log, oldest first. The file is opened for reading only.\n"
    "semblance case verify says whether the log is unbroken.\n"
    "\n"
    "Options:\n"
    "  --kind K      only these: case_made, opened, evidence_added, run_started, ...; may be given several times\n"
    "  --user U      only entries of accounts whose name holds U\n"
    "  --text T      only entries that hold every word of T\n"
    "  --since WHEN, --until WHEN   a date, or a date with time, in ISO 8601; without a zone in UTC\n"
    "  --csv         print CSV with all columns\n"
    "  --json        print JSON (schema semblance.audit-log/1)\n"
    "  -h, --help    this text\n"
    "\n"
    "Exit codes: 0 done, also when no entry fits; 1 failed; 2 wrong usage.\n");

/// A date alone is its first moment, or its last.
std::optional<QDateTime> timeOf(const QString& text, bool last)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return QDateTime(date, last ? QTime(23, 59, 59, 999) : QTime(0, 0), Qt::UTC);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString table(const QList<cases::AuditEntry>& entries)
{
    QString text;
    for (const cases::AuditEntry& entry : entries) {
        text
            += QStringLiteral("%1  %2  %3 %4, %5\n")
                   .arg(entry.id, 6)
                   .arg(singleLine(entry.utc), singleLine(entry.kind).leftJustified(18), singleLine(entry.user), singleLine(entry.program));
        QString about = singleLine(entry.details);
        if (entry.scope) {
            about += QStringLiteral("  %1%2, %3 rows")
                         .arg(singleLine(*entry.scope), entry.scopeId ? QStringLiteral(" %1").arg(*entry.scopeId) : QString())
                         .arg(entry.rows.value_or(0));
        }
        text += QStringLiteral("        %1\n        %2\n").arg(about, singleLine(entry.hash));
    }
    return text;
}

} // namespace

int runCaseLog(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto valued = [](const char* name) { return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")); };
    const QCommandLineOption kind = valued("kind");
    const QCommandLineOption user = valued("user");
    const QCommandLineOption text = valued("text");
    const QCommandLineOption since = valued("since");
    const QCommandLineOption until = valued("until");
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption csv(QStringLiteral("csv"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ kind, user, text, since, until, json, csv, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case log") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    if (parser.positionalArguments().size() != 1)
        return kEnd.wrongUsage(QStringLiteral("case log wants one case file."));
    if (parser.isSet(json) && parser.isSet(csv))
        return kEnd.wrongUsage(QStringLiteral("case log prints --json or --csv, not both."));
    cases::AuditFilter filter { parser.values(kind), parser.value(user), parser.value(text), {}, {} };
    for (const QString& name : std::as_const(filter.kinds)) {
        if (!cases::auditKindNames().contains(name))
            return kEnd.wrongUsage(
                QStringLiteral("'%1' is no kind of entry; there are %2.").arg(name, cases::auditKindNames().join(QStringLiteral(", "))));
    }
    for (const auto& [option, time, last] : { std::tuple(&since, &filter.since, false), std::tuple(&until, &filter.until, true) }) {
        if (!parser.isSet(*option))
            continue;
        *time = timeOf(parser.value(*option), last);
        if (!*time)
            return kEnd.wrongUsage(QStringLiteral("'%1' is no time; write 2026-11-23 or 2026-11-23T09:30:00Z.").arg(parser.value(*option)));
    }
    const QString& path = parser.positionalArguments().constFirst();
    const auto log = cases::readCaseLog(path);
    if (!log)
        return kEnd.failed(log.error());
    const QList<cases::AuditEntry> entries = filter.of(*log);
    const QString printed = parser.isSet(json) ? QString::fromUtf8(cases::auditJson(QFileInfo(path).fileName(), entries))
        : parser.isSet(csv)                    ? QString::fromUtf8(cases::auditCsv(entries))
        : log->isEmpty()                       ? QStringLiteral("This case file is from before the audit log.\n")
                                               : table(entries);
    return kEnd.printed(printed);
}

} // namespace semblance::app
