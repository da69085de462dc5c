// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/source_change.h"

#include <QJsonArray>

namespace semblance::dataset {
namespace {

template <std::size_t N> QJsonArray array(const std::array<double, N>& values)
{
    QJsonArray result;
    for (const double v : values)
        result.append(v);
    return result;
}

} // namespace

AugmentationRecipe drawRecipe(Augmentation method, const AugmentationChoices& choices, SampleRandom& random)
{
    AugmentationRecipe recipe;
    recipe.method = method;
    recipe.mask = choices.mask;
    recipe.poisson = choices.poisson && method != Augmentation::MouthReenactment;
    recipe.colourTransfer = choices.colourTransfer && method != Augmentation::SelfBlended && method != Augmentation::MouthReenactment;
    recipe.publishedColour = choices.publishedColour;
    switch (method) {
    case Augmentation::Eye:
    case Augmentation::LipAndMouth:
    case Augmentation::Nose:
    case Augmentation::MouthReenactment:
        break;
    case Augmentation::WholeFaceSwap:
        recipe.mask = { -0.08, 0.08 };
        break;
    case Augmentation::SelfBlended:
        recipe.change = drawSourceChange(random);
        recipe.mask = { random.uniform(-0.2, 0.02), random.uniform(0.03, 0.15) };
        recipe.deformation = MaskDeformation { random.next(), 0.06 };
        recipe.opacity = std::array { 0.25, 0.5, 0.75, 1.0, 1.0, 1.0 }[static_cast<std::size_t>(random.pick(6))];
        break;
    case Augmentation::FaceXray:
        recipe.mask = { random.uniform(-0.2, 0.0), random.uniform(0.04, 0.15) };
        recipe.deformation = MaskDeformation { random.next(), 0.06 };
        break;
    }
    if (recipe.poisson)
        recipe.opacity = 1;
    recipe.perturbation = drawPerturbation(choices.perturbation, choices.perturbationLevel, random);
    return recipe;
}

QJsonObject toJson(const AugmentationRecipe& recipe)
{
    QJsonObject json { { QStringLiteral("method"), name(recipe.method) },
        { QStringLiteral("mask"),
            QJsonObject { { QStringLiteral("dilation"), recipe.mask.dilation }, { QStringLiteral("blur"), recipe.mask.blur } } },
        { QStringLiteral("blending"), recipe.poisson ? QStringLiteral("poisson") : QStringLiteral("linear") },
        { QStringLiteral("colour"),
            !recipe.colourTransfer       ? QStringLiteral("none")
                : recipe.publishedColour ? QStringLiteral("published")
                                         : QStringLiteral("limited") },
        { QStringLiteral("opacity"), recipe.opacity } };
    if (recipe.deformation) {
        json[QStringLiteral("deformation")] = QJsonObject { { QStringLiteral("seed"), QString::number(recipe.deformation->seed) },
            { QStringLiteral("amount"), recipe.deformation->amount } };
    }
    if (recipe.change) {
        const SourceChange& c = *recipe.change;
        json[QStringLiteral("source_change")] = QJsonObject { { QStringLiteral("shift_x"), c.shiftX },
            { QStringLiteral("shift_y"), c.shiftY }, { QStringLiteral("scale"), c.scale }, { QStringLiteral("addend"), array(c.addend) },
            { QStringLiteral("gain"), c.gain }, { QStringLiteral("saturation"), c.saturation }, { QStringLiteral("shrunk_by"), c.shrunkBy },
            { QStringLiteral("sharpened"), c.sharpened } };
    }
    if (recipe.perturbation)
        json[QStringLiteral("perturbation")] = toJson(*recipe.perturbation);
    return json;
}

std::optional<AugmentationRecipe> recipeFromJson(const QJsonObject& json)
{
    const auto method = augmentationFromName(json[QStringLiteral("method")].toString());
    const QJsonObject mask = json[QStringLiteral("mask")].toObject();
    if (!method || mask.isEmpty())
        return {};
    AugmentationRecipe recipe;
    recipe.method = *method;
    recipe.mask = { mask[QStringLiteral("dilation")].toDouble(), mask[QStringLiteral("blur")].toDouble() };
    recipe.poisson = json[QStringLiteral("blending")] == QStringLiteral("poisson");
    recipe.colourTransfer = json[QStringLiteral("colour")] != QStringLiteral("none");
    recipe.publishedColour = json[QStringLiteral("colour")] == QStringLiteral("published");
    recipe.opacity = json[QStringLiteral("opacity")].toDouble(1);
    if (std::abs(recipe.mask.dilation) > 3 || recipe.mask.blur < 0 || recipe.mask.blur > 3 || !(recipe.opacity > 0 && recipe.opacity <= 1))
        return {};
    if (const QJsonObject d = json[QStringLiteral("deformation")].toObject(); !d.isEmpty())
        recipe.deformation = MaskDeformation { d[QStringLiteral("seed")].toString().toULongLong(), d[QStringLiteral("amount")].toDouble() };
    if (const QJsonObject c = json[QStringLiteral("source_change")].toObject(); !c.isEmpty()) {
        SourceChange change { c[QStringLiteral("shift_x")].toDouble(), c[QStringLiteral("shift_y")].toDouble(),
            c[QStringLiteral("scale")].toDouble(1), {}, c[QStringLiteral("gain")].toDouble(1), c[QStringLiteral("saturation")].toDouble(1),
            c[QStringLiteral("shrunk_by")].toDouble(1), c[QStringLiteral("sharpened")].toDouble() };
        for (int i = 0; i < 3; ++i)
            change.addend[static_cast<std::size_t>(i)] = c[QStringLiteral("addend")].toArray().at(i).toDouble();
        if (change.shrunkBy < 1 || change.shrunkBy > 16)
            return {};
        recipe.change = change;
    }
    if (const QJsonObject p = json[QStringLiteral("perturbation")].toObject(); !p.isEmpty()) {
        recipe.perturbation = perturbationFromJson(p);
        if (!recipe.perturbation)
            return {};
    }
    return recipe;
}

} // namespace semblance::dataset
