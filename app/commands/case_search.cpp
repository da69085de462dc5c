// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_search.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/analysis/json_writer.h"
#include "core/cases/case_search.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case search");
const QString kUsage = QStringLiteral(
    "Usage: semblance case search FOLDER TEXT... [--json]\n"
    "\n"
    "Looks in every case file in the folder and the folders in it: in what a case is about (number, title, ...), and in names,\n"
    "hashes, intake records and the examiner's record of its evidence. A field has to hold every word. Files are opened for\n"
    "reading only and left as they are; those that can't be read are told on stderr.\n"
    "\n"
    "Options:\n"
    "  --json        print JSON (schema semblance.case-search/1)\n"
    "  -h, --help    this text\n"
    "\n"
    "Exit codes: 0 done, also when nothing is found; 1 failed; 2 wrong usage; 3 some files could not be read, or interrupted.\n");

QString text(const cases::CaseSearch& search)
{
    QString text;
    for (const cases::FoundCase& found : search.found) {
        const cases::CaseFacts& facts = found.summary.facts;
        text += singleLine(QDir::toNativeSeparators(found.summary.path));
        for (const QString& name : { QStringLiteral("number"), QStringLiteral("title") }) {
            if (facts.contains(name))
                text += QStringLiteral("  %1").arg(singleLine(facts.value(name)));
        }
        text += found.summary.closing ? QStringLiteral("  (closed)\n") : QStringLiteral("\n");
        for (const cases::CaseMatch& match : found.matches) {
            text += QStringLiteral("  %1 %2").arg(match.field.leftJustified(12), singleLine(match.text));
            if (match.evidence && match.field != QStringLiteral("file_name"))
                text += QStringLiteral("  [%1]").arg(singleLine(*match.evidence));
            text += QLatin1Char('\n');
        }
    }
    return text
        + QStringLiteral("%1 of %2 found\n")
              .arg(search.found.size())
              .arg(search.searched == 1 ? QStringLiteral("1 case") : QStringLiteral("%1 cases").arg(search.searched));
}

QString json(const QString& folder, const cases::CaseSearch& search)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    analysis::JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.case-search/1"));
    writer.member("folder", folder);
    writer.member("searched", static_cast<qint64>(search.searched));
    writer.key(QStringLiteral("cases"));
    writer.beginArray();
    for (const cases::FoundCase& found : search.found) {
        writer.beginObject();
        writer.member("path", found.summary.path);
        QJsonObject facts;
        for (auto fact = found.summary.facts.begin(); fact != found.summary.facts.end(); ++fact)
            facts.insert(fact.key(), fact.value());
        writer.member("case", QJsonValue(facts));
        writer.member("closed", found.summary.closing.has_value());
        writer.key(QStringLiteral("matches"));
        writer.beginArray();
        for (const cases::CaseMatch& match : found.matches) {
            writer.beginObject(analysis::JsonWriter::Layout::OneLine);
            writer.member("field", match.field);
            writer.member("evidence", match.evidence);
            writer.member("text", match.text);
            writer.endObject();
        }
        writer.endArray();
        writer.endObject();
    }
    writer.endArray();
    writer.key(QStringLiteral("problems"));
    writer.beginArray();
    for (const Error& problem : search.problems)
        writer.value(problem.message);
    writer.endArray();
    writer.endObject();
    return writer.finish() ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

int runCaseSearch(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption asJson(QStringLiteral("json"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ asJson, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case search") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (words.size() < 2)
        return kEnd.wrongUsage(QStringLiteral("case search wants a folder and what to look for."));
    ProgressLine line;
    line.setTitle(QStringLiteral("search"));
    const auto search = cases::searchCases(
        words.first(), words.mid(1).join(QLatin1Char(' ')), interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!search)
        return kEnd.failed(search.error(), Partial);
    for (const Error& problem : search->problems)
        printError(problem.message);
    return kEnd.printed(parser.isSet(asJson) ? json(words.first(), *search) : text(*search), search->problems.isEmpty() ? Done : Partial);
}

} // namespace semblance::app
