// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/train_command.h"

#include "app/command.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "core/training/bundled_recipe.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>
#include <limits>
#include <optional>

namespace semblance::app {
namespace {

/// The option's whole number within the range; a sentence on stderr where it is none.
std::optional<qint64> number(const QCommandLineParser& parser, const QString& option, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (ok && value >= low && value <= high)
        return value;
    printError(QStringLiteral("--%1 needs a whole number from %2 to %3, not \"%4\".").arg(option).arg(low).arg(high).arg(parser.value(option)));
    return {};
}

} // namespace

int runTrain(const QStringList& arguments)
{
    training::BundledRecipe recipe;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Trains a model. The recipe \"bundled\" makes the small demonstration model from a folder of portraits, one person a "
                       "file: forgeries are made on the fly, 133 people are held out for the test. A run that was stopped or killed goes on "
                       "where it stood when the same command is given again."));
    parser.addHelpOption();
    const auto add = [&](const QString& name, const QString& text, const QString& value, const QString& standard) {
        parser.addOption({name, text, value, standard});
    };
    add(QStringLiteral("recipe"), QStringLiteral("What to train: bundled."), QStringLiteral("NAME"), QStringLiteral("bundled"));
    add(QStringLiteral("portraits"), QStringLiteral("Folder of portraits, one person a file."), QStringLiteral("DIR"), {});
    add(QStringLiteral("out"), QStringLiteral("Model file to write; checkpoint and log are kept beside it."), QStringLiteral("FILE"),
        QStringLiteral("semblance-demo.safetensors"));
    add(QStringLiteral("samples"), QStringLiteral("How many pictures to learn from."), QStringLiteral("N"), QString::number(recipe.samples));
    add(QStringLiteral("seed"), QStringLiteral("Start of every random choice."), QStringLiteral("N"), QString::number(recipe.seed));
    add(QStringLiteral("threads"), QStringLiteral("Of the network; 0 is one per core."), QStringLiteral("N"), QString::number(recipe.threads));
    add(QStringLiteral("loader-threads"), QStringLiteral("That make pictures beside it."), QStringLiteral("N"),
        QString::number(recipe.loaderThreads));
    add(QStringLiteral("evaluate-every"), QStringLiteral("Steps between tests on the people held out."), QStringLiteral("N"),
        QString::number(recipe.evaluateEvery));
    add(QStringLiteral("precision"), QStringLiteral("Of the image encoder while training: fp32 or bf16."), QStringLiteral("KIND"),
        QStringLiteral("bf16"));
    if (!parser.parse(QStringList{QStringLiteral("semblance train")} + arguments)) {
        printError(parser.errorText());
        return Usage;
    }
    if (parser.isSet(QStringLiteral("help")))
        return printResult(parser.helpText()) ? Done : Failed;
    if (parser.value(QStringLiteral("recipe")) != QLatin1String("bundled")) {
        printError(QStringLiteral("There is no recipe \"%1\"; this version knows bundled.").arg(parser.value(QStringLiteral("recipe"))));
        return Usage;
    }
    const QString precision = parser.value(QStringLiteral("precision"));
    if (!parser.positionalArguments().isEmpty() || parser.value(QStringLiteral("portraits")).isEmpty()
        || (precision != QLatin1String("bf16") && precision != QLatin1String("fp32"))) {
        printError(QStringLiteral("semblance train needs --portraits DIR, takes no further arguments, and --precision is fp32 or bf16; see semblance train --help."));
        return Usage;
    }
    const auto samples = number(parser, QStringLiteral("samples"), 1, std::numeric_limits<int>::max());
    const auto seed = number(parser, QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
    const auto threads = number(parser, QStringLiteral("threads"), 0, 1024);
    const auto loaders = number(parser, QStringLiteral("loader-threads"), 1, 1024);
    const auto every = number(parser, QStringLiteral("evaluate-every"), 1, std::numeric_limits<int>::max());
    if (!samples || !seed || !threads || !loaders || !every)
        return Usage;
    recipe.portraits = parser.value(QStringLiteral("portraits"));
    recipe.output = parser.value(QStringLiteral("out"));
    recipe.samples = *samples;
    recipe.seed = static_cast<std::uint64_t>(*seed);
    recipe.threads = static_cast<int>(*threads);
    recipe.loaderThreads = static_cast<int>(*loaders);
    recipe.evaluateEvery = static_cast<int>(*every);
    recipe.bfloat16 = precision == QLatin1String("bf16");

    QFile logFile(recipe.output + QStringLiteral(".log"));
    if (!logFile.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        printError(QStringLiteral("The log %1 cannot be written: %2.").arg(logFile.fileName(), logFile.errorString()));
        return Failed;
    }
    QElapsedTimer clock;
    clock.start();
    qint64 shown = 0;
    std::optional<qint64> firstStep;
    const auto log = [&](const QString& line) {
        logFile.write(line.toUtf8() + '\n');
        logFile.flush();
        QTextStream(stderr) << line << '\n';
    };
    const auto progress = [&](const Progress& p) {
        if (p.stage != QLatin1String("train"))
            return;
        if (!firstStep) {
            firstStep = p.done;
            clock.restart();
        }
        constexpr qint64 interval = 10000;
        if (clock.elapsed() - shown < interval || p.done <= *firstStep)
            return;
        shown = clock.elapsed();
        const double perStep = static_cast<double>(shown) / 1000 / static_cast<double>(p.done - *firstStep);
        QTextStream(stderr) << QStringLiteral("step %1 of %2, %3 pictures/s, %4 min left\n")
                                   .arg(p.done)
                                   .arg(p.total)
                                   .arg(recipe.batch / perStep, 0, 'f', 0)
                                   .arg(perStep * static_cast<double>(p.total - p.done) / 60, 0, 'f', 0);
    };
    const auto outcome = training::trainBundledModel(recipe, interruptToken(), progress, log);
    if (!outcome) {
        printError(outcome.error().message);
        return outcome.error().kind == Error::Kind::Cancelled ? Partial : Failed;
    }
    if (!outcome->finished) {
        printError(QStringLiteral("Stopped after step %1; the same command goes on from there.").arg(outcome->steps));
        return Partial;
    }
    return printResult(QString::fromUtf8(QJsonDocument(outcome->metrics).toJson())) ? Done : Failed;
}

} // namespace semblance::app
