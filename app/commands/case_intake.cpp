// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_intake.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/base/absent_path.h"
#include "core/cases/case_contents.h"
#include "core/cases/case_template.h"
#include "core/cases/new_case.h"
#include "core/custody/take_in.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace semblance::app {
namespace {

constexpr CommandEnd kSetEnd("case set");
constexpr CommandEnd kNewEnd("case new");
constexpr CommandEnd kAddEnd("case add");
const QString kSetUsage
    = QStringLiteral("Usage: semblance case set F.semcase [--number N] [--title T] [--examiner E] [--agency A] [--description D]\n"
                     "                          [--questions Q] [--author NAME]\n"
                     "\n"
                     "Says what the case is about; the file is made where there is none. An empty value takes one back. What was\n"
                     "said before stays in the file.\n"
                     "\n"
                     "Exit codes: 0 done; 1 failed; 2 wrong usage.\n");

const QString kNewUsage
    = QStringLiteral("Usage: semblance case new F.semcase [--template NAME|FILE.json] [--number N] [--title T] [--examiner E] [--agency A]\n"
                     "                          [--description D] [--questions Q] [--author NAME]\n"
                     "\n"
                     "Makes a case file; one that is there is left alone. A template says what the options don't: description, questions and\n"
                     "agency. It is named as in the file, and found in the user's templates folder (docs/templates.md).\n"
                     "\n"
                     "Exit codes: 0 done; 1 failed; 2 wrong usage.\n");

const QString kAddUsage
    = QStringLiteral("Usage: semblance case add F.semcase EVIDENCE [--source S] [--exhibit E] [--received-by NAME] [--received WHEN]\n"
                     "                          [--condition C] [--author NAME] [--copy]\n"
                     "\n"
                     "Adds a video or picture with its intake record: SHA-256, SHA-1 and MD5 from one reading, file times, and what\n"
                     "the options say. The file stays where it is and is opened for reading only. Added once more it gets one more\n"
                     "record, which then holds.\n"
                     "\n"
                     "Options:\n"
                     "  --copy        copy the file into the folder F.evidence beside the case, read the copy again and compare; the\n"
                     "                case then works with the copy\n"
                     "\n"
                     "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 interrupted.\n");

const QString kAuthor = QStringLiteral("author");

struct IntakeField {
    const char* option;
    const char* word; ///< in case info
    std::optional<QString> cases::Intake::*member;
};

constexpr IntakeField kIntakeFields[] = {
    { "source", "source", &cases::Intake::source },
    { "exhibit", "exhibit", &cases::Intake::exhibit },
    { "received-by", "received by", &cases::Intake::receivedBy },
    { "received", "received", &cases::Intake::received },
    { "condition", "condition", &cases::Intake::condition },
    { nullptr, "SHA-1", &cases::Intake::sha1 },
    { nullptr, "MD5", &cases::Intake::md5 },
};

void addOption(QCommandLineParser& parser, const QString& name)
{
    parser.addOption(QCommandLineOption(name, {}, QStringLiteral("text")));
}

void addFactOptions(QCommandLineParser& parser)
{
    for (const QString& name : cases::caseFactNames() + QStringList { kAuthor })
        addOption(parser, name);
}

cases::CaseFacts factsOf(const QCommandLineParser& parser)
{
    cases::CaseFacts facts;
    for (const QString& name : cases::caseFactNames()) {
        if (parser.isSet(name))
            facts.insert(name, parser.value(name));
    }
    return facts;
}

int setFacts(const CommandEnd& end, const QString& path, const cases::CaseFacts& facts, const QString& author)
{
    cases::NewCase made(path);
    const auto done = cases::openToChange(path).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
        return facts.isEmpty() ? Result<>() : file->setCaseFacts(facts, author);
    });
    if (!done)
        return end.failed(done.error(), Partial);
    made.keep();
    return Done;
}

QString line(const QString& name, const QString& text)
{
    return QStringLiteral("  %1%2\n").arg(name.leftJustified(12), singleLine(text));
}

} // namespace

int runCaseSet(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    addFactOptions(parser);
    if (!parser.parse(QStringList { QStringLiteral("semblance case set") } + arguments))
        return kSetEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kSetEnd.printed(kSetUsage);
    const cases::CaseFacts facts = factsOf(parser);
    if (parser.positionalArguments().size() != 1 || facts.isEmpty())
        return kSetEnd.wrongUsage(QStringLiteral("case set wants a case file and what to say about it."));
    return setFacts(kSetEnd, parser.positionalArguments().first(), facts, parser.value(kAuthor));
}

int runCaseNew(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    const QCommandLineOption templateName(QStringLiteral("template"), {}, QStringLiteral("name"));
    parser.addOptions({ help, templateName });
    addFactOptions(parser);
    if (!parser.parse(QStringList { QStringLiteral("semblance case new") } + arguments))
        return kNewEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kNewEnd.printed(kNewUsage);
    if (parser.positionalArguments().size() != 1)
        return kNewEnd.wrongUsage(QStringLiteral("case new wants one case file."));
    const QString& path = parser.positionalArguments().constFirst();
    if (QFileInfo::exists(path))
        return kNewEnd.failed({ Error::Kind::Case, QStringLiteral("There is a file '%1' already; choose another name.").arg(path) });
    cases::CaseFacts facts;
    if (parser.isSet(templateName)) {
        const auto found = cases::findTemplate(parser.value(templateName), { cases::templateFolder() });
        if (!found)
            return kNewEnd.failed(found.error());
        facts = found->facts();
    }
    const cases::CaseFacts told = factsOf(parser);
    for (auto fact = told.begin(); fact != told.end(); ++fact)
        facts.insert(fact.key(), fact.value());
    return setFacts(kNewEnd, path, facts, parser.value(kAuthor));
}

int runCaseAdd(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    const QCommandLineOption copy(QStringLiteral("copy"));
    parser.addOption(copy);
    addOption(parser, kAuthor);
    for (const IntakeField& field : kIntakeFields) {
        if (field.option)
            addOption(parser, QString::fromLatin1(field.option));
    }
    if (!parser.parse(QStringList { QStringLiteral("semblance case add") } + arguments))
        return kAddEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kAddEnd.printed(kAddUsage);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return kAddEnd.wrongUsage(QStringLiteral("case add wants a case file and a piece of evidence."));
    if (!QFileInfo::exists(paths[1]))
        return kAddEnd.failed({ Error::Kind::File,
            whyAbsent(paths[1]).value_or(Sentence(QStringLiteral("There is no file '%1'; check the path.").arg(paths[1]))) });
    cases::Intake intake;
    intake.author = parser.value(kAuthor);
    for (const IntakeField& field : kIntakeFields) {
        if (field.option && parser.isSet(QString::fromLatin1(field.option)))
            intake.*field.member = parser.value(QString::fromLatin1(field.option));
    }
    ProgressLine progress;
    progress.setTitle(singleLine(QFileInfo(paths[1]).fileName()));
    const ProgressFn show = [&](const Progress& p) { progress.show(p); };
    cases::NewCase made(paths[0]);
    const auto done = cases::openToChange(paths[0], interruptToken(), show).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
        return custody::takeIn(*file, paths[1], intake, interruptToken(), show,
            parser.isSet(copy) ? custody::Keep::Copy : custody::Keep::WhereItIs);
    });
    progress.clear();
    if (!done)
        return kAddEnd.failed(done.error(), Partial);
    made.keep();
    return Done;
}

Result<QString> caseFactsText(const cases::CaseFile& file)
{
    return file.caseFacts().map([](const cases::CaseFacts& facts) {
        QString text;
        for (const QString& name : cases::caseFactNames()) {
            if (facts.contains(name))
                text += line(name, facts.value(name));
        }
        return text;
    });
}

Result<QString> intakeText(const cases::CaseFile& file, cases::EvidenceId evidence)
{
    return file.intake(evidence).map([](const QList<cases::Intake>& all) {
        QString text;
        if (all.isEmpty())
            return text;
        const cases::Intake& intake = all.last();
        for (const IntakeField& field : kIntakeFields) {
            if (const auto& value = intake.*field.member)
                text += line(QString::fromLatin1(field.word), *value);
        }
        if (intake.fileModifiedUtc)
            text += line(QStringLiteral("file time"), QStringLiteral("modified %1").arg(intake.fileModifiedUtc->toString(Qt::ISODate)));
        return text;
    });
}

Result<QJsonObject> caseFactsJson(const cases::CaseFile& file)
{
    return file.caseFacts().map([](const cases::CaseFacts& facts) {
        QJsonObject json;
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            json.insert(fact.key(), fact.value());
        return json;
    });
}

Result<QJsonArray> intakeJson(const cases::CaseFile& file, cases::EvidenceId evidence)
{
    return file.intake(evidence).map([](const QList<cases::Intake>& all) {
        QJsonArray json;
        for (const cases::Intake& intake : all) {
            QJsonObject record { { QStringLiteral("author"), intake.author },
                { QStringLiteral("recorded"), intake.createdUtc.toString(Qt::ISODateWithMs) } };
            for (const IntakeField& field : kIntakeFields) {
                const QString key
                    = QString::fromLatin1(field.word).toLower().replace(QLatin1Char(' '), QLatin1Char('_')).remove(QLatin1Char('-'));
                record.insert(key, intake.*field.member ? QJsonValue(*(intake.*field.member)) : QJsonValue());
            }
            for (const auto& [key, time] :
                { std::pair("file_created", intake.fileCreatedUtc), std::pair("file_modified", intake.fileModifiedUtc) })
                record.insert(QLatin1String(key), time ? QJsonValue(time->toString(Qt::ISODateWithMs)) : QJsonValue());
            json.append(record);
        }
        return json;
    });
}

} // namespace semblance::app
