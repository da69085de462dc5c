// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/checking_detector.h"
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/image/network_input.h"
#include "model/nn/clip.h"
#include "model/nn/input_recipe.h"
#include "model/tests/check.h"
#include "model/tests/temporary_folder.h"

#include <algorithm>
#include <random>
#include <torch/torch.h>

using namespace semblance;
using namespace semblance::model;
using check::TemporaryFolder;

namespace {

ClipSizes transformerSizes(int layers, int width)
{
    ClipSizes sizes;
    sizes.embedding = 16;
    sizes.imageSize = 48;
    sizes.vision = VisionTransformerSizes { layers, width, 16 };
    sizes.contextLength = 12;
    sizes.vocabulary = 50;
    sizes.textWidth = 64;
    sizes.textLayers = 2;
    return sizes;
}

ClipSizes residualSizes()
{
    auto sizes = transformerSizes(1, 64);
    sizes.imageSize = 64;
    sizes.inputChannels = 6;
    sizes.vision = ModifiedResNetSizes { { 2, 1, 1, 1 }, 12 };
    return sizes;
}

std::vector<ClipSizes> allSizes()
{
    return { transformerSizes(1, 64), transformerSizes(3, 192), residualSizes() };
}

std::string writeModel(const TemporaryFolder& folder, const ClipSizes& sizes)
{
    ModelDescription d;
    d.name = "random";
    d.architecture = "clip";
    d.hierarchy = LabelHierarchy::ffpp();
    for (const auto& node : d.hierarchy.nodes()) {
        const int i = static_cast<int>(d.prompts.size());
        d.prompts.push_back({ node.name, "prompt", { 48, i + 1, (i * 7) % 40 + 1, 49 } });
        if (i % 2 == 1)
            d.prompts.back().tokens.insert(d.prompts.back().tokens.begin() + 1, 3);
    }
    d.tau = 5;
    d.input.size = sizes.imageSize;
    d.input.extraChannels = sizes.inputChannels == 6 ? "high-pass-residual" : "";
    torch::manual_seed(7);
    const torch::NoGradGuard noGradient;
    Clip clip(sizes);
    for (auto& parameter : clip.parameters())
        parameter.add_(torch::randn_like(parameter) * 0.05);
    const auto path = folder.file("m.safetensors");
    writeModelFile(path, d, clip.tensors());
    return path;
}

struct Crop {
    int side = 0;
    std::vector<std::uint8_t> pixels;
    RgbView view() const { return { pixels.data(), side, side, std::ptrdiff_t { 3 } * side }; }
};

std::vector<Crop> someCrops(int count)
{
    std::mt19937 random(3);
    std::vector<Crop> crops;
    for (int i = 0; i < count; ++i) {
        Crop crop { 40 + 13 * i, {} };
        for (int k = 0; k < crop.side * crop.side * 3; ++k)
            crop.pixels.push_back(static_cast<std::uint8_t>((random() % 120) + static_cast<unsigned>(k * (i + 1) / 97) % 120));
        crops.push_back(std::move(crop));
    }
    return crops;
}

std::vector<RgbView> views(const std::vector<Crop>& crops)
{
    std::vector<RgbView> list;
    for (const auto& crop : crops)
        list.push_back(crop.view());
    return list;
}

std::unique_ptr<Detector> load(const std::string& path, Backend backend, int threads = 2, Precision precision = Precision::Float32)
{
    DetectorOptions options;
    options.backend = backend;
    options.threads = threads;
    options.precision = precision;
    return loadDetector(path, options);
}

/// Skips where this program or this processor can't.
std::unique_ptr<Detector> oneDnn(const std::string& path, int threads = 2, Precision precision = Precision::Float32)
{
    try {
        return load(path, Backend::OneDnn, threads, precision);
    } catch (const Error& e) {
        const std::string what = e.what();
        if (what.find("without oneDNN") != std::string::npos || what.find("bfloat16") != std::string::npos)
            throw check::Skip { what };
        throw;
    }
}

}

SEMBLANCE_TEST(theInputWithoutLibTorchIsTheOneWithIt)
{
    const auto crops = someCrops(2);
    for (const auto* extra : { "", "high-pass-residual" }) {
        InputRecipe recipe;
        recipe.size = crops[1].side; // nothing is resized
        recipe.extraChannels = extra;
        const auto plain = networkInput(crops[1].view(), recipe);
        auto rgb = torch::empty({ recipe.size, recipe.size, 3 }, torch::kByte);
        std::copy(crops[1].pixels.begin(), crops[1].pixels.end(), rgb.data_ptr<std::uint8_t>());
        const auto expected = networkInput(rgb.permute({ 2, 0, 1 }).unsqueeze(0).to(torch::kFloat), recipe).contiguous();
        CHECK(static_cast<std::int64_t>(plain.size()) == expected.numel());
        float apart = 0;
        for (std::size_t i = 0; i < plain.size(); ++i)
            apart = std::max(apart, std::fabs(plain[i] - expected.data_ptr<float>()[i]));
        CHECK(apart < 1e-4F); // of values up to 16
    }
}

SEMBLANCE_TEST(oneDnnInFloat32IsTheReference)
{
    const TemporaryFolder folder;
    const auto crops = someCrops(7);
    for (const auto& sizes : allSizes()) {
        const auto path = writeModel(folder, sizes);
        const auto both = checkingDetector(oneDnn(path), load(path, Backend::Reference));
        const auto results = both->score(views(crops));
        CHECK(results.size() == crops.size());
        CHECK(results[0].rawScores != results[1].rawScores);
        const auto difference = both->difference();
        CHECK(difference.faces == 7);
        CHECK(difference.largestRawScore > 0);
        CHECK_CLOSE(difference.largestProbability, 0, 1e-4);
        CHECK(difference.meanProbability <= difference.largestProbability);
    }
}

SEMBLANCE_TEST(oneDnnInBFloat16StaysNearTheReference)
{
    const TemporaryFolder folder;
    const auto crops = someCrops(7);
    for (const auto& sizes : allSizes()) {
        const auto path = writeModel(folder, sizes);
        const auto both = checkingDetector(oneDnn(path, 2, Precision::BFloat16), load(path, Backend::Reference));
        both->score(views(crops));
        CHECK(both->difference().largestRawScore > 0);
        CHECK_CLOSE(both->difference().largestProbability, 0, 0.05);
        CHECK_CLOSE(both->difference().meanProbability, 0, 0.01);
    }
}

SEMBLANCE_TEST(aFacesBytesDoNotDependOnItsNeighboursOrOnTheThreads)
{
    const TemporaryFolder folder;
    const auto crops = someCrops(11);
    const auto list = views(crops);
    for (const auto precision : { Precision::Float32, Precision::BFloat16 }) {
        for (const auto& sizes : allSizes()) {
            const auto path = writeModel(folder, sizes);
            const auto together = oneDnn(path, 2, precision)->score(list);
            for (const int threads : { 1, 2, 3, 5 }) {
                const auto detector = oneDnn(path, threads, precision);
                for (std::size_t first = 0; first < list.size(); first += static_cast<std::size_t>(threads)) {
                    const auto count = std::min(static_cast<std::size_t>(threads), list.size() - first);
                    const auto part = detector->score(std::span(list).subspan(first, count));
                    for (std::size_t i = 0; i < count; ++i)
                        CHECK(part[i].rawScores == together[first + i].rawScores);
                }
                const auto all = detector->score(list);
                for (std::size_t i = 0; i < list.size(); ++i)
                    CHECK(all[i].rawScores == together[i].rawScores && all[i].probabilities == together[i].probabilities);
            }
        }
    }
}

SEMBLANCE_TEST(aDetectorTellsWhatComputes)
{
    const TemporaryFolder folder;
    const auto path = writeModel(folder, transformerSizes(1, 64));
    const auto reference = load(path, Backend::Reference)->scorer();
    CHECK(reference && reference->backend == "reference" && reference->library.starts_with("LibTorch "));
    const auto own = oneDnn(path)->scorer();
    CHECK(own && own->backend == "onednn" && own->library.starts_with("oneDNN ") && !own->isa.empty());
    CHECK(load(path, Backend::Automatic, 2, Precision::Float64)->scorer()->backend == "reference");
    CHECK(load(path, Backend::Checked)->scorer()->backend == "onednn");
    CHECK_THROWS_WITH("fp64", load(path, Backend::OneDnn, 2, Precision::Float64));
}

SEMBLANCE_TEST(heatMapsAreTheReferencesAndRefuseAnotherFile)
{
    const TemporaryFolder folder;
    const auto path = writeModel(folder, transformerSizes(3, 192));
    const auto crops = someCrops(1);
    const std::vector<int> nodes { 0, 3 };
    const auto detector = oneDnn(path);
    const auto expected = load(path, Backend::Reference)->heatMaps(crops[0].view(), nodes, HeatMapTarget::Marginal);
    const auto maps = detector->heatMaps(crops[0].view(), nodes, HeatMapTarget::Marginal);
    CHECK(maps.size() == 2 && maps[0].values == expected[0].values && maps[1].values == expected[1].values);
    const auto late = oneDnn(path);
    writeModel(folder, residualSizes());
    CHECK_THROWS_WITH("was changed", late->heatMaps(crops[0].view(), nodes, HeatMapTarget::Marginal));
}

SEMBLANCE_TEST(aModelThatDoesNotFitItsWeightsIsRefusedWithTheReason)
{
    const TemporaryFolder folder;
    const auto path = writeModel(folder, transformerSizes(1, 64));
    const auto description = describeModelFile(path);
    oneDnn(path);
    const auto refused = [&](const std::string& part, auto change) {
        auto tensors = readModelTensors(path);
        change(tensors);
        const auto bad = folder.file("bad");
        writeModelFile(bad, description, tensors);
        CHECK_THROWS_WITH(part, oneDnn(bad));
        CHECK_THROWS_WITH(bad, oneDnn(bad));
    };
    refused("visual.ln_post.bias", [](TensorMap& t) { t.erase("visual.ln_post.bias"); });
    refused("text_projection", [](TensorMap& t) { t.erase("text_projection"); });
    refused("ln_final.weight", [](TensorMap& t) { t["ln_final.weight"] = torch::zeros({ 64 }, torch::kLong); });
    refused("not finite", [](TensorMap& t) { t["visual.proj"][0][0] = std::numeric_limits<float>::infinity(); });
    refused("shape", [](TensorMap& t) { t["visual.class_embedding"] = torch::zeros({ 63 }); });
}

SEMBLANCE_TEST_MAIN()
