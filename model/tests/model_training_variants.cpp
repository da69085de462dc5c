// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/tests/check.h"
#include "model/tests/tiny_transformer.h"
#include "model/training/loss_weighting.h"
#include "model/training/trainer.h"

#include <random>

using namespace semblance::model;
using semblance::check::TemporaryFolder;
using semblance::check::baseModel;
using semblance::check::description;
using semblance::check::kSide;

namespace {

TrainerSettings settings(const std::string& base)
{
    TrainerSettings s;
    s.baseModel = base;
    s.mapHead = false;
    s.averaging = 0;
    s.bfloat16 = false;
    s.textRate = 1;
    s.gradientNorm = 0;
    s.threads = 1;
    return s;
}

TrainingBatch batch(std::uint64_t seed, int count = 8)
{
    std::mt19937_64 random(seed);
    TrainingBatch result;
    result.count = count;
    for (int i = 0; i < count; ++i) {
        const bool forged = i % 2 == 1;
        for (int p = 0; p < kSide * kSide * 3; ++p)
            result.pixels.push_back(static_cast<std::uint8_t>((forged && p > 1000 && p < 2000 ? 150 : 60) + random() % 60));
        const std::array<int, 10> labels { 1, 0, 0, 1, 0, 0, 0, 0, 1, 0 };
        for (std::size_t node = 0; node < labels.size(); ++node) {
            result.labels.push_back(static_cast<std::uint8_t>(forged ? labels[node] : 0));
            result.observed.push_back(static_cast<std::uint8_t>(node == 1 && i == 3 ? 0 : 1));
        }
    }
    return result;
}

std::vector<double> scoresAfter(const ModelDescription& d, const TrainerSettings& s, int steps = 3)
{
    auto trainer = Trainer::create(d, s);
    for (int i = 0; i < steps; ++i) {
        const auto second = batch(100 + static_cast<std::uint64_t>(i));
        trainer->step(batch(static_cast<std::uint64_t>(i)), { 1e-3 }, &second);
    }
    const auto test = batch(77, 2);
    std::vector<double> all;
    for (const auto& face : trainer->score(test.pixels, test.count))
        all.insert(all.end(), face.rawScores.begin(), face.rawScores.end());
    return all;
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

} // namespace

SEMBLANCE_TEST(partsOfABatchTrainAsTheWholeBatchDoes)
{
    const TemporaryFolder folder;
    auto s = settings(baseModel(folder));
    for (const auto kind : { WeightingKind::Fixed, WeightingKind::AutoLambda }) {
        s.weighting.kind = kind;
        s.microBatch = 0;
        const auto whole = scoresAfter(description(), s);
        s.microBatch = 3;
        CHECK(largestDifference(whole, scoresAfter(description(), s)) < 2e-4);
        s.weighting.initial = { 2, 1, 1 }; // what it is compared by can tell two trainings apart
        CHECK(largestDifference(whole, scoresAfter(description(), s)) > 1e-3);
        s.weighting.initial = { 1, 1, 1 };
    }
}

SEMBLANCE_TEST(recomputedActivationsTrainAsKeptOnesDo)
{
    const TemporaryFolder folder;
    auto s = settings(baseModel(folder));
    s.weighting.kind = WeightingKind::AutoLambda;
    const auto kept = scoresAfter(description(), s);
    s.recomputeActivations = true;
    // Residual gradients are added up in another order.
    const auto difference = largestDifference(scoresAfter(description(), s), kept);
    std::printf("     largest difference of a raw score: %.2e\n", difference);
    CHECK(difference < 1e-4);
}

SEMBLANCE_TEST(theLiteralBilevelStepGivesTheSameWeights)
{
    const TemporaryFolder folder;
    auto s = settings(baseModel(folder));
    s.weighting.kind = WeightingKind::AutoLambda;
    std::array<std::array<double, 3>, 2> weights {};
    for (const bool literal : { false, true }) {
        s.weighting.literal = literal;
        auto trainer = Trainer::create(description(), s);
        CHECK(trainer->needsValidation(0));
        for (std::uint64_t i = 0; i < 3; ++i) {
            const auto second = batch(100 + i);
            weights[literal ? 1 : 0] = trainer->step(batch(i), { 1e-3 }, &second).weights;
        }
    }
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK_CLOSE(weights[0][i], weights[1][i], 1e-5);
        CHECK(std::abs(weights[0][i] - 1) > 1e-4);
    }
}

SEMBLANCE_TEST(weightsThatLearnAtEveryThirdStepStayBetween)
{
    const TemporaryFolder folder;
    auto s = settings(baseModel(folder));
    s.weighting.kind = WeightingKind::AutoLambda;
    s.weighting.interval = 3;
    auto trainer = Trainer::create(description(), s);
    std::array<double, 3> before { 1, 1, 1 };
    for (std::uint64_t i = 0; i < 5; ++i) {
        const bool learns = i % 3 == 0;
        CHECK(trainer->needsValidation(static_cast<std::int64_t>(i)) == learns);
        const auto second = batch(100 + i);
        const auto weights = trainer->step(batch(i), { 1e-3 }, learns ? &second : nullptr).weights;
        CHECK((weights != before) == learns);
        before = weights;
    }
}

SEMBLANCE_TEST(lowRankTrainingKeepsTheBaseWeightsAndExportsThemMerged)
{
    const TemporaryFolder folder;
    const auto base = baseModel(folder);
    auto s = settings(base);
    s.imageLowRank = { 4, 8 };
    s.freezeText = true;
    auto trainer = Trainer::create(description(), s);
    for (std::uint64_t i = 0; i < 5; ++i)
        trainer->step(batch(i), { 1e-2 });
    const auto path = folder.file("tuned.safetensors");
    trainer->exportModel(path, description());
    const auto before = readModelTensors(base);
    const auto after = readModelTensors(path);
    CHECK(before.size() == after.size());
    for (const auto& [name, tensor] : after) {
        const bool adapted = name.starts_with("visual.transformer.") && tensor.dim() == 2;
        const auto change = (tensor.to(torch::kDouble) - before.at(name).to(torch::kDouble)).abs().max().item<double>();
        CHECK(adapted ? change > 2e-3 : change < 2e-3); // stored as float16
    }
    DetectorOptions options;
    options.threads = 1;
    const auto test = batch(5, 2);
    const auto expected = trainer->score(test.pixels, 2);
    const auto actual = loadDetector(path, options)->score(std::vector<RgbView> { { test.pixels.data(), kSide, kSide, kSide * 3 } });
    for (std::size_t node = 0; node < 10; ++node)
        CHECK_CLOSE(actual[0].rawScores[node], expected[0].rawScores[node], 0.02);
}

SEMBLANCE_TEST(everyScoringIsTrainedExportedAndRead)
{
    const TemporaryFolder folder;
    const auto base = baseModel(folder);
    for (const auto scoring : { Scoring::LinearHead, Scoring::CosineSimilarity }) {
        auto d = description();
        d.scoring = scoring;
        d.tau = 0.1;
        auto trainer = Trainer::create(d, settings(base));
        double first = 0;
        double last = 0;
        for (std::uint64_t i = 0; i < 40; ++i) {
            last = trainer->step(batch(i), { 3e-3 }).levels[0];
            first = i == 0 ? last : first;
        }
        CHECK(last < first);
        const auto path = folder.file("variant.safetensors");
        trainer->exportModel(path, d);
        CHECK(describeModelFile(path).scoring == scoring);
        DetectorOptions options;
        options.threads = 1;
        const auto test = batch(5, 1);
        const auto expected = trainer->score(test.pixels, 1);
        const auto detector = loadDetector(path, options);
        const RgbView crop { test.pixels.data(), kSide, kSide, kSide * 3 };
        const auto actual = detector->score(std::vector<RgbView> { crop });
        for (std::size_t node = 0; node < 10; ++node)
            CHECK_CLOSE(actual[0].probabilities[node], expected[0].probabilities[node], 0.02);
        CHECK(detector->heatMaps(crop, std::vector<int> { 0 }, HeatMapTarget::RawScore).size() == 1);
    }
}

SEMBLANCE_TEST(aRunWithLearntWeightsResumesToTheSameBits)
{
    const TemporaryFolder folder;
    for (const auto kind : { WeightingKind::AutoLambda, WeightingKind::DynamicAverage }) {
        auto s = settings(baseModel(folder));
        s.weighting.kind = kind;
        const auto run = [&](Trainer& trainer, std::uint64_t first, std::uint64_t end) {
            std::array<double, 3> weights {};
            for (std::uint64_t i = first; i < end; ++i) {
                const auto second = batch(100 + i);
                weights = trainer.step(batch(i), { 1e-3 }, &second).weights;
                if (i % 2 == 1)
                    trainer.endEpoch();
            }
            return weights;
        };
        const auto path = folder.file("run.checkpoint");
        auto whole = Trainer::create(description(), s);
        run(*whole, 0, 3);
        whole->saveCheckpoint(path);
        const auto expected = run(*whole, 3, 6);
        auto resumed = Trainer::create(description(), s);
        resumed->loadCheckpoint(path);
        CHECK(run(*resumed, 3, 6) == expected);
        CHECK(expected != (std::array<double, 3> { 1, 1, 1 }));
        const auto test = batch(77, 1);
        CHECK(resumed->score(test.pixels, 1)[0].rawScores == whole->score(test.pixels, 1)[0].rawScores);
        s.weighting.kind = WeightingKind::Fixed;
        CHECK_THROWS_WITH("other settings", (Trainer::create(description(), s)->loadCheckpoint(path), 0));
    }
}

SEMBLANCE_TEST(dynamicAverageWeighsTheLossThatFallsSlowest)
{
    DynamicAverageWeighting weighting({ WeightingKind::DynamicAverage });
    torch::Tensor parameter = torch::ones({ 1 }, torch::kDouble).requires_grad_(true);
    std::vector<double> levels { 4, 4, 4 };
    Differentiable theta;
    theta.parameters = { parameter };
    theta.losses = [&](const Minibatch&) { return parameter.sum() * torch::tensor(levels, torch::kDouble); };
    const auto epoch = [&] {
        weighting.step(theta, nullptr, { {} }, {}, {}, 1e-3);
        weighting.endEpoch();
    };
    epoch();
    CHECK(weighting.weights() == (std::array<double, 3> { 1, 1, 1 }));
    levels = { 2, 4, 1 };
    epoch();
    // 3 softmax(ratio / 2) of the ratios 0.5, 1, 0.25
    const double sum = std::exp(0.25) + std::exp(0.5) + std::exp(0.125);
    CHECK_CLOSE(weighting.weights()[0], 3 * std::exp(0.25) / sum, 1e-12);
    CHECK_CLOSE(weighting.weights()[1], 3 * std::exp(0.5) / sum, 1e-12);
    CHECK_CLOSE(weighting.weights()[2], 3 * std::exp(0.125) / sum, 1e-12);
}

SEMBLANCE_TEST(aLossThatIsNoNumberChangesNothing)
{
    AutoLambda weighting({ WeightingKind::AutoLambda });
    torch::Tensor parameter = torch::ones({ 1 }, torch::kDouble).requires_grad_(true);
    torch::Tensor ahead = torch::ones({ 1 }, torch::kDouble).requires_grad_(true);
    int calls = 0;
    Differentiable theta;
    theta.parameters = { parameter };
    theta.losses = [&](const Minibatch&) { return parameter.sum() * torch::ones({ 3 }, torch::kDouble); };
    Differentiable shadow;
    shadow.parameters = { ahead };
    shadow.losses = [&](const Minibatch&) { return ahead.sum() * torch::full({ 3 }, ++calls < 3 ? 1 : std::nan(""), torch::kDouble); };
    CHECK_THROWS_WITH("primary loss is not a finite number", (weighting.step(theta, &shadow, { {} }, { {} }, {}, 0.1), 0));
    CHECK(weighting.weights() == (std::array<double, 3> { 1, 1, 1 }));
    CHECK(!parameter.grad().defined());
    CHECK(parameter.item<double>() == 1);
}

SEMBLANCE_TEST(settingsThatDoNotFitTheModelAreRefusedWithASentence)
{
    const TemporaryFolder folder;
    auto s = settings(baseModel(folder));
    s.mapHead = true;
    CHECK_THROWS_WITH("ModifiedResNet", Trainer::create(description(), s));
    auto d = description();
    d.input.size = 64;
    CHECK_THROWS_WITH("input recipe", Trainer::create(d, settings(s.baseModel)));
    TrainerSettings fresh;
    fresh.sizes = { { 1, 1, 1, 1 }, 8, 32, 64, 1 };
    fresh.imageLowRank.rank = 4;
    d.input.size = 64;
    CHECK_THROWS_WITH("vision transformer", Trainer::create(d, fresh));
}

SEMBLANCE_TEST_MAIN()
