// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_recipe.h"

#include "core/base/json_text.h"
#include "core/training/recipe_reader.h"
#include "model/error.h"
#include "model/text/published_prompts.h"
#include "model/text/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

/// A resource of a static library is dropped by the linker unless somebody asks for it, from outside every namespace.
static void useRecipes()
{
    Q_INIT_RESOURCE(recipes);
}

namespace semblance::training {
namespace {

constexpr auto kSchema = "semblance.training-recipe/1";
constexpr int kLargestStride = 32; ///< of a ModifiedResNet

const RecipeReader::Names<model::Scoring> kScorings { { "joint-embedding", model::Scoring::JointEmbedding },
    { "cosine-similarity", model::Scoring::CosineSimilarity }, { "linear-head", model::Scoring::LinearHead } };
const RecipeReader::Names<model::StateRule> kRules { { "official", model::StateRule::Official }, { "strict", model::StateRule::Strict } };
const RecipeReader::Names<model::LossKind> kLosses { { "fidelity", model::LossKind::Fidelity }, { "cross-entropy", model::LossKind::CrossEntropy } };
const RecipeReader::Names<bool> kUnobserved { { "left-out", false }, { "as-no", true } };
const RecipeReader::Names<model::WeightingKind> kWeightings { { "fixed", model::WeightingKind::Fixed },
    { "auto-lambda", model::WeightingKind::AutoLambda }, { "dynamic-average", model::WeightingKind::DynamicAverage } };
const RecipeReader::Names<model::ScheduleKind> kSchedules { { "constant", model::ScheduleKind::Constant },
    { "published-cosine", model::ScheduleKind::PublishedCosine }, { "cosine", model::ScheduleKind::Cosine } };
const RecipeReader::Names<bool> kPrecisions { { "fp32", false }, { "bf16", true } };

template <typename Value> QString nameOf(const RecipeReader::Names<Value>& names, Value value)
{
    for (const auto& [name, of] : names)
        if (of == value)
            return QString::fromLatin1(name);
    return {};
}

template <std::size_t N, typename Value> QJsonArray listOf(const std::array<Value, N>& values)
{
    QJsonArray list;
    for (const auto& value : values)
        list.append(value);
    return list;
}

QJsonObject lowRankJson(const model::LowRankSettings& low)
{
    return { { QStringLiteral("rank"), low.rank }, { QStringLiteral("alpha"), low.alpha } };
}

model::LowRankSettings readLowRank(RecipeReader reader)
{
    model::LowRankSettings low;
    reader.number("rank", low.rank, 0, 1024);
    reader.number("alpha", low.alpha, 0, 1e6);
    reader.finish();
    return low;
}

} // namespace

QJsonObject toJson(const TrainingRecipe& recipe)
{
    const auto& t = recipe.trainer;
    QJsonObject own;
    for (auto it = recipe.ownPrompts.begin(); it != recipe.ownPrompts.end(); ++it)
        own[it.key()] = it.value();
    QJsonObject json {
        { QStringLiteral("schema"), QLatin1String(kSchema) },
        { QStringLiteral("name"), recipe.name },
        { QStringLiteral("description"), recipe.description },
        { QStringLiteral("hierarchy"), recipe.hierarchy },
        { QStringLiteral("state_rule"), nameOf(kRules, recipe.stateRule) },
        { QStringLiteral("scoring"), nameOf(kScorings, recipe.scoring) },
        { QStringLiteral("tau"), recipe.tau },
        { QStringLiteral("prompts"), recipe.prompts },
        { QStringLiteral("own_prompts"), own },
        { QStringLiteral("loss"), nameOf(kLosses, t.loss) },
        { QStringLiteral("unobserved"), nameOf(kUnobserved, t.unobservedAsNo) },
        { QStringLiteral("weighting"),
            QJsonObject { { QStringLiteral("kind"), nameOf(kWeightings, t.weighting.kind) }, { QStringLiteral("initial"), listOf(t.weighting.initial) },
                { QStringLiteral("rate"), t.weighting.rate }, { QStringLiteral("temperature"), t.weighting.temperature },
                { QStringLiteral("interval"), t.weighting.interval }, { QStringLiteral("literal"), t.weighting.literal } } },
        { QStringLiteral("freeze_text"), t.freezeText },
        { QStringLiteral("image_lora"), lowRankJson(t.imageLowRank) },
        { QStringLiteral("text_lora"), lowRankJson(t.textLowRank) },
        { QStringLiteral("learning_rate"), recipe.schedule.rate },
        { QStringLiteral("schedule"), nameOf(kSchedules, recipe.schedule.kind) },
        { QStringLiteral("half_period_epochs"), recipe.schedule.halfPeriod },
        { QStringLiteral("weight_decay"), t.weightDecay },
        { QStringLiteral("decay_vectors"), t.decayVectors },
        { QStringLiteral("text_rate"), t.textRate },
        { QStringLiteral("gradient_norm"), t.gradientNorm },
        { QStringLiteral("averaging"), t.averaging },
        { QStringLiteral("precision"), nameOf(kPrecisions, t.bfloat16) },
        { QStringLiteral("micro_batch"), t.microBatch },
        { QStringLiteral("recompute_activations"), t.recomputeActivations },
        { QStringLiteral("deterministic"), t.deterministic },
        { QStringLiteral("kinds"), QJsonArray::fromStringList(recipe.kinds) },
        { QStringLiteral("methods"), QJsonArray::fromStringList(recipe.methods) },
        { QStringLiteral("balance_methods"), recipe.balanceMethods },
        { QStringLiteral("perturbation_probability"), recipe.perturbationProbability },
        { QStringLiteral("batch"), recipe.batch },
        { QStringLiteral("epochs"), recipe.epochs },
        { QStringLiteral("evaluate_every"), recipe.evaluateEvery },
        { QStringLiteral("checkpoint_every"), recipe.checkpointEvery },
        { QStringLiteral("fresh"),
            QJsonObject { { QStringLiteral("blocks"), listOf(t.sizes.blocks) }, { QStringLiteral("width"), t.sizes.width },
                { QStringLiteral("embedding"), t.sizes.embedding }, { QStringLiteral("text_width"), t.sizes.textWidth },
                { QStringLiteral("text_layers"), t.sizes.textLayers }, { QStringLiteral("input_size"), recipe.input.size },
                { QStringLiteral("crop_share"), recipe.input.cropShare },
                { QStringLiteral("extra_channels"), QString::fromStdString(recipe.input.extraChannels) } } },
    };
    return json;
}

Result<TrainingRecipe> recipeFromJson(const QJsonObject& json)
{
    TrainingRecipe recipe;
    auto& t = recipe.trainer;
    t.mapHead = false;
    Sentence error;
    RecipeReader reader(json, {}, error);
    QString schema;
    reader.text("schema", schema);
    if (schema != QLatin1String(kSchema))
        return failure(Error::Kind::File, Sentence::of("its schema is not %1").arg(QLatin1String(kSchema)));
    reader.text("name", recipe.name);
    reader.text("description", recipe.description);
    reader.text("hierarchy", recipe.hierarchy, QStringList { QStringLiteral("ffpp"), QStringLiteral("ffsc"), QStringLiteral("binary") });
    reader.name("state_rule", recipe.stateRule, kRules);
    reader.name("scoring", recipe.scoring, kScorings);
    reader.number("tau", recipe.tau, 1e-6, 1e6);
    reader.text("prompts", recipe.prompts, QStringList { QStringLiteral("published"), QStringLiteral("paper"), QStringLiteral("simplified"), QStringLiteral("own") });
    reader.texts("own_prompts", recipe.ownPrompts);
    reader.name("loss", t.loss, kLosses);
    reader.name("unobserved", t.unobservedAsNo, kUnobserved);
    if (auto part = reader.object("weighting")) {
        part->name("kind", t.weighting.kind, kWeightings);
        part->numbers("initial", t.weighting.initial, 0, 1e6);
        part->number("rate", t.weighting.rate, 0, 1e3);
        part->number("temperature", t.weighting.temperature, 1e-3, 1e3);
        part->number("interval", t.weighting.interval, 1, 1000000);
        part->truth("literal", t.weighting.literal);
        part->finish();
    }
    reader.truth("freeze_text", t.freezeText);
    if (auto part = reader.object("image_lora"))
        t.imageLowRank = readLowRank(*part);
    if (auto part = reader.object("text_lora"))
        t.textLowRank = readLowRank(*part);
    reader.number("learning_rate", recipe.schedule.rate, 0, 10);
    reader.name("schedule", recipe.schedule.kind, kSchedules);
    reader.number("half_period_epochs", recipe.schedule.halfPeriod, 1, 100000);
    reader.number("weight_decay", t.weightDecay, 0, 10);
    reader.truth("decay_vectors", t.decayVectors);
    reader.number("text_rate", t.textRate, 0, 100);
    reader.number("gradient_norm", t.gradientNorm, 0, 1e9);
    reader.number("averaging", t.averaging, 0, 0.999999);
    reader.name("precision", t.bfloat16, kPrecisions);
    reader.number("micro_batch", t.microBatch, 0, 1 << 20);
    reader.truth("recompute_activations", t.recomputeActivations);
    reader.truth("deterministic", t.deterministic);
    reader.list("kinds", recipe.kinds, QStringList { QStringLiteral("real"), QStringLiteral("forged"), QStringLiteral("augmented") });
    reader.list("methods", recipe.methods);
    reader.truth("balance_methods", recipe.balanceMethods);
    reader.number("perturbation_probability", recipe.perturbationProbability, 0, 1);
    reader.number("batch", recipe.batch, 1, 1 << 20);
    reader.number("epochs", recipe.epochs, 1e-6, 1e6);
    reader.number("evaluate_every", recipe.evaluateEvery, 0, 1 << 30);
    reader.number("checkpoint_every", recipe.checkpointEvery, 1, 1 << 30);
    if (auto part = reader.object("fresh")) {
        part->numbers("blocks", t.sizes.blocks, 1, 64);
        part->number("width", t.sizes.width, 4, 1024);
        part->number("embedding", t.sizes.embedding, 4, 8192);
        part->number("text_width", t.sizes.textWidth, 8, 8192);
        part->number("text_layers", t.sizes.textLayers, 1, 64);
        part->number("input_size", recipe.input.size, 32, 1024);
        part->number("crop_share", recipe.input.cropShare, 0.1, 1);
        QString channels = QString::fromStdString(recipe.input.extraChannels);
        part->text("extra_channels", channels, QStringList { QString(), QStringLiteral("high-pass-residual") });
        recipe.input.extraChannels = channels.toStdString();
        part->finish();
    }
    reader.finish();
    if (error.isEmpty() && recipe.input.size % kLargestStride != 0)
        error = Sentence::of("\"fresh.input_size\" must be a multiple of %1, by which the network shrinks a picture").arg(kLargestStride);
    if (error.isEmpty() && recipe.prompts == QLatin1String("own") && recipe.ownPrompts.isEmpty())
        error = Sentence::of("\"prompts\" is \"own\" but \"own_prompts\" is empty");
    if (!error.isEmpty())
        return failure(Error::Kind::File, error);
    return recipe;
}

QList<std::pair<QString, QString>> builtInRecipes()
{
    useRecipes();
    QList<std::pair<QString, QString>> list;
    for (const auto& info : QDir(QStringLiteral(":/recipes")).entryInfoList(QDir::Files, QDir::Name)) {
        if (const auto recipe = findRecipe(info.completeBaseName()))
            list.append({ info.completeBaseName(), recipe->description });
    }
    return list;
}

Result<TrainingRecipe> findRecipe(const QString& nameOrPath)
{
    useRecipes();
    const QString builtIn = QStringLiteral(":/recipes/%1.json").arg(nameOrPath);
    const QString path = QFileInfo::exists(builtIn) ? builtIn : nameOrPath;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QStringList names;
        for (const auto& info : QDir(QStringLiteral(":/recipes")).entryInfoList(QDir::Files, QDir::Name))
            names << info.completeBaseName();
        return failure(Error::Kind::File,
            Sentence::of("There is no recipe \"%1\": neither a file nor one of %2.").arg(nameOrPath, names.join(QStringLiteral(", "))));
    }
    const auto document = parseJson(file.readAll());
    if (!document || !document->isObject())
        return failure(Error::Kind::File,
            Sentence::of("The recipe %1 is not a JSON object: %2.")
                .arg(nameOrPath, document ? Sentence::of("it is another value") : document.error().what));
    auto recipe = recipeFromJson(document->object());
    if (!recipe)
        return failure(Error::Kind::File, Sentence::of("The recipe %1 can't be used: %2.").arg(nameOrPath, recipe.error().sentence));
    return recipe;
}

Result<model::ModelDescription> describeModel(
    const TrainingRecipe& recipe, const std::optional<model::ModelDescription>& base, const QString& vocabulary)
{
    model::ModelDescription d = base.value_or(model::ModelDescription());
    d.architecture = "clip";
    d.scoring = recipe.scoring;
    d.tau = recipe.tau;
    d.calibration.clear();
    if (!base)
        d.input = recipe.input;
    try {
        if (recipe.hierarchy == QLatin1String("ffsc"))
            d.hierarchy = model::LabelHierarchy::ffsc(recipe.stateRule);
        else if (recipe.hierarchy == QLatin1String("binary"))
            d.hierarchy = model::LabelHierarchy::fromJson(
                R"({"name": "binary", "rule": "official", "nodes": [{"name": "face", "level": "primary"}], "edges": []})");
        else
            d.hierarchy = model::LabelHierarchy::ffpp(recipe.stateRule);
        auto known = recipe.hierarchy == QLatin1String("ffsc")   ? model::ffscPrompts()
            : recipe.prompts == QLatin1String("paper")      ? model::paperPrompts()
            : recipe.prompts == QLatin1String("simplified") ? model::simplifiedPrompts()
                                                            : model::publishedPrompts();
        if (recipe.hierarchy == QLatin1String("ffsc") && (recipe.prompts == QLatin1String("paper") || recipe.prompts == QLatin1String("simplified")))
            return failure(Error::Kind::Usage,
                Sentence::of("There are no %1 prompts for the FFSC hierarchy; take the published ones or your own.").arg(recipe.prompts));
        d.prompts.clear();
        std::optional<model::Tokenizer> tokenizer;
        for (const auto& node : d.hierarchy.nodes()) {
            const auto own = recipe.ownPrompts.find(QString::fromStdString(node.name));
            if (recipe.prompts == QLatin1String("own") && own != recipe.ownPrompts.end()) {
                if (vocabulary.isEmpty())
                    return failure(Error::Kind::Usage, Sentence::of("Prompts of your own need CLIP's vocabulary; give --vocab FILE."));
                if (!tokenizer)
                    tokenizer = model::Tokenizer::load(vocabulary.toStdString());
                const auto text = own->toStdString();
                d.prompts.push_back({ node.name, text, tokenizer->prompt(text) });
                continue;
            }
            for (const auto& prompt : known)
                if (prompt.node == node.name)
                    d.prompts.push_back(prompt);
        }
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromStdString(e.what()));
    }
    return d;
}

} // namespace semblance::training
