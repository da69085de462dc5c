// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/commands/analyze_command.h"
#include "app/commands/bench_command.h"
#include "app/commands/bundle_command.h"
#include "app/commands/case_command.h"
#include "app/commands/dataset_command.h"
#include "app/commands/doctor_command.h"
#include "app/commands/evaluate_command.h"
#include "app/commands/media_command.h"
#include "app/commands/model_command.h"
#include "app/commands/report_command.h"
#include "app/commands/sample_command.h"
#include "app/commands/train_command.h"

namespace semblance::app {

const QList<Command>& commands()
{
    static const QList<Command> list {
        { QStringLiteral("analyze"), QStringLiteral("score the faces of videos, pictures or folders and say in words what was altered"), runAnalyze },
        { QStringLiteral("bench"), QStringLiteral("how long each stage of an analysis takes here"), runBench },
        { QStringLiteral("bundle"), QStringLiteral("a sealed case from elsewhere: its hashes, signature and log, and its results and report again"), runBundle,
            [](const QStringList&) { return true; },
            { QStringLiteral("verify") } },
        { QStringLiteral("case"), QStringLiteral("what a case file holds: its evidence and each analysis of it"), runCase,
            [](const QStringList& arguments) { return arguments.value(0) == QStringLiteral("export"); },
            { QStringLiteral("info"), QStringLiteral("new"), QStringLiteral("set"), QStringLiteral("add"), QStringLiteral("relink"), QStringLiteral("keep-models"), QStringLiteral("repair"), QStringLiteral("verify"), QStringLiteral("export"), QStringLiteral("review"), QStringLiteral("log"), QStringLiteral("search"), QStringLiteral("archive"), QStringLiteral("reopen") } },
        { QStringLiteral("dataset"), QStringLiteral("datasets: what a folder holds, faces out of its videos, the labelled expansion"), runDataset, nullptr,
            { QStringLiteral("scan"), QStringLiteral("extract"), QStringLiteral("expand"), QStringLiteral("inspect"), QStringLiteral("review"), QStringLiteral("export"), QStringLiteral("synthesize"), QStringLiteral("appearance") } },
        { QStringLiteral("doctor"), QStringLiteral("what is installed, which devices, decoders and models are there, and what is wrong"), runDoctor },
        { QStringLiteral("evaluate"), QStringLiteral("how well models do on a dataset, or on the paper's tables: every metric with intervals"), runEvaluate },
        { QStringLiteral("media"), QStringLiteral("a file's video stream: its facts, its frames with hashes, one frame as PNG"), runMedia, nullptr,
            { QStringLiteral("info"), QStringLiteral("frames"), QStringLiteral("frame") } },
        { QStringLiteral("model"), QStringLiteral("detector models: list, facts, import of other weights, export, scores of aligned crops"), runModel, nullptr,
            { QStringLiteral("list"), QStringLiteral("info"), QStringLiteral("import"), QStringLiteral("export"), QStringLiteral("default"), QStringLiteral("delete"), QStringLiteral("score") } },
        { QStringLiteral("report"), QStringLiteral("a case as PDF, HTML or JSON: material, method, results, limits, hashes"), runReport,
            [](const QStringList&) { return true; } },
        { QStringLiteral("sample"), QStringLiteral("make a clip of a person who does not exist: real, then forged from a stated frame on"), runSample },
        { QStringLiteral("train"), QStringLiteral("a model made from a recipe: the bundled one from portraits"), runTrain },
    };
    return list;
}

} // namespace semblance::app
