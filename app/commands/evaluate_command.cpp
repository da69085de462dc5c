// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_command.h"

#include "app/command.h"
#include "app/commands/evaluate_options.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/report_files.h"
#include "core/evaluation/run_evaluation.h"

namespace semblance::app {
namespace {

using namespace evaluation;

int exitCode(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return Partial;
    case Error::Kind::Usage:
        return Usage;
    default:
        return Failed;
    }
}

int evaluateAndPrint(const EvaluateArguments& arguments)
{
    ProgressLine line;
    QString title;
    const auto outcome = runEvaluation(arguments, interruptToken(), [&](const EvaluationProgress& now) {
        if (!arguments.protocol.isEmpty() && now.dataset != title)
            line.setTitle(title = now.dataset);
        line.show(now.progress);
    });
    line.clear();
    if (!outcome) {
        printError(outcome.error().message);
        return exitCode(outcome.error());
    }
    bool pending = false;
    for (const DatasetEvaluation& dataset : outcome->datasets) {
        const Coverage& coverage = dataset.report.coverage;
        if (coverage.pending == 0)
            continue;
        pending = true;
        printError(QStringLiteral("%1 of %2 videos of %3 wait for semblance dataset extract; the figures are without them.")
                       .arg(coverage.pending)
                       .arg(coverage.videos)
                       .arg(dataset.table.folder));
    }
    const QString text = outcome->protocol ? readableProtocol(*outcome->protocol)
                                           : readableReport(outcome->datasets.first().table, outcome->datasets.first().report);
    if (!printResult(text)) {
        printError(QStringLiteral("can't write to standard output."));
        return Failed;
    }
    return pending ? Partial : Done;
}

int printProtocols()
{
    QString text;
    for (const QString& name : protocolNames()) {
        const auto protocol = loadProtocol(name);
        if (!protocol) {
            printError(protocol.error().message);
            return Failed;
        }
        text += QStringLiteral("%1  Table %2: %3\n  datasets: %4\n  rows: %5\n")
                    .arg(name, protocol->table, protocol->title, protocol->data().join(QStringLiteral(", ")),
                        protocol->runs().join(QStringLiteral(", ")));
    }
    return printResult(text) ? Done : Failed;
}

} // namespace

int runEvaluate(const QStringList& arguments)
{
    const auto parsed = parseEvaluateArguments(arguments);
    if (!parsed) {
        printError(parsed.error().message);
        return Usage;
    }
    if (parsed->helpWanted)
        return printResult(evaluateHelp()) ? Done : Failed;
    if (parsed->protocolsWanted)
        return printProtocols();
    return evaluateAndPrint(*parsed);
}

} // namespace semblance::app
