// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_command.h"

#include "app/commands/command_end.h"
#include "app/commands/evaluate_options.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/report_files.h"
#include "core/evaluation/run_evaluation.h"

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("evaluate");
using namespace evaluation;

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
    if (!outcome)
        return kEnd.failed(outcome.error(), Partial);
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
    return kEnd.printed(text, pending ? Partial : Done);
}

int printProtocols()
{
    QString text;
    for (const QString& name : protocolNames()) {
        const auto protocol = loadProtocol(name);
        if (!protocol)
            return kEnd.failed(protocol.error());
        text += QStringLiteral("%1  Table %2: %3\n  datasets: %4\n  rows: %5\n")
                    .arg(name, protocol->table, protocol->title, protocol->data().join(QStringLiteral(", ")),
                        protocol->runs().join(QStringLiteral(", ")));
    }
    return kEnd.printed(text);
}

} // namespace

int runEvaluate(const QStringList& arguments)
{
    const auto parsed = parseEvaluateArguments(arguments);
    if (!parsed)
        return kEnd.failed(parsed.error());
    if (parsed->helpWanted)
        return kEnd.printed(evaluateHelp());
    if (parsed->protocolsWanted)
        return printProtocols();
    return evaluateAndPrint(*parsed);
}

} // namespace semblance::app
