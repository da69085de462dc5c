// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/bundled_recipe.h"

#include "core/base/file_hash.h"
#include "core/evaluation/summary.h"
#include "core/training/sample_loader.h"
#include "model/error.h"
#include "model/text/published_prompts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace semblance::training {
namespace {

constexpr int kWarmUpSteps = 300;
constexpr double kThreshold = 0.5;
constexpr int kReplicates = 1000;

model::ModelDescription description(const BundledRecipe& recipe)
{
    model::ModelDescription d;
    d.name = "semblance-demo";
    d.architecture = "clip";
    d.hierarchy = model::LabelHierarchy::ffpp();
    d.prompts = model::publishedPrompts();
    d.input.size = recipe.inputSize;
    d.input.cropShare = recipe.cropShare;
    d.input.extraChannels = "high-pass-residual";
    d.dataLicence = "Trained on official portraits of members of the United States Congress: works of the United States government, public domain.";
    d.intendedUse = "A small demonstration model, trained on forgeries that this program made itself from a few hundred still portraits. It "
                    "shows how the program works and is not validated for casework. It has never seen a forged video, and what it says "
                    "about one proves nothing.";
    d.demonstration = true;
    return d;
}

std::pair<std::vector<int>, std::vector<int>> split(int people, int heldOut, std::uint64_t seed)
{
    std::vector<int> order(static_cast<std::size_t>(people));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937_64 random(seed);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    const auto middle = order.end() - std::clamp(heldOut, 0, people - 2);
    std::vector<int> train(order.begin(), middle);
    std::vector<int> test(middle, order.end());
    std::sort(train.begin(), train.end());
    std::sort(test.begin(), test.end());
    return {train, test};
}

double scheduled(double peak, qint64 step, qint64 steps)
{
    const double warm = std::min(1.0, static_cast<double>(step + 1) / kWarmUpSteps);
    return peak * warm * 0.5 * (1 + std::cos(std::numbers::pi * static_cast<double>(step) / static_cast<double>(steps)));
}

/// The dense task and the cross-entropy lead at first; towards the end the fidelity loss of the joint head is all but alone.
model::StepSettings stepSettings(const BundledRecipe& recipe, qint64 step, qint64 steps)
{
    const double part = static_cast<double>(step) / static_cast<double>(steps);
    const double fading = 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, (recipe.baseModel.isEmpty() ? 1.6 : 1.1) * part)));
    return {scheduled(recipe.learningRate, step, steps), 0.3 + 2.7 * fading, 0.5 * fading};
}

/// A number, or with its interval [value, low, high]; null where a class is empty.
QJsonValue entry(const evaluation::Metric& metric)
{
    if (!metric.value)
        return {};
    if (!metric.byIdentity)
        return *metric.value;
    return QJsonArray { *metric.value, metric.byIdentity->low, metric.byIdentity->high };
}

double valueOf(const QJsonValue& entry)
{
    return entry.isArray() ? entry.toArray().at(0).toDouble() : entry.toDouble();
}

/// replicates: of the bootstrap over people; 0: no intervals.
QJsonObject evaluate(
    model::Trainer& trainer, const model::LabelHierarchy& hierarchy, const std::vector<dataset::Sample>& samples, int replicates)
{
    constexpr std::size_t batch = 64;
    std::vector<std::vector<double>> probabilities;
    for (std::size_t first = 0; first < samples.size(); first += batch) {
        const auto end = std::min(samples.size(), first + batch);
        std::vector<std::uint8_t> pixels;
        for (std::size_t i = first; i < end; ++i)
            pixels.insert(pixels.end(), samples[i].pixels.begin(), samples[i].pixels.end());
        for (auto& scores : trainer.score(pixels, static_cast<int>(end - first)))
            probabilities.push_back(std::move(scores.probabilities));
    }
    QJsonObject result;
    double regionSum = 0;
    int regions = 0;
    for (std::size_t node = 0; node < hierarchy.nodes().size(); ++node) {
        evaluation::Items items;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (const auto label = dataset::labels(samples[i].kind)[node]) {
                items.scores.push_back(probabilities[i][node]);
                items.positive.push_back(*label ? 1 : 0);
                items.video.push_back(static_cast<std::uint32_t>(samples[i].target));
            }
        }
        items.identity = items.video;
        const auto auc = evaluation::summarize(items, kThreshold, { replicates, 1 }).auc;
        result[QString::fromStdString(hierarchy.nodes()[node].name)] = entry(auc);
        if (auc.value && hierarchy.nodes()[node].level == model::Level::LocalRegion) {
            regionSum += *auc.value;
            ++regions;
        }
    }
    result[QStringLiteral("mean_of_regions")] = regions > 0 ? QJsonValue(regionSum / regions) : QJsonValue();
    int alarms = 0;
    int real = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i].kind == dataset::ForgeryKind::Real) {
            ++real;
            alarms += probabilities[i][0] >= kThreshold ? 1 : 0;
        }
    }
    result[QStringLiteral("real_pictures")] = real;
    result[QStringLiteral("false_alarms_at_0.5")] = alarms;
    result[QStringLiteral("pictures")] = static_cast<int>(samples.size());
    return result;
}

QString summary(const QJsonObject& metrics)
{
    return QStringLiteral("face %1, regions %2, false alarms %3 of %4")
        .arg(valueOf(metrics[QStringLiteral("face")]), 0, 'f', 4)
        .arg(metrics[QStringLiteral("mean_of_regions")].toDouble(), 0, 'f', 4)
        .arg(metrics[QStringLiteral("false_alarms_at_0.5")].toInt())
        .arg(metrics[QStringLiteral("real_pictures")].toInt());
}

QJsonObject trainingRecord(const BundledRecipe& recipe, const dataset::PortraitSet& set, const std::vector<int>& test,
    const std::array<double, 3>& weights, const QByteArray& baseSha256, const QJsonObject& metrics)
{
    QJsonArray names;
    for (const int person : test)
        names.append(set.portraits[static_cast<std::size_t>(person)].fileName);
    return {{QStringLiteral("recipe"), QStringLiteral("bundled")},
            {QStringLiteral("seed"), static_cast<qint64>(recipe.seed)},
            {QStringLiteral("samples"), recipe.samples},
            {QStringLiteral("batch"), recipe.batch},
            {QStringLiteral("learning_rate"), recipe.learningRate},
            {QStringLiteral("loss"), QStringLiteral("fidelity, level weights learnt by bi-level optimisation; at first also cross-entropy and a map of altered places")},
            {QStringLiteral("weight_rate"), recipe.weightRate},
            {QStringLiteral("weight_interval"), recipe.weightInterval},
            {QStringLiteral("level_weights"), QJsonArray { weights[0], weights[1], weights[2] }},
            {QStringLiteral("base_model_sha256"), baseSha256.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(baseSha256))},
            {QStringLiteral("image_precision"), recipe.bfloat16 ? QStringLiteral("bfloat16") : QStringLiteral("float32")},
            {QStringLiteral("portraits"), static_cast<int>(set.portraits.size())},
            {QStringLiteral("portraits_sha256"), QString::fromLatin1(set.sha256)},
            {QStringLiteral("held_out_portraits"), names},
            {QStringLiteral("held_out_auc"), metrics}};
}

/// One run: everything that trainBundledModel() needs from step to step.
class Run {
public:
    /// ownPeople: how many of the set may be held out, the first ones.
    Run(const BundledRecipe& recipe, const dataset::PortraitSet& set, int ownPeople, const QByteArray& baseSha256, const LogFn& log)
        : m_recipe(recipe)
        , m_set(set)
        , m_log(log)
        , m_description(description(recipe))
        , m_checkpoint((recipe.output + QStringLiteral(".checkpoint")).toStdString())
        , m_steps(std::max<qint64>(1, recipe.samples / recipe.batch))
        , m_baseSha256(baseSha256)
    {
        std::tie(m_train, m_test) = split(ownPeople, recipe.heldOut, recipe.seed);
        for (int person = ownPeople; person < static_cast<int>(set.portraits.size()); ++person)
            m_train.push_back(person);
        model::TrainerSettings settings;
        settings.baseModel = recipe.baseModel.toStdString();
        settings.sizes = recipe.sizes;
        settings.weighting = { .kind = model::WeightingKind::AutoLambda, .rate = recipe.weightRate, .interval = recipe.weightInterval };
        settings.seed = recipe.seed;
        settings.bfloat16 = recipe.bfloat16;
        settings.threads = recipe.threads;
        m_trainer = model::Trainer::create(m_description, settings);
        if (QFile::exists(QString::fromStdString(m_checkpoint))) {
            m_trainer->loadCheckpoint(m_checkpoint);
            m_log(QStringLiteral("Going on after step %1 of %2.").arg(m_trainer->stepsDone()).arg(m_steps));
        }
    }

    BundledOutcome train(std::stop_token stop, const ProgressFn& progress)
    {
        dataset::GeneratorSettings settings;
        settings.format = format();
        if (m_recipe.baseModel.isEmpty())
            settings.rampSamples = static_cast<std::uint64_t>(m_recipe.samples) / 2;
        settings.seed = m_recipe.seed;
        const dataset::SampleGenerator generator(m_set, m_train, settings);
        SampleLoader loader(generator, m_recipe.batch, m_trainer->stepsDone(), m_steps, m_recipe.loaderThreads,
            [this](qint64 step) { return m_trainer->needsValidation(step); });
        const auto quickTest = dataset::testSamples(m_set, m_test, format(), dataset::TestCondition::Clean);
        model::StepLosses mean;
        for (qint64 step = m_trainer->stepsDone(); step < m_steps; ++step) {
            if (stop.stop_requested()) {
                m_trainer->saveCheckpoint(m_checkpoint);
                return {step, false, {}};
            }
            const auto samples = loader.next();
            const auto losses = m_trainer->step(samples.train, stepSettings(m_recipe, step, m_steps), samples.validation ? &*samples.validation : nullptr);
            const double keep = step == 0 ? 0 : 0.99;
            for (std::size_t i = 0; i < losses.levels.size(); ++i)
                mean.levels[i] = keep * mean.levels[i] + (1 - keep) * losses.levels[i];
            mean.map = keep * mean.map + (1 - keep) * losses.map;
            if (progress)
                progress({step + 1, m_steps, QStringLiteral("train")});
            if ((step + 1) % 200 == 0)
                m_log(QStringLiteral("step %1: primary %2, global %3, local %4, map %5; weights %6, %7, %8")
                          .arg(step + 1)
                          .arg(mean.levels[0], 0, 'f', 4)
                          .arg(mean.levels[1], 0, 'f', 4)
                          .arg(mean.levels[2], 0, 'f', 4)
                          .arg(mean.map, 0, 'f', 4)
                          .arg(losses.weights[0], 0, 'f', 3)
                          .arg(losses.weights[1], 0, 'f', 3)
                          .arg(losses.weights[2], 0, 'f', 3));
            if ((step + 1) % m_recipe.checkpointEvery == 0)
                m_trainer->saveCheckpoint(m_checkpoint);
            if ((step + 1) % m_recipe.evaluateEvery == 0)
                m_log(QStringLiteral("step %1, held out: %2")
                          .arg(step + 1)
                          .arg(summary(evaluate(*m_trainer, m_description.hierarchy, quickTest, 0))));
        }
        m_trainer->saveCheckpoint(m_checkpoint);
        return {m_steps, true, finish()};
    }

private:
    dataset::SampleFormat format() const { return { m_recipe.inputSize, m_recipe.cropShare }; }

    QJsonObject finish()
    {
        QJsonObject metrics;
        using enum dataset::TestCondition;
        for (const auto condition : {Clean, Jpeg60, HalfSize, Poisson}) {
            const auto samples = dataset::testSamples(m_set, m_test, format(), condition);
            const auto values = evaluate(*m_trainer, m_description.hierarchy, samples, kReplicates);
            metrics[dataset::name(condition)] = values;
            m_log(QStringLiteral("held out, %1: %2").arg(dataset::name(condition), summary(values)));
        }
        m_description.trainingRecord
            = QJsonDocument(trainingRecord(m_recipe, m_set, m_test, m_trainer->levelWeights(), m_baseSha256, metrics)).toJson(QJsonDocument::Compact).toStdString();
        m_trainer->exportModel(m_recipe.output.toStdString(), m_description);
        return metrics;
    }

    const BundledRecipe& m_recipe;
    const dataset::PortraitSet& m_set;
    const LogFn& m_log;
    model::ModelDescription m_description;
    std::string m_checkpoint;
    qint64 m_steps;
    std::vector<int> m_train;
    std::vector<int> m_test;
    QByteArray m_baseSha256;
    std::unique_ptr<model::Trainer> m_trainer;
};

} // namespace

Result<BundledOutcome> trainBundledModel(const BundledRecipe& recipe, std::stop_token stop, const ProgressFn& progress, const LogFn& log)
{
    auto set = dataset::readPortraits(recipe.portraits, stop, progress);
    if (!set)
        return tl::unexpected(set.error());
    if (set->portraits.size() < 8)
        return failure(Error::Kind::File,
            Sentence::of("%1 shows only %2 faces; training needs at least 8 people.").arg(recipe.portraits).arg(set->portraits.size()));
    log(QStringLiteral("%1 portraits; in %2 files no face was found.").arg(set->portraits.size()).arg(set->withoutFace.size()));
    const auto ownPeople = static_cast<int>(set->portraits.size());
    if (!recipe.morePortraits.isEmpty()) {
        auto more = dataset::readPortraits(recipe.morePortraits, stop, progress);
        if (!more)
            return tl::unexpected(more.error());
        log(QStringLiteral("%1 more people to learn from.").arg(more->portraits.size()));
        dataset::append(*set, std::move(*more));
    }
    QByteArray baseSha256;
    if (!recipe.baseModel.isEmpty()) {
        auto sha256 = fileSha256(recipe.baseModel, stop);
        if (!sha256)
            return tl::unexpected(sha256.error());
        baseSha256 = std::move(*sha256);
    }
    try {
        return Run(recipe, *set, ownPeople, baseSha256, log).train(stop, progress);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromStdString(e.what()));
    }
}

} // namespace semblance::training
