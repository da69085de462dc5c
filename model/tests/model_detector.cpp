// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/explainer.h"
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/nn/clip.h"
#include "model/tests/check.h"
#include "model/tests/temporary_folder.h"

#include <limits>
#include <random>
#include <torch/torch.h>

using namespace semblance;
using namespace semblance::model;
using check::TemporaryFolder;

namespace {

constexpr int kVocabulary = 50;

ClipSizes transformerSizes()
{
    ClipSizes sizes;
    sizes.embedding = 16;
    sizes.imageSize = 48;
    sizes.vision = VisionTransformerSizes{2, 64, 16};
    sizes.contextLength = 12;
    sizes.vocabulary = kVocabulary;
    sizes.textWidth = 64;
    sizes.textLayers = 1;
    return sizes;
}

ClipSizes residualSizes()
{
    auto sizes = transformerSizes();
    sizes.imageSize = 64;
    sizes.inputChannels = 6;
    sizes.vision = ModifiedResNetSizes{{1, 1, 1, 1}, 16};
    return sizes;
}

ModelDescription describe(const ClipSizes& sizes)
{
    ModelDescription d;
    d.name = "random";
    d.architecture = "clip";
    d.hierarchy = LabelHierarchy::ffpp();
    for (const auto& node : d.hierarchy.nodes()) {
        const int i = static_cast<int>(d.prompts.size());
        d.prompts.push_back({node.name, "prompt", {48, i + 1, (i * 7) % 40 + 1, 49}});
    }
    d.tau = 0.5;
    d.input.size = sizes.imageSize;
    d.input.extraChannels = sizes.inputChannels == 6 ? "high-pass-residual" : "";
    return d;
}

TensorMap randomTensors(const ClipSizes& sizes)
{
    torch::manual_seed(7);
    const torch::NoGradGuard noGradient;
    Clip clip(sizes);
    for (auto& parameter : clip.parameters())
        parameter.add_(torch::randn_like(parameter) * 0.05);
    return clip.tensors();
}

Explainer& explainer(Detector& detector)
{
    return dynamic_cast<Explainer&>(detector);
}

std::string writeModel(const TemporaryFolder& folder, const ClipSizes& sizes)
{
    const auto path = folder.file("m.safetensors");
    writeModelFile(path, describe(sizes), randomTensors(sizes));
    return path;
}

struct Crop {
    int side = 0;
    std::vector<std::uint8_t> pixels;
    RgbView view() const { return {pixels.data(), side, side, std::ptrdiff_t{3} * side}; }
};

std::vector<Crop> someCrops(int count)
{
    std::mt19937 random(3);
    std::vector<Crop> crops;
    for (int i = 0; i < count; ++i) {
        Crop crop{40 + 13 * i, {}};
        for (int k = 0; k < crop.side * crop.side * 3; ++k)
            crop.pixels.push_back(static_cast<std::uint8_t>((random() % 120) + (k * (i + 1) / 97) % 120));
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

DetectorOptions with(Precision precision)
{
    DetectorOptions options;
    options.precision = precision;
    options.threads = 2;
    return options;
}

double largestDifference(const std::vector<FaceScores>& a, const std::vector<FaceScores>& b)
{
    double largest = a.size() == b.size() ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        for (std::size_t k = 0; k < a[i].rawScores.size(); ++k)
            largest = std::max(largest, std::fabs(a[i].rawScores[k] - b[i].rawScores[k]));
    return largest;
}

}

SEMBLANCE_TEST(aFacesScoresDoNotDependOnItsNeighboursOrOnTheThreads)
{
    const TemporaryFolder folder;
    for (const auto& sizes : {transformerSizes(), residualSizes()}) {
        const auto detector = loadDetector(writeModel(folder, sizes), with(Precision::Float32));
        const auto crops = someCrops(11);
        const auto list = views(crops);
        const auto together = detector->score(list);
        CHECK(together.size() == list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto alone = detector->score(std::span(&list[i], 1));
            CHECK(alone.at(0).rawScores == together[i].rawScores);
            CHECK(alone.at(0).probabilities == together[i].probabilities);
        }
        auto reversed = list;
        std::reverse(reversed.begin(), reversed.end());
        auto back = detector->score(reversed);
        std::reverse(back.begin(), back.end());
        CHECK(largestDifference(together, back) == 0);
        for (const int threads : {1, 3}) {
            auto options = with(Precision::Float32);
            options.threads = threads;
            CHECK(largestDifference(together, loadDetector(folder.file("m.safetensors"), options)->score(list)) == 0);
        }
        CHECK(together[0].rawScores != together[1].rawScores);
    }
}

SEMBLANCE_TEST(precisionsAgreeAsFarAsTheyCan)
{
    const TemporaryFolder folder;
    for (const auto& sizes : {transformerSizes(), residualSizes()}) {
        const auto path = writeModel(folder, sizes);
        const auto crops = someCrops(3);
        const auto list = views(crops);
        const auto exact = loadDetector(path, with(Precision::Float64))->score(list);
        const auto single = loadDetector(path, with(Precision::Float32))->score(list);
        const auto brief = loadDetector(path, with(Precision::BFloat16))->score(list);
        double scale = 0;
        for (const double s : exact[0].rawScores)
            scale = std::max(scale, std::fabs(s));
        CHECK(largestDifference(exact, single) < 1e-4 * scale);
        CHECK(largestDifference(exact, single) > 0);
        CHECK(largestDifference(exact, brief) < 0.1 * scale);
        CHECK(largestDifference(single, brief) > 0);
        CHECK(largestDifference(loadDetector(path, with(Precision::Float32))->score(list), single) == 0);
    }
}

SEMBLANCE_TEST(aModelStoredInFloat16ScoresNearlyTheSame)
{
    const TemporaryFolder folder;
    const auto sizes = residualSizes();
    const auto crops = someCrops(2);
    const auto full = loadDetector(writeModel(folder, sizes), with(Precision::Float32))->score(views(crops));
    const auto path = folder.file("half");
    writeModelFile(path, describe(sizes), randomTensors(sizes), StoredPrecision::Float16);
    const auto half = loadDetector(path, with(Precision::Float32))->score(views(crops));
    CHECK(largestDifference(full, half) > 0);
    CHECK(largestDifference(full, half) < 0.02 * std::fabs(full[0].rawScores[0]) + 0.05);
}

SEMBLANCE_TEST(probabilitiesObeyTheHierarchy)
{
    const TemporaryFolder folder;
    const auto detector = loadDetector(writeModel(folder, transformerSizes()), with(Precision::Float32));
    const auto crops = someCrops(4);
    for (const auto& face : detector->score(views(crops))) {
        const auto& nodes = detector->description().hierarchy.nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            CHECK(face.probabilities[i] >= 0 && face.probabilities[i] <= 1);
            double parents = nodes[i].parents.empty() ? 1 : 0;
            for (const int parent : nodes[i].parents)
                parents += face.probabilities[static_cast<std::size_t>(parent)];
            CHECK(face.probabilities[i] <= parents + 1e-12);
        }
    }
}

SEMBLANCE_TEST(heatMapsComeAtTheModelsGridForTheAskedNodesInOrder)
{
    const TemporaryFolder folder;
    const auto crops = someCrops(1);
    for (const auto& [sizes, side] : {std::pair{transformerSizes(), 3}, std::pair{residualSizes(), 2}}) {
        const auto detector = loadDetector(writeModel(folder, sizes), with(Precision::Float32));
        for (const auto target : {HeatMapTarget::RawScore, HeatMapTarget::Marginal}) {
            const auto maps = detector->heatMaps(crops[0].view(), std::vector<int>{0, 3, 9}, target);
            CHECK(maps.size() == 3);
            for (const auto& map : maps) {
                CHECK(map.width == side && map.height == side);
                CHECK(map.values.size() == static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
                CHECK(*std::min_element(map.values.begin(), map.values.end()) == 0);
                CHECK(*std::max_element(map.values.begin(), map.values.end()) <= 1);
            }
            CHECK(detector->heatMaps(crops[0].view(), std::vector<int>{9}, target)[0].values == maps[2].values);
            CHECK(detector->heatMaps(crops[0].view(), {}, target).empty());
        }
        CHECK_THROWS_WITH("no node number 10", detector->heatMaps(crops[0].view(), std::vector<int>{10}, HeatMapTarget::RawScore));
        CHECK_THROWS_WITH("no node number -1", detector->heatMaps(crops[0].view(), std::vector<int>{-1}, HeatMapTarget::RawScore));
        CHECK(detector->score(views(crops)).size() == 1);
    }
}

SEMBLANCE_TEST(theHeatMapIsTheEvidencesPositivePart)
{
    const TemporaryFolder folder;
    const auto crops = someCrops(1);
    for (const auto& sizes : { transformerSizes(), residualSizes() }) {
        const auto detector = loadDetector(writeModel(folder, sizes), with(Precision::Float32));
        const std::vector<int> nodes { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        const auto maps = detector->heatMaps(crops[0].view(), nodes, HeatMapTarget::RawScore);
        const auto evidence = explainer(*detector).evidenceMaps(crops[0].view(), nodes, HeatMapTarget::RawScore, EncoderWeights::Trained);
        CHECK(evidence.size() == nodes.size());
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            const auto& values = evidence[n].values;
            CHECK(evidence[n].width == maps[n].width && evidence[n].height == maps[n].height && evidence[n].border == 0);
            CHECK(values.size() == maps[n].values.size());
            const float strongest = std::max(0.0F, *std::max_element(values.begin(), values.end()));
            const float weakest = std::max(0.0F, *std::min_element(values.begin(), values.end()));
            for (std::size_t i = 0; i < values.size(); ++i)
                CHECK_CLOSE(maps[n].values[i], (std::max(0.0F, values[i]) - weakest) / (strongest - weakest + 1e-7F), 1e-5);
        }
    }
}

SEMBLANCE_TEST(aRandomizedModelsMapsAreOthersAlwaysTheSameAndLeaveTheModelAsItWas)
{
    const TemporaryFolder folder;
    const auto crops = someCrops(2);
    const std::vector<int> nodes { 0, 4 };
    for (const auto& sizes : { transformerSizes(), residualSizes() }) {
        const auto path = writeModel(folder, sizes);
        const auto detector = loadDetector(path, with(Precision::Float32));
        const auto maps = [&](Detector& of, EncoderWeights weights) {
            return explainer(of).evidenceMaps(crops[0].view(), nodes, HeatMapTarget::RawScore, weights);
        };
        const auto before = detector->score(views(crops));
        const auto trained = maps(*detector, EncoderWeights::Trained);
        const auto randomized = maps(*detector, EncoderWeights::Randomized);
        CHECK(randomized.size() == 2);
        for (std::size_t i = 0; i < randomized.size(); ++i) {
            const auto& values = randomized[i].values;
            CHECK(randomized[i].width == trained[i].width);
            CHECK(values != trained[i].values);
            CHECK(*std::min_element(values.begin(), values.end()) < *std::max_element(values.begin(), values.end()));
        }
        CHECK(largestDifference(detector->score(views(crops)), before) == 0);
        CHECK(maps(*detector, EncoderWeights::Trained)[1].values == trained[1].values);
        CHECK(maps(*loadDetector(path, with(Precision::Float32)), EncoderWeights::Randomized)[1].values == randomized[1].values);
        CHECK_THROWS_WITH("no node number 10",
            explainer(*detector).evidenceMaps(crops[0].view(), std::vector<int> { 10 }, HeatMapTarget::RawScore, EncoderWeights::Randomized));
        CHECK(largestDifference(detector->score(views(crops)), before) == 0);
    }
}

SEMBLANCE_TEST(cellsOfTheCropThatTheModelDoesNotSeeAreCounted)
{
    const TemporaryFolder folder;
    const auto path = folder.file("centre");
    auto description = describe(transformerSizes());
    description.input.cropShare = 0.6; // its three cells are 0.6 of the crop's five
    writeModelFile(path, description, randomTensors(transformerSizes()));
    const auto crops = someCrops(1);
    const auto detector = loadDetector(path, with(Precision::Float32));
    const auto map = explainer(*detector).evidenceMaps(
        crops[0].view(), std::vector<int> { 0 }, HeatMapTarget::RawScore, EncoderWeights::Trained)[0];
    CHECK(map.width == 5 && map.height == 5 && map.border == 1);
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 5; ++x) {
            if (x == 0 || y == 0 || x == 4 || y == 4)
                CHECK(map.values[static_cast<std::size_t>(y * 5 + x)] == 0);
        }
    }
}

SEMBLANCE_TEST(cropsThatAreNotSquareOrEmptyAreRefused)
{
    const TemporaryFolder folder;
    const auto detector = loadDetector(writeModel(folder, transformerSizes()), with(Precision::Float32));
    const auto crops = someCrops(2);
    auto narrow = crops[0].view();
    narrow.width -= 1;
    for (const auto& bad : {narrow, RgbView{}, RgbView{nullptr, 40, 40, 120}, RgbView{crops[0].pixels.data(), 0, 0, 0},
                            RgbView{crops[0].pixels.data(), 40, 40, 10}}) {
        const std::vector<RgbView> list{crops[1].view(), bad};
        CHECK_THROWS_WITH("pixels", detector->score(list));
        CHECK_THROWS_WITH("pixels", detector->heatMaps(bad, std::vector<int>{0}, HeatMapTarget::RawScore));
    }
    CHECK(detector->score({}).empty());
}

SEMBLANCE_TEST(aModelThatDoesNotFitItsWeightsIsRefusedWithTheReason)
{
    const TemporaryFolder folder;
    const auto path = folder.file("bad");
    const auto sizes = transformerSizes();
    const auto refused = [&](const std::string& part, auto change) {
        auto description = describe(sizes);
        auto tensors = randomTensors(sizes);
        change(description, tensors);
        writeModelFile(path, description, tensors);
        CHECK_THROWS_WITH(part, loadDetector(path, with(Precision::Float32)));
        CHECK_THROWS_WITH(path, loadDetector(path, with(Precision::Float32)));
    };
    refused("says 224 pixels", [](ModelDescription& d, TensorMap&) { d.input.size = 224; });
    refused("gives 6 channels", [](ModelDescription& d, TensorMap&) { d.input.extraChannels = "high-pass-residual"; });
    refused("\"fancy\"", [](ModelDescription& d, TensorMap&) { d.input.extraChannels = "fancy"; });
    refused("token id 50", [](ModelDescription& d, TensorMap&) { d.prompts[3].tokens[1] = kVocabulary; });
    refused("more than 12 tokens", [](ModelDescription& d, TensorMap&) { d.prompts[3].tokens.resize(13, 1); });
    refused("text_projection", [](ModelDescription&, TensorMap& t) { t.erase("text_projection"); });
    refused("visual.ln_post.bias", [](ModelDescription&, TensorMap& t) { t.erase("visual.ln_post.bias"); });
    refused("not finite", [](ModelDescription&, TensorMap& t) {
        t["visual.proj"] = torch::full_like(t["visual.proj"], std::numeric_limits<double>::quiet_NaN());
    });
}

SEMBLANCE_TEST(scoresThatAreNotFiniteAreAnError)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m");
    const auto sizes = transformerSizes();
    auto tensors = randomTensors(sizes);
    tensors["visual.proj"] = torch::full_like(tensors["visual.proj"], 3e38);
    writeModelFile(path, describe(sizes), tensors);
    const auto crops = someCrops(1);
    CHECK_THROWS_WITH("not a finite number", loadDetector(path, with(Precision::Float32))->score(views(crops)));
}

SEMBLANCE_TEST(unknownDevicesAreRefused)
{
    const TemporaryFolder folder;
    const auto path = writeModel(folder, transformerSizes());
    for (const std::string name : {"gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:1x", "", "cuda:99999999999"}) {
        DetectorOptions options;
        options.device = name;
        CHECK_THROWS_WITH("no device", loadDetector(path, options));
    }
    if (!torch::cuda::is_available()) {
        DetectorOptions options;
        options.device = "cuda:0";
        CHECK_THROWS_WITH("no CUDA device", loadDetector(path, options));
    }
}

SEMBLANCE_TEST(aCudaDeviceGivesTheScoresOfTheCpu)
{
    if (!torch::cuda::is_available())
        return; // nothing to compare; every other test runs without one
    const TemporaryFolder folder;
    const auto crops = someCrops(5);
    for (const auto& sizes : {transformerSizes(), residualSizes()}) {
        const auto path = writeModel(folder, sizes);
        auto options = with(Precision::Float32);
        const auto onCpu = loadDetector(path, options)->score(views(crops));
        options.device = "cuda:0";
        const auto detector = loadDetector(path, options);
        CHECK(largestDifference(detector->score(views(crops)), onCpu) < 1e-3);
        CHECK(detector->heatMaps(crops[0].view(), std::vector<int>{0, 1}, HeatMapTarget::Marginal).size() == 2);
    }
}

SEMBLANCE_TEST_MAIN()
