// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/bundled_recipe.h"

#include "core/evaluation/roc.h"
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
model::StepSettings stepSettings(double peak, qint64 step, qint64 steps)
{
    const double part = static_cast<double>(step) / static_cast<double>(steps);
    const double fading = 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, 1.6 * part)));
    return {scheduled(peak, step, steps), 0.3 + 2.7 * fading, 0.5 * fading};
}

QJsonObject evaluate(model::Trainer& trainer, const model::LabelHierarchy& hierarchy, const std::vector<dataset::Sample>& samples)
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
        std::vector<double> scores;
        std::vector<int> positive;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (const auto label = dataset::labels(samples[i].kind)[node]) {
                scores.push_back(probabilities[i][node]);
                positive.push_back(*label ? 1 : 0);
            }
        }
        const auto auc = evaluation::rocAuc(scores, positive);
        result[QString::fromStdString(hierarchy.nodes()[node].name)] = auc ? QJsonValue(*auc) : QJsonValue();
        if (auc && hierarchy.nodes()[node].level == model::Level::LocalRegion) {
            regionSum += *auc;
            ++regions;
        }
    }
    result[QStringLiteral("mean_of_regions")] = regions > 0 ? QJsonValue(regionSum / regions) : QJsonValue();
    int alarms = 0;
    int real = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i].kind == dataset::ForgeryKind::Real) {
            ++real;
            alarms += probabilities[i][0] >= 0.5 ? 1 : 0;
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
        .arg(metrics[QStringLiteral("face")].toDouble(), 0, 'f', 4)
        .arg(metrics[QStringLiteral("mean_of_regions")].toDouble(), 0, 'f', 4)
        .arg(metrics[QStringLiteral("false_alarms_at_0.5")].toInt())
        .arg(metrics[QStringLiteral("real_pictures")].toInt());
}

QJsonObject trainingRecord(const BundledRecipe& recipe, const dataset::PortraitSet& set, const std::vector<int>& test, const QJsonObject& metrics)
{
    QJsonArray names;
    for (const int person : test)
        names.append(set.portraits[static_cast<std::size_t>(person)].fileName);
    return {{QStringLiteral("recipe"), QStringLiteral("bundled")},
            {QStringLiteral("seed"), static_cast<qint64>(recipe.seed)},
            {QStringLiteral("samples"), recipe.samples},
            {QStringLiteral("batch"), recipe.batch},
            {QStringLiteral("learning_rate"), recipe.learningRate},
            {QStringLiteral("loss"), QStringLiteral("fidelity, level weights 1, 1, 1; at first also cross-entropy and a map of altered places")},
            {QStringLiteral("image_precision"), recipe.bfloat16 ? QStringLiteral("bfloat16") : QStringLiteral("float32")},
            {QStringLiteral("portraits"), static_cast<int>(set.portraits.size())},
            {QStringLiteral("portraits_sha256"), QString::fromLatin1(set.sha256)},
            {QStringLiteral("held_out_portraits"), names},
            {QStringLiteral("held_out_auc"), metrics}};
}

/// One run: everything that trainBundledModel() needs from step to step.
class Run {
public:
    Run(const BundledRecipe& recipe, const dataset::PortraitSet& set, const LogFn& log)
        : m_recipe(recipe)
        , m_set(set)
        , m_log(log)
        , m_description(description(recipe))
        , m_checkpoint((recipe.output + QStringLiteral(".checkpoint")).toStdString())
        , m_steps(std::max<qint64>(1, recipe.samples / recipe.batch))
    {
        std::tie(m_train, m_test) = split(static_cast<int>(set.portraits.size()), recipe.heldOut, recipe.seed);
        model::TrainerSettings settings;
        settings.sizes = recipe.sizes;
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
        settings.rampSamples = static_cast<std::uint64_t>(m_recipe.samples) / 2;
        settings.seed = m_recipe.seed;
        const dataset::SampleGenerator generator(m_set, m_train, settings);
        SampleLoader loader(generator, m_recipe.batch, m_trainer->stepsDone(), m_steps, m_recipe.loaderThreads);
        const auto quickTest = dataset::testSamples(m_set, m_test, format(), dataset::TestCondition::Clean);
        model::StepLosses mean;
        for (qint64 step = m_trainer->stepsDone(); step < m_steps; ++step) {
            if (stop.stop_requested()) {
                m_trainer->saveCheckpoint(m_checkpoint);
                return {step, false, {}};
            }
            const auto losses = m_trainer->step(loader.next(), stepSettings(m_recipe.learningRate, step, m_steps));
            const double keep = step == 0 ? 0 : 0.99;
            for (std::size_t i = 0; i < losses.levels.size(); ++i)
                mean.levels[i] = keep * mean.levels[i] + (1 - keep) * losses.levels[i];
            mean.map = keep * mean.map + (1 - keep) * losses.map;
            if (progress)
                progress({step + 1, m_steps, QStringLiteral("train")});
            if ((step + 1) % 200 == 0)
                m_log(QStringLiteral("step %1: primary %2, global %3, local %4, map %5")
                          .arg(step + 1)
                          .arg(mean.levels[0], 0, 'f', 4)
                          .arg(mean.levels[1], 0, 'f', 4)
                          .arg(mean.levels[2], 0, 'f', 4)
                          .arg(mean.map, 0, 'f', 4));
            if ((step + 1) % m_recipe.checkpointEvery == 0)
                m_trainer->saveCheckpoint(m_checkpoint);
            if ((step + 1) % m_recipe.evaluateEvery == 0)
                m_log(QStringLiteral("step %1, held out: %2")
                          .arg(step + 1)
                          .arg(summary(evaluate(*m_trainer, m_description.hierarchy, quickTest))));
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
            const auto values = evaluate(*m_trainer, m_description.hierarchy, samples);
            metrics[dataset::name(condition)] = values;
            m_log(QStringLiteral("held out, %1: %2").arg(dataset::name(condition), summary(values)));
        }
        m_description.trainingRecord
            = QJsonDocument(trainingRecord(m_recipe, m_set, m_test, metrics)).toJson(QJsonDocument::Compact).toStdString();
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
    std::unique_ptr<model::Trainer> m_trainer;
};

} // namespace

Result<BundledOutcome> trainBundledModel(const BundledRecipe& recipe, std::stop_token stop, const ProgressFn& progress, const LogFn& log)
{
    const auto set = dataset::readPortraits(recipe.portraits, stop, progress);
    if (!set)
        return tl::unexpected(set.error());
    if (set->portraits.size() < 8)
        return failure(Error::Kind::File, QStringLiteral("%1 shows only %2 faces; training needs at least 8 people.")
                                              .arg(recipe.portraits)
                                              .arg(set->portraits.size()));
    log(QStringLiteral("%1 portraits; in %2 files no face was found.").arg(set->portraits.size()).arg(set->withoutFace.size()));
    try {
        return Run(recipe, *set, log).train(stop, progress);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromStdString(e.what()));
    }
}

} // namespace semblance::training
