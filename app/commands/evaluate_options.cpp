// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_options.h"

#include "core/analysis/settings_json.h"

#include <QCommandLineParser>
#include <limits>

namespace semblance::app {
namespace {

const QString kHelp = QStringLiteral(
    "Usage: semblance evaluate --model M [--model2 M2] --dataset FOLDER --out DIR [OPTIONS]\n"
    "       semblance evaluate --protocol NAME|FILE.json --data NAME=FOLDER... --model [ROW=]M... --out DIR [OPTIONS]\n"
    "       semblance evaluate --protocols\n"
    "\n"
    "Scores the faces of a dataset folder (made by semblance dataset extract) with one or more models and computes AUC, AP, EER,\n"
    "accuracy, TPR at FPR 1 % and 0.1 %, calibration error and Brier score for every node whose labels are observed, over frames and\n"
    "over videos, with 95 % bootstrap intervals; with two models DeLong's test too. docs/evaluation.md defines every figure.\n"
    "\n"
    "DIR gets scores.csv (one row a sample and model: everything can be computed again from it), coverage.csv (every video of the\n"
    "split, also those without a face), metrics.json, tables.csv, tables.tex and curves.csv. Scores that are already there are not\n"
    "computed again, so that another call with other options is quick and a stopped one goes on.\n"
    "\n"
    "A protocol is one of the paper's tables: its numbers are printed with those of this run in their place. --data says where a\n"
    "dataset of the protocol lies; what has no folder is not run. --model M fills the protocol's main row, --model ROW=M the row\n"
    "of that name; several models of one row (seeds) give mean and deviation. Each dataset's evaluation goes to DIR/NAME.\n"
    "\n"
    "Options:\n"
    "  --model M          a model's name or file (default: the bundled model); may be given again to compare models\n"
    "  --model2 M         the same as a second --model\n"
    "  --dataset FOLDER   the dataset folder, with its manifest\n"
    "  --split NAME       the split to evaluate, all, or none: samples without a split (test)\n"
    "  --kinds LIST       of real, forged, augmented (real,forged)\n"
    "  --perturbation P   change every picture before it is scored: block-1, block-2, noise-1, noise-2, blur-1, blur-2, pixelation-1,\n"
    "                     pixelation-2 (as published), jpeg-QUALITY, or half-size\n"
    "  --node NAME        the node of the tables by method and of curves.csv (the primary node)\n"
    "  --threshold P      for accuracy: positive from this probability on (0.5)\n"
    "  --bootstrap N      replicates of the intervals; 0: none (1000)\n"
    "  --seed S           of the replicates (1)\n"
    "  --protocol P       a protocol's name or a JSON file of one's own\n"
    "  --protocols        print the protocols with their rows and datasets\n"
    "  --data NAME=FOLDER where the protocol's dataset NAME lies\n"
    "  --out DIR          where the results go\n"
    "  --precision KIND   of the models: fp32, fp64 or bf16 (fp32)\n"
    "  --backend KIND     automatic, reference, onednn or checked; see semblance analyze --help (automatic)\n"
    "  --device NAME      cpu or cuda:N (cpu)\n"
    "  --threads N        of the models; 0 is one for each core (0)\n"
    "  -h, --help         this text\n"
    "\n"
    "Ctrl-C stops and keeps the scores; the same command goes on from there.\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 stopped, or done while some videos of the split wait for extraction.\n");

tl::unexpected<Error> wrong(const QString& sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

Result<qint64> wholeNumber(const QCommandLineParser& parser, const char* option, qint64 standard, qint64 high)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return standard;
    bool ok = false;
    const qint64 value = parser.value(name).toLongLong(&ok);
    if (!ok || value < 0 || value > high)
        return wrong(QStringLiteral("--%1 needs a whole number from 0 to %2, not '%3'.").arg(name).arg(high).arg(parser.value(name)));
    return value;
}

Result<> readSelection(const QCommandLineParser& parser, EvaluateArguments& arguments)
{
    const QString split = parser.value(QStringLiteral("split"));
    if (parser.isSet(QStringLiteral("split"))) {
        arguments.selection.split = split;
        if (split == QStringLiteral("all"))
            arguments.selection.split.reset();
        else if (split == QStringLiteral("none"))
            arguments.selection.split = QString();
    }
    if (parser.isSet(QStringLiteral("perturbation"))) {
        const auto perturbation = evaluation::perturbationFromName(parser.value(QStringLiteral("perturbation")));
        if (!perturbation)
            return wrong(perturbation.error().message);
        arguments.selection.perturbation = *perturbation;
    }
    if (!parser.isSet(QStringLiteral("kinds")))
        return {};
    arguments.selection.kinds.clear();
    for (const QString& name : parser.value(QStringLiteral("kinds")).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = evaluation::kindFromName(name.trimmed());
        if (!kind)
            return wrong(
                QStringLiteral("--kinds is a list of real, forged and augmented, not '%1'.").arg(parser.value(QStringLiteral("kinds"))));
        if (!arguments.selection.kinds.contains(*kind))
            arguments.selection.kinds.append(*kind);
    }
    if (arguments.selection.kinds.isEmpty())
        return wrong(QStringLiteral("--kinds needs a list of real, forged and augmented."));
    return {};
}

Result<> readNumbers(const QCommandLineParser& parser, EvaluateArguments& arguments)
{
    const auto replicates = wholeNumber(parser, "bootstrap", arguments.options.bootstrap.replicates, 1000000);
    const auto seed = wholeNumber(parser, "seed", 1, std::numeric_limits<qint64>::max());
    const auto threads = wholeNumber(parser, "threads", 0, 1024);
    for (const auto* number : { &replicates, &seed, &threads }) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    arguments.options.bootstrap.replicates = static_cast<int>(*replicates);
    arguments.options.bootstrap.seed = static_cast<std::uint64_t>(*seed);
    arguments.settings.threads = static_cast<int>(*threads);
    if (parser.isSet(QStringLiteral("threshold"))) {
        bool ok = false;
        arguments.options.threshold = parser.value(QStringLiteral("threshold")).toDouble(&ok);
        if (!ok || !(arguments.options.threshold >= 0 && arguments.options.threshold <= 1))
            return wrong(
                QStringLiteral("--threshold needs a probability from 0 to 1, not '%1'.").arg(parser.value(QStringLiteral("threshold"))));
    }
    if (parser.isSet(QStringLiteral("precision"))) {
        const auto precision = analysis::precisionFromName(parser.value(QStringLiteral("precision")));
        if (!precision)
            return wrong(QStringLiteral("--precision is fp32, fp64 or bf16, not '%1'.").arg(parser.value(QStringLiteral("precision"))));
        arguments.settings.precision = *precision;
    }
    if (parser.isSet(QStringLiteral("backend"))) {
        const auto backend = analysis::backendFromName(parser.value(QStringLiteral("backend")));
        if (!backend)
            return wrong(QStringLiteral("--backend is automatic, reference, onednn or checked, not '%1'.").arg(parser.value(QStringLiteral("backend"))));
        arguments.settings.backend = *backend;
    }
    if (parser.isSet(QStringLiteral("device"))) {
        arguments.settings.device = parser.value(QStringLiteral("device"));
        if (arguments.settings.device == QStringLiteral("cuda"))
            arguments.settings.device = QStringLiteral("cuda:0");
    }
    return {};
}

Result<> readData(const QCommandLineParser& parser, EvaluateArguments& arguments)
{
    for (const QString& data : parser.values(QStringLiteral("data"))) {
        const qsizetype sign = data.indexOf(u'=');
        if (sign < 1 || data.endsWith(u'='))
            return wrong(QStringLiteral("--data is NAME=FOLDER, not '%1'.").arg(data));
        arguments.data.insert(data.left(sign), data.mid(sign + 1));
    }
    return {};
}

Result<EvaluateArguments> checked(EvaluateArguments arguments)
{
    if (arguments.output.isEmpty())
        return wrong(QStringLiteral("--out DIR says where the results go."));
    if (arguments.protocol.isEmpty()) {
        if (!arguments.data.isEmpty())
            return wrong(QStringLiteral("--data belongs to --protocol; --dataset names the folder to evaluate."));
        if (arguments.dataset.isEmpty())
            return wrong(QStringLiteral("--dataset names the folder to evaluate."));
        return arguments;
    }
    if (!arguments.dataset.isEmpty())
        return wrong(QStringLiteral("With --protocol the folders are given by --data NAME=FOLDER, not by --dataset."));
    if (arguments.data.isEmpty())
        return wrong(QStringLiteral("A protocol needs --data NAME=FOLDER for at least one of its datasets."));
    return arguments;
}

} // namespace

QString evaluateHelp()
{
    return kHelp;
}

Result<EvaluateArguments> parseEvaluateArguments(const QStringList& given)
{
    QCommandLineParser parser;
    for (const char* name : { "model", "model2", "dataset", "split", "kinds", "perturbation", "node", "threshold", "bootstrap", "seed", "protocol", "data",
             "out", "precision", "backend", "device", "threads" })
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    const QCommandLineOption protocols(QStringLiteral("protocols"));
    parser.addOptions({ help, protocols });
    if (!parser.parse(QStringList { QStringLiteral("semblance evaluate") } + given))
        return wrong(parser.errorText() + (parser.errorText().endsWith(u'.') ? QString() : QStringLiteral(".")));
    EvaluateArguments arguments;
    arguments.helpWanted = parser.isSet(help);
    arguments.protocolsWanted = parser.isSet(protocols);
    if (arguments.helpWanted || arguments.protocolsWanted)
        return arguments;
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("'%1' is no option.").arg(parser.positionalArguments().first()));
    arguments.models = parser.values(QStringLiteral("model")) + parser.values(QStringLiteral("model2"));
    arguments.dataset = parser.value(QStringLiteral("dataset"));
    arguments.protocol = parser.value(QStringLiteral("protocol"));
    arguments.output = parser.value(QStringLiteral("out"));
    arguments.options.node = parser.value(QStringLiteral("node"));
    return readSelection(parser, arguments)
        .and_then([&] { return readNumbers(parser, arguments); })
        .and_then([&] { return readData(parser, arguments); })
        .and_then([&] { return checked(arguments); });
}

} // namespace semblance::app
