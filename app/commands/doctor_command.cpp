// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/doctor_command.h"

#include "app/commands/command_end.h"
#include "app/messages.h"
#include "core/doctor/examine.h"
#include "core/doctor/finding_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("doctor");
using doctor::Finding;
using doctor::State;

const QString kUsage
    = QStringLiteral("Usage: semblance doctor [--json]\n"
                     "\n"
                     "Says what this installation consists of and what is wrong with it: versions of the libraries, devices to compute on,\n"
                     "decoders, models with their hashes and whether they can be read, the landmark model, SQLite, and the folders for\n"
                     "settings, data and cache. Nothing is written.\n"
                     "\n"
                     "Options:\n"
                     "  --json        print JSON (schema semblance.doctor/1)\n"
                     "  -h, --help    this text\n"
                     "\n"
                     "Exit codes: 0 nothing is wrong; 1 analyses can't work; 2 wrong usage; 3 something is missing that not every analysis\n"
                     "needs.\n");

QString json(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array << QJsonObject { { QStringLiteral("part"), finding.part }, { QStringLiteral("name"), finding.name },
            { QStringLiteral("value"), finding.value.isEmpty() ? QJsonValue() : QJsonValue(finding.value) },
            { QStringLiteral("state"), doctor::stateName(finding.state) },
            { QStringLiteral("problem"), finding.problem.isEmpty() ? QJsonValue() : QJsonValue(finding.problem.english()) } };
    }
    const QJsonObject object { { QStringLiteral("schema"), QStringLiteral("semblance.doctor/1") },
        { QStringLiteral("state"), doctor::stateName(doctor::worst(findings)) }, { QStringLiteral("findings"), array } };
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

int runDoctor(const QStringList& arguments)
{
    bool asJson = false;
    for (const QString& argument : arguments) {
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return kEnd.printed(kUsage);
        if (argument != QLatin1String("--json"))
            return kEnd.wrongUsage(QStringLiteral("'%1' is no option of semblance doctor.").arg(argument));
        asJson = true;
    }
    const QList<Finding> findings = doctor::examine();
    if (!printResult(asJson ? json(findings) : doctor::findingsText(findings)))
        return kEnd.notPrinted();
    switch (doctor::worst(findings)) {
    case State::Fine:
        return Done;
    case State::Missing:
        return Partial;
    case State::Broken:
        return Failed;
    }
    return Failed;
}

} // namespace semblance::app
