// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/perturbation_recipe.h"

#include "core/dataset/expansion/perturbation.h"

#include <array>

namespace semblance::dataset {
namespace {

constexpr double kPublishedProbability = 0.3;
constexpr int kPatchSide = 8;

QString kindName(int kind)
{
    return perturbationNames()[1 + kind];
}

} // namespace

const QStringList& perturbationNames()
{
    static const QStringList names { QStringLiteral("none"), QStringLiteral("block"), QStringLiteral("noise"), QStringLiteral("blur"),
        QStringLiteral("pixelation"), QStringLiteral("jpeg"), QStringLiteral("random") };
    return names;
}

std::optional<PerturbationRecipe> drawPerturbation(const QString& name, int level, SampleRandom& random)
{
    const auto which = perturbationNames().indexOf(name);
    int kind = static_cast<int>(which) - 1;
    if (name == QLatin1String("random")) {
        if (!random.chance(kPublishedProbability))
            return {};
        kind = random.pick(5);
        level = random.chance(0.5) ? 1 : 2;
    }
    if (kind < 0)
        return {};
    PerturbationRecipe recipe { kindName(kind), level, 0, random.next() };
    const auto at = static_cast<std::size_t>(level == 2 ? 1 : 0);
    switch (kind) {
    case 0:
        recipe.parameter = std::array { 16, 32 }[at];
        break;
    case 1:
        recipe.parameter = std::array { 0.001, 0.002 }[at];
        break;
    case 2:
        recipe.parameter = std::array { 7, 9 }[at];
        break;
    case 3:
        recipe.parameter = std::array { 2, 3 }[at];
        break;
    default:
        recipe.parameter = std::array { 75, 80, 90 }[static_cast<std::size_t>(random.pick(3))];
        break;
    }
    return recipe;
}

cv::Mat perturbed(const cv::Mat& rgb, const PerturbationRecipe& recipe)
{
    SampleRandom random(recipe.seed);
    const int whole = static_cast<int>(recipe.parameter);
    switch (perturbationNames().indexOf(recipe.kind) - 1) {
    case 0: {
        std::vector<cv::Point> corners(static_cast<std::size_t>(patchCount(rgb.size(), whole)));
        for (auto& corner : corners)
            corner = { random.pick(rgb.cols - kPatchSide), random.pick(rgb.rows - kPatchSide) };
        return substitutePatches(rgb, corners);
    }
    case 1: {
        cv::Mat normal(rgb.size(), CV_32FC3);
        cv::RNG(random.next()).fill(normal, cv::RNG::NORMAL, 0, 1);
        return addColourNoise(rgb, recipe.parameter, normal);
    }
    case 2:
        return blurGaussian(rgb, whole);
    case 3:
        return pixelate(rgb, whole);
    default:
        return compressJpeg(rgb, whole);
    }
}

QJsonObject toJson(const PerturbationRecipe& recipe)
{
    // A JSON number would lose the seed's last bits.
    return { { QStringLiteral("kind"), recipe.kind }, { QStringLiteral("level"), recipe.level },
        { QStringLiteral("parameter"), recipe.parameter }, { QStringLiteral("seed"), QString::number(recipe.seed) } };
}

std::optional<PerturbationRecipe> perturbationFromJson(const QJsonObject& json)
{
    PerturbationRecipe recipe { json[QStringLiteral("kind")].toString(), json[QStringLiteral("level")].toInt(),
        json[QStringLiteral("parameter")].toDouble(), json[QStringLiteral("seed")].toString().toULongLong() };
    const auto which = perturbationNames().indexOf(recipe.kind);
    if (which < 1 || which > 5 || recipe.parameter <= 0 || recipe.parameter > 100)
        return {};
    if (which == 3 && static_cast<int>(recipe.parameter) % 2 == 0)
        return {};
    if (which == 4 && recipe.parameter < 1)
        return {};
    return recipe;
}

} // namespace semblance::dataset
