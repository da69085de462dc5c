// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_keep_models.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/cases/kept_models.h"
#include "core/report/material.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case keep-models");
const QString kUsage = QStringLiteral("Usage: semblance case keep-models F.semcase\n"
                                      "\n"
                                      "Copies each model that the case's analyses used into the folder F.models beside the case, read-only,\n"
                                      "read back and compared. Verifying, reports and sealed bundles then find them there, whatever becomes\n"
                                      "of the installed ones. Copies that are there already stay;\n"
                                      "one that was changed since is replaced, and said to be.\n"
                                      "\n"
                                      "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 interrupted, or the file of a model was not to be found.\n");

} // namespace

int runCaseKeepModels(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    const bool isRight = parser.parse(QStringList { QStringLiteral("semblance case keep-models") } + arguments);
    if (isRight && parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (!isRight || words.size() != 1)
        return kEnd.wrongUsage(isRight ? QStringLiteral("case keep-models wants a case file.") : parser.errorText());
    ProgressLine line;
    line.setTitle(QFileInfo(words[0]).fileName());
    const auto kept = cases::keepModels(
        words[0], report::ReportSources::installed().findModel, interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!kept)
        return kEnd.failed(kept.error(), Partial);
    for (const QString& copy : kept->replaced)
        printError(QStringLiteral("the copy '%1' was not the model any more or could not be read; it was replaced.").arg(copy));
    for (const QString& copy : kept->damaged)
        printError(QStringLiteral("the copy '%1' is not the model any more or can't be read; it stays, as there is no other.").arg(copy));
    for (const QString& model : kept->missing)
        printError(QStringLiteral("the file of the model %1 is not to be found; import it with \"semblance model import\".").arg(model));
    const QString models = kept->copied == 1 ? QStringLiteral("1 model was") : QStringLiteral("%1 models were").arg(kept->copied);
    const QString replaced
        = kept->replaced.isEmpty() ? QString() : QStringLiteral(" (%1 in place of a changed copy)").arg(kept->replaced.size());
    return kEnd.printed(QStringLiteral("%1 copied to %2%3, %4 there already.\n")
                            .arg(models, singleLine(QDir::toNativeSeparators(cases::modelFolder(words[0]))), replaced)
                            .arg(kept->there),
        kept->missing.isEmpty() ? Done : Partial);
}

} // namespace semblance::app
