// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/image/bicubic_resize.h"
#include "model/nn/input_recipe.h"
#include "model/tests/parity.h"

#include <regex>

using namespace semblance;
using namespace semblance::model;
using check::parityArray;

namespace {

RgbView view(const torch::Tensor& image)
{
    return {image.data_ptr<std::uint8_t>(), static_cast<int>(image.size(1)), static_cast<int>(image.size(0)), 3 * image.size(1)};
}

torch::Tensor asTensor(const RgbPixels& image)
{
    auto tensor = torch::empty({image.height, image.width, 3}, torch::kByte);
    std::copy(image.pixels.begin(), image.pixels.end(), tensor.data_ptr<std::uint8_t>());
    return tensor;
}

/// Every reference of the form preprocess/<image>_<kind><size>_<type>.npy as {image, size, path}.
struct Reference {
    std::string image;
    int size = 0;
    std::string path;
};

std::vector<Reference> references(const std::string& kind)
{
    std::vector<Reference> found;
    const std::regex pattern("(.+)_" + kind + "([0-9]+)_(u8|f32)\\.npy");
    for (const auto& entry : std::filesystem::directory_iterator(check::parityPath("preprocess"))) {
        std::smatch match;
        const auto name = entry.path().filename().string();
        if (std::regex_match(name, match, pattern))
            found.push_back({"preprocess/" + match[1].str() + "_u8.npy", std::stoi(match[2]), "preprocess/" + name});
    }
    return found;
}

}

SEMBLANCE_TEST(theResizeIsPillowsBitForBit)
{
    const auto all = references("resized");
    CHECK(!all.empty());
    for (const auto& r : all) {
        const auto image = parityArray(r.image);
        const auto expected = parityArray(r.path);
        const auto actual = asTensor(resizeShorterSide(view(image), r.size));
        CHECK_SAME(r.path, actual, expected, 0.0);
    }
}

SEMBLANCE_TEST(theNormalisedInputIsTheOfficialTransform)
{
    const auto all = references("transform");
    CHECK(!all.empty());
    for (const auto& r : all) {
        const auto image = parityArray(r.image);
        const auto resized = asTensor(resizeShorterSide(view(image), r.size)).permute({2, 0, 1}).unsqueeze(0);
        CHECK_SAME(r.path, networkInput(resized.to(torch::kFloat), InputRecipe())[0], parityArray(r.path), 2e-6);
    }
}

SEMBLANCE_TEST_MAIN()
