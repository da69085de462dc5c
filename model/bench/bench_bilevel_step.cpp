// SPDX-License-Identifier: GPL-3.0-or-later
// What a bi-level training step costs: the official arithmetic done literally against the default form, and a step without learnt weights.
// bench_bilevel_step [layers width patch side batch repeats threads bf16(0|1)]; ViT-B/32 by default. Steps alternate; medians of the
// time and of the processor time of all threads are printed.
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/nn/clip.h"
#include "model/tests/temporary_folder.h"
#include "model/text/published_prompts.h"
#include "model/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <torch/torch.h>

using namespace semblance::model;

namespace {

struct Options {
    int layers = 12;
    int width = 768;
    int patch = 32;
    int side = 224;
    int batch = 8;
    int repeats = 5;
    int threads = 0;
    bool bfloat16 = false;
};

ModelDescription description(const Options& options)
{
    ModelDescription d;
    d.name = "random transformer";
    d.architecture = "clip";
    d.hierarchy = LabelHierarchy::ffpp();
    d.prompts = publishedPrompts();
    d.input.size = options.side;
    d.trainingRecord = "{}";
    d.dataLicence = "none";
    d.intendedUse = "measurements";
    return d;
}

TrainingBatch batch(const Options& options, unsigned seed)
{
    std::mt19937 random(seed);
    TrainingBatch result;
    result.count = options.batch;
    result.pixels.resize(static_cast<std::size_t>(options.batch * options.side * options.side * 3));
    for (auto& value : result.pixels)
        value = static_cast<std::uint8_t>(random() % 256);
    for (int i = 0; i < options.batch * 10; ++i)
        result.labels.push_back(static_cast<std::uint8_t>(i / 10 % 2 == 1 && i % 10 < 4 ? 1 : 0));
    result.observed.assign(result.labels.size(), 1);
    return result;
}

double processorSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
try {
    Options options;
    int* const numbers[] = { &options.layers, &options.width, &options.patch, &options.side, &options.batch, &options.repeats, &options.threads };
    for (int i = 1; i < argc && i <= 7; ++i)
        *numbers[i - 1] = std::atoi(argv[i]);
    options.bfloat16 = argc > 8 && std::atoi(argv[8]) == 1;

    const semblance::check::TemporaryFolder folder;
    const auto base = folder.file("base.safetensors");
    {
        ClipSizes sizes;
        sizes.embedding = 512;
        sizes.imageSize = options.side;
        sizes.vision = VisionTransformerSizes { options.layers, options.width, options.patch };
        sizes.vocabulary = 49408;
        sizes.textWidth = 512;
        sizes.textLayers = 12;
        writeModelFile(base, description(options), Clip(sizes).tensors());
    }
    struct Kind {
        const char* name;
        WeightingKind weighting;
        bool literal;
        std::unique_ptr<Trainer> trainer;
        std::vector<double> seconds;
        std::vector<double> processor;
    };
    std::vector<Kind> kinds;
    kinds.push_back({ "bi-level, official arithmetic literally", WeightingKind::AutoLambda, true, nullptr, {}, {} });
    kinds.push_back({ "bi-level, one forward pass each, no copies", WeightingKind::AutoLambda, false, nullptr, {}, {} });
    kinds.push_back({ "fixed weights", WeightingKind::Fixed, false, nullptr, {}, {} });
    for (auto& kind : kinds) {
        TrainerSettings settings;
        settings.baseModel = base;
        settings.mapHead = false;
        settings.averaging = 0;
        settings.gradientNorm = 0;
        settings.bfloat16 = options.bfloat16;
        settings.threads = options.threads;
        settings.weighting.kind = kind.weighting;
        settings.weighting.literal = kind.literal;
        kind.trainer = Trainer::create(description(options), settings);
    }
    const auto train = batch(options, 1);
    const auto validation = batch(options, 2);
    for (int repeat = -1; repeat < options.repeats; ++repeat) {
        for (auto& kind : kinds) {
            const auto start = std::chrono::steady_clock::now();
            const double before = processorSeconds();
            kind.trainer->step(train, { 6e-7 }, &validation);
            if (repeat < 0)
                continue;
            kind.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
            kind.processor.push_back(processorSeconds() - before);
        }
    }
    std::printf("ViT %d layers x %d, patch %d, %d pixels, batch %d, %s\n", options.layers, options.width, options.patch, options.side, options.batch,
        options.bfloat16 ? "bfloat16" : "float32");
    for (const auto& kind : kinds)
        std::printf("%-45s %8.3f s   %5.2f x   processor %8.3f s   %5.2f x\n", kind.name, median(kind.seconds),
            median(kinds[0].seconds) / median(kind.seconds), median(kind.processor), median(kinds[0].processor) / median(kind.processor));
    return 0;
} catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
}
