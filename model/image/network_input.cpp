// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/network_input.h"

#include "model/error.h"
#include "model/image/bicubic_resize.h"
#include "model/image/centre_part.h"

#include <algorithm>
#include <string>

namespace semblance::model {
namespace {

/// (unit - its 3x3 binomial mean) * 16, edges replicated.
void highPassResidual(const float* unit, int side, float* residual)
{
    std::vector<float> row(static_cast<std::size_t>(side) + 2);
    for (int y = 0; y < side; ++y) {
        const float* above = unit + std::ptrdiff_t { std::max(y - 1, 0) } * side;
        const float* here = unit + std::ptrdiff_t { y } * side;
        const float* below = unit + std::ptrdiff_t { std::min(y + 1, side - 1) } * side;
        for (int x = 0; x < side; ++x)
            row[static_cast<std::size_t>(x) + 1] = 0.25F * above[x] + 0.5F * here[x] + 0.25F * below[x];
        row.front() = row[1];
        row.back() = row[static_cast<std::size_t>(side)];
        const float* left = row.data();
        for (int x = 0; x < side; ++x)
            residual[std::ptrdiff_t { y } * side + x] = (here[x] - (0.25F * left[x] + 0.5F * left[x + 1] + 0.25F * left[x + 2])) * 16;
    }
}

} // namespace

int inputChannels(const InputRecipe& recipe)
{
    if (recipe.extraChannels.empty())
        return 3;
    if (recipe.extraChannels == "high-pass-residual")
        return 6;
    throw Error("The model asks for the input channels \"" + recipe.extraChannels + "\", which this version does not know; a newer version may.");
}

std::vector<float> networkInput(const RgbView& crop, const InputRecipe& recipe)
{
    if (!crop.pixels || crop.width < 1 || crop.width != crop.height)
        throw Error("A face crop is " + std::to_string(crop.width) + " x " + std::to_string(crop.height) + " pixels, but must be square.");
    const auto resized = resizeShorterSide(centrePart(crop, recipe.cropShare), recipe.size);
    const auto plane = static_cast<std::size_t>(recipe.size) * static_cast<std::size_t>(recipe.size);
    const auto channels = static_cast<std::size_t>(inputChannels(recipe));
    std::vector<float> input(channels * plane);
    std::vector<float> unit(channels > 3 ? plane : 0);
    for (std::size_t c = 0; c < 3; ++c) {
        const auto mean = static_cast<float>(recipe.mean[c]);
        const auto deviation = static_cast<float>(recipe.deviation[c]);
        const std::uint8_t* from = resized.pixels.data() + c;
        float* to = input.data() + c * plane;
        for (std::size_t i = 0; i < plane; ++i)
            to[i] = (static_cast<float>(from[3 * i]) / 255 - mean) / deviation;
        if (channels == 3)
            continue;
        for (std::size_t i = 0; i < plane; ++i)
            unit[i] = static_cast<float>(from[3 * i]) / 255;
        highPassResidual(unit.data(), recipe.size, input.data() + (c + 3) * plane);
    }
    return input;
}

} // namespace semblance::model
