// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/safetensors.h"
#include "model/tests/check.h"
#include "model/tests/temporary_folder.h"
#include "model/text/published_prompts.h"
#include "model/training/trainer.h"

#include <random>
#include <torch/cuda.h>
#include <torch/types.h>

using namespace semblance::model;

namespace {

ModelDescription tinyDescription()
{
    ModelDescription description;
    description.name = "tiny";
    description.architecture = "clip";
    description.hierarchy = LabelHierarchy::ffpp();
    description.prompts = publishedPrompts();
    description.input.size = 64;
    description.input.extraChannels = "high-pass-residual";
    description.trainingRecord = "{}";
    description.dataLicence = "none";
    description.intendedUse = "tests";
    return description;
}

TrainerSettings tinySettings()
{
    TrainerSettings settings;
    settings.sizes = {{1, 1, 1, 1}, 8, 32, 64, 1};
    settings.threads = 1;
    settings.bfloat16 = false;
    return settings;
}

/// Forged pictures carry a bright square, which is the region "nose"; real ones don't.
TrainingBatch batch(std::uint64_t seed, int count = 8)
{
    constexpr int side = 64;
    constexpr int cells = side / 8;
    std::mt19937_64 random(seed);
    TrainingBatch result;
    result.count = count;
    for (int i = 0; i < count; ++i) {
        const bool forged = i % 2 == 1;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool inside = forged && x >= 24 && x < 40 && y >= 24 && y < 40;
                for (int c = 0; c < 3; ++c)
                    result.pixels.push_back(static_cast<std::uint8_t>(inside ? 230 : 60 + random() % 60));
            }
        }
        const std::array<int, 10> labels{1, 0, 0, 1, 0, 0, 0, 0, 1, 0};
        for (const int label : labels) {
            result.labels.push_back(static_cast<std::uint8_t>(forged ? label : 0));
            result.observed.push_back(1);
        }
        for (int cell = 0; cell < cells * cells; ++cell)
            result.altered.push_back(forged && cell % cells >= 3 && cell % cells < 5 && cell / cells >= 3 && cell / cells < 5 ? 1.0F : 0.0F);
    }
    return result;
}

} // namespace

SEMBLANCE_TEST(trainingLowersEveryLoss)
{
    auto trainer = Trainer::create(tinyDescription(), tinySettings());
    const auto first = trainer->step(batch(1), {2e-3, 1, 0});
    StepLosses last;
    for (std::uint64_t i = 2; i < 60; ++i)
        last = trainer->step(batch(i), {2e-3, 1, 0});
    for (std::size_t level = 0; level < 3; ++level)
        CHECK(last.levels[level] < 0.5 * first.levels[level]);
    CHECK(last.map < 0.5 * first.map);
}

SEMBLANCE_TEST(aRunResumedFromItsCheckpointEqualsAnUndisturbedOne)
{
    const semblance::check::TemporaryFolder folder;
    const std::string path = folder.file("run.checkpoint");
    auto whole = Trainer::create(tinyDescription(), tinySettings());
    auto cut = Trainer::create(tinyDescription(), tinySettings());
    for (std::uint64_t i = 0; i < 3; ++i) {
        whole->step(batch(i), {1e-3, 1, 0});
        cut->step(batch(i), {1e-3, 1, 0});
    }
    cut->saveCheckpoint(path);
    auto settings = tinySettings();
    settings.seed = 99; // Fresh weights that must not show through.
    auto resumed = Trainer::create(tinyDescription(), settings);
    resumed->loadCheckpoint(path);
    CHECK(resumed->stepsDone() == 3);
    for (std::uint64_t i = 3; i < 6; ++i) {
        whole->step(batch(i), {1e-3, 1, 0});
        resumed->step(batch(i), {1e-3, 1, 0});
    }
    const auto test = batch(77);
    const auto expected = whole->score(test.pixels, test.count);
    const auto actual = resumed->score(test.pixels, test.count);
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(actual[i].rawScores == expected[i].rawScores);
}

SEMBLANCE_TEST(theExportedModelScoresAsTheTrainerDoes)
{
    const semblance::check::TemporaryFolder folder;
    const std::string path = folder.file("tiny.safetensors");
    auto trainer = Trainer::create(tinyDescription(), tinySettings());
    for (std::uint64_t i = 0; i < 20; ++i)
        trainer->step(batch(i), {2e-3, 1, 0});
    trainer->exportModel(path, tinyDescription());
    DetectorOptions options;
    options.threads = 1;
    const auto detector = loadDetector(path, options);
    const auto test = batch(5, 2);
    const auto expected = trainer->score(test.pixels, 2);
    std::vector<RgbView> crops;
    for (std::size_t i = 0; i < 2; ++i)
        crops.push_back({test.pixels.data() + i * 64 * 64 * 3, 64, 64, 64 * 3});
    const auto actual = detector->score(crops);
    // Stored as float16.
    for (std::size_t i = 0; i < 2; ++i) {
        for (std::size_t node = 0; node < 10; ++node)
            CHECK_CLOSE(actual[i].probabilities[node], expected[i].probabilities[node], 0.01);
    }
}

SEMBLANCE_TEST(aCheckpointOfOtherSettingsIsRefused)
{
    const semblance::check::TemporaryFolder folder;
    const std::string path = folder.file("run.checkpoint");
    Trainer::create(tinyDescription(), tinySettings())->saveCheckpoint(path);
    auto settings = tinySettings();
    settings.sizes.width = 16;
    auto other = Trainer::create(tinyDescription(), settings);
    CHECK_THROWS_WITH("other settings", (other->loadCheckpoint(path), 0));
    const std::string foreign = folder.file("foreign.safetensors");
    writeSafetensors(foreign, {}, {{"kind", "something else"}});
    CHECK_THROWS_WITH("not a training checkpoint", (other->loadCheckpoint(foreign), 0));
}

SEMBLANCE_TEST(aDeviceThatIsNotHereIsRefusedInOneSentence)
{
    auto settings = tinySettings();
    settings.device = "tpu";
    CHECK_THROWS_WITH("There is no device \"tpu\"", Trainer::create(tinyDescription(), settings));
    settings.device = "cuda:99";
    CHECK_THROWS_WITH(torch::cuda::is_available() ? "There is no device cuda:99" : "sees no CUDA device",
        Trainer::create(tinyDescription(), settings));
}

SEMBLANCE_TEST(aBatchOfTheWrongSizeIsRefused)
{
    auto trainer = Trainer::create(tinyDescription(), tinySettings());
    auto wrong = batch(1);
    wrong.pixels.pop_back();
    CHECK_THROWS_WITH("size", trainer->step(wrong, {}));
    CHECK(trainer->stepsDone() == 0);
}

SEMBLANCE_TEST_MAIN()
