// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/train_command.h"

#include "app/commands/command_end.h"
#include "app/commands/number_option.h"
#include "app/commands/train_bundled.h"
#include "app/commands/train_dataset.h"
#include "core/models/model_store.h"

#include <QCommandLineParser>
#include <cstdlib>
#include <limits>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("train");
constexpr qint64 kLargest = std::numeric_limits<int>::max();

const QString kUsage = QStringLiteral("Usage: semblance train --dataset DIR --out MODEL [--base MODEL] [--recipe R] [OPTIONS]\n"
                                      "       semblance train --recipe bundled --portraits DIR [OPTIONS]\n"
                                      "\n");

QCommandLineOption option(const char* name, const QString& text, const char* value, const QString& standard = {})
{
    return { QString::fromLatin1(name), text, QString::fromLatin1(value), standard };
}

struct Options {
    QCommandLineOption recipe = option("recipe", QStringLiteral("What to train: bundled (from portraits), %1, or a JSON file. Standard: bundled; with --dataset "
                                                                "small, and with --base sjedd."), "NAME or FILE");
    QCommandLineOption portraits = option("portraits", QStringLiteral("For bundled: folder of portraits, one person a file."), "DIR");
    QCommandLineOption morePortraits = option("more-portraits", QStringLiteral("For bundled: folder of more people to learn from; none is held out."), "DIR");
    QCommandLineOption dataset = option("dataset", QStringLiteral("Folder that semblance dataset extract or expand made."), "DIR");
    QCommandLineOption base = option("base", QStringLiteral("Model to start from, by name or path; else fresh weights."), "MODEL");
    QCommandLineOption out = option("out", QStringLiteral("Model file to write; checkpoint and log are kept beside it."), "FILE");
    QCommandLineOption vocab = option("vocab", QStringLiteral("CLIP's vocabulary, for prompts of your own."), "FILE");
    QCommandLineOption trainSplit = option("train-split", QStringLiteral("Split to learn from; \"\": all."), "NAME", QStringLiteral("train"));
    QCommandLineOption validationSplit = option("validation-split", QStringLiteral("Split to look at now and then."), "NAME", QStringLiteral("val"));
    QCommandLineOption epochs = option("epochs", QStringLiteral("In place of the recipe's."), "N");
    QCommandLineOption batch = option("batch", QStringLiteral("Pictures a step, in place of the recipe's."), "N");
    QCommandLineOption hypergradient = option("hypergradient", QStringLiteral("How bi-level weights are computed: shared (default), or official: the official "
                                                                              "arithmetic literally, the same numbers at several times the cost."), "KIND", QStringLiteral("shared"));
    QCommandLineOption device = option("device", QStringLiteral("cpu or cuda:N; standard: cpu, cuda:LOCAL_RANK where several processes train on CUDA."), "NAME", QStringLiteral("cpu"));
    QCommandLineOption samples = option("samples", QStringLiteral("For bundled: how many pictures to learn from."), "N");
    QCommandLineOption seed = option("seed", QStringLiteral("Start of every random choice; 1."), "N");
    QCommandLineOption threads = option("threads", QStringLiteral("Of the network; 0 is one per core."), "N");
    QCommandLineOption loaders = option("loader-threads", QStringLiteral("That make pictures beside it; 1."), "N");
    QCommandLineOption evaluateEvery = option("evaluate-every", QStringLiteral("Steps between tests on what is held out."), "N");
    QCommandLineOption precision = option("precision", QStringLiteral("Of the image encoder while training: fp32 or bf16; else the recipe's."), "KIND");

    QCommandLineOption finish { QStringLiteral("finish"), QStringLiteral("With --dataset: no more steps; a stopped run ends where it stands, with a model file.") };

    void addTo(QCommandLineParser& parser)
    {
        QStringList names;
        for (const auto& [name, description] : training::builtInRecipes())
            names << name;
        recipe.setDescription(recipe.description().arg(names.join(QStringLiteral(", "))));
        for (const auto& one : { recipe, portraits, morePortraits, dataset, base, out, vocab, trainSplit, validationSplit, epochs, batch, hypergradient, device, samples,
                 seed, threads, loaders, evaluateEvery, precision, finish })
            parser.addOption(one);
    }
};

/// torchrun and Slurm start one process for each of a machine's devices.
QString deviceOfThisProcess(const QString& chosen)
{
    const QByteArray local = qgetenv("LOCAL_RANK").isEmpty() ? qgetenv("SLURM_LOCALID") : qgetenv("LOCAL_RANK");
    return chosen == QLatin1String("cuda") && !local.isEmpty() ? QStringLiteral("cuda:") + QString::fromLatin1(local) : chosen;
}

bool isOneOfSeveral()
{
    for (const char* name : { "WORLD_SIZE", "SLURM_NTASKS", "OMPI_COMM_WORLD_SIZE" })
        if (qEnvironmentVariableIntValue(name) > 1)
            return true;
    return false;
}

int trainFromDataset(const QCommandLineParser& parser, const Options& options, QString& problem)
{
    training::TrainingRequest request;
    const QString base = parser.value(options.base);
    const QString standard = base.isEmpty() ? QStringLiteral("small") : QStringLiteral("sjedd");
    const auto recipe = training::findRecipe(parser.isSet(options.recipe) ? parser.value(options.recipe) : standard);
    if (!recipe)
        return kEnd.wrongUsage(recipe.error().message);
    request.recipe = *recipe;
    request.dataset = parser.value(options.dataset);
    request.output = parser.value(options.out);
    if (request.dataset.isEmpty() || request.output.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("Training on a dataset needs --dataset DIR and --out FILE."));
    if (!base.isEmpty()) {
        const auto path = models::findModel(base);
        if (!path)
            return kEnd.failed(path.error());
        request.baseModel = *path;
    }
    request.vocabulary = parser.value(options.vocab);
    request.trainSplit = parser.value(options.trainSplit);
    request.validationSplit = parser.value(options.validationSplit);
    request.device = deviceOfThisProcess(parser.value(options.device));
    request.distributed = isOneOfSeveral();
    request.finishNow = parser.isSet(options.finish);
    request.seed = static_cast<std::uint64_t>(wholeNumber(parser, options.seed, 1, 0, kLargest, problem));
    request.threads = static_cast<int>(wholeNumber(parser, options.threads, 0, 0, 1024, problem));
    request.loaderThreads = static_cast<int>(wholeNumber(parser, options.loaders, 1, 1, 1024, problem));
    request.recipe.batch = static_cast<int>(wholeNumber(parser, options.batch, recipe->batch, 1, 1 << 20, problem));
    request.recipe.evaluateEvery = static_cast<int>(wholeNumber(parser, options.evaluateEvery, recipe->evaluateEvery, 0, kLargest, problem));
    if (parser.isSet(options.epochs)) {
        bool ok = false;
        request.recipe.epochs = parser.value(options.epochs).toDouble(&ok);
        if (!ok || !(request.recipe.epochs > 0))
            problem = QStringLiteral("--epochs needs a number above 0, not \"%1\".").arg(parser.value(options.epochs));
    }
    if (parser.isSet(options.precision))
        request.recipe.trainer.bfloat16 = parser.value(options.precision) == QLatin1String("bf16");
    request.recipe.trainer.weighting.literal = parser.value(options.hypergradient) == QLatin1String("official");
    if (!problem.isEmpty())
        return kEnd.wrongUsage(problem);
    return runDatasetTraining(request);
}

int trainFromPortraits(const QCommandLineParser& parser, const Options& options, QString& problem)
{
    training::BundledRecipe recipe;
    if (parser.value(options.portraits).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("The recipe bundled needs --portraits DIR."));
    recipe.portraits = parser.value(options.portraits);
    recipe.morePortraits = parser.value(options.morePortraits);
    recipe.output = parser.isSet(options.out) ? parser.value(options.out) : QStringLiteral("semblance-demo.safetensors");
    if (!parser.value(options.base).isEmpty()) {
        const auto path = models::findModel(parser.value(options.base));
        if (!path)
            return kEnd.failed(path.error());
        recipe.baseModel = *path;
    }
    recipe.samples = wholeNumber(parser, options.samples, recipe.samples, 1, kLargest, problem);
    recipe.seed = static_cast<std::uint64_t>(wholeNumber(parser, options.seed, 1, 0, kLargest, problem));
    recipe.threads = static_cast<int>(wholeNumber(parser, options.threads, recipe.threads, 0, 1024, problem));
    recipe.loaderThreads = static_cast<int>(wholeNumber(parser, options.loaders, recipe.loaderThreads, 1, 1024, problem));
    recipe.evaluateEvery = static_cast<int>(wholeNumber(parser, options.evaluateEvery, recipe.evaluateEvery, 1, kLargest, problem));
    if (parser.isSet(options.precision))
        recipe.bfloat16 = parser.value(options.precision) == QLatin1String("bf16");
    if (!problem.isEmpty())
        return kEnd.wrongUsage(problem);
    return runBundledTraining(recipe);
}

} // namespace

int runTrain(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Trains a model on a dataset folder, fresh or from a base model, by a recipe; or makes the small demonstration model from a folder of "
        "portraits. A run that was stopped or killed goes on where it stood when the same command is given again, to the same model. Several "
        "processes started by torchrun, Slurm or mpirun train together."));
    parser.addOption({ { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("This text.") });
    Options options;
    options.addTo(parser);
    if (!parser.parse(QStringList { QStringLiteral("semblance train") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        const QString text = parser.helpText(); // begins with a line of its own about the usage
        return kEnd.printed(kUsage + text.mid(text.indexOf(u'\n') + 1));
    }
    if (!parser.positionalArguments().isEmpty())
        return kEnd.wrongUsage(QStringLiteral("semblance train takes no further arguments than its options."));
    const QString precision = parser.value(options.precision);
    if (!precision.isEmpty() && precision != QLatin1String("bf16") && precision != QLatin1String("fp32"))
        return kEnd.wrongUsage(QStringLiteral("--precision is fp32 or bf16, not \"%1\".").arg(precision));
    const QString hypergradient = parser.value(options.hypergradient);
    if (hypergradient != QLatin1String("shared") && hypergradient != QLatin1String("official"))
        return kEnd.wrongUsage(QStringLiteral("--hypergradient is shared or official, not \"%1\".").arg(hypergradient));
    QString problem;
    const bool bundled = parser.isSet(options.recipe) ? parser.value(options.recipe) == QLatin1String("bundled") : !parser.isSet(options.dataset);
    return bundled ? trainFromPortraits(parser, options, problem) : trainFromDataset(parser, options, problem);
}

} // namespace semblance::app
