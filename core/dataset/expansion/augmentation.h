// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/colour_transfer.h"
#include "core/dataset/expansion/face_image.h"
#include "core/dataset/expansion/perturbation_recipe.h"
#include "core/dataset/expansion/region_mask.h"

#include <array>

namespace semblance::dataset {

/// The paper's three (section III-A) and those beyond it: the convex hull swapped; self-blended images (Shiohara and Yamasaki 2022); the
/// blending of Face X-ray (Li et al. 2020); the target's own mouth moved to the source's mouth shape.
enum class Augmentation { Eye, LipAndMouth, Nose, WholeFaceSwap, SelfBlended, FaceXray, MouthReenactment };
inline constexpr std::array kAugmentations { Augmentation::Eye, Augmentation::LipAndMouth, Augmentation::Nose, Augmentation::WholeFaceSwap,
    Augmentation::SelfBlended, Augmentation::FaceXray, Augmentation::MouthReenactment };
QString name(Augmentation method); ///< "eye", "lip_mouth", "nose", "whole_face_swap", "self_blended", "face_xray", "mouth_reenactment"
std::optional<Augmentation> augmentationFromName(const QString& name);
QString regionName(Augmentation method); ///< "eye", "lip_mouth", "nose", "face"
bool needsSource(Augmentation method); ///< false for SelfBlended

/// What a user chooses for all samples.
struct AugmentationChoices {
    MaskShape mask; ///< of eye, lip_mouth, nose and mouth_reenactment; the whole-face methods have their own
    bool poisson = false;
    bool colourTransfer = true;
    bool publishedColour = false; ///< Reinhard without limits, over the whole region; else see augment()
    QString perturbation = QStringLiteral("none");
    int perturbationLevel = 1;
};

/// Small differences that a self-blended image's source has from the face it is blended into.
struct SourceChange {
    double shiftX = 0; ///< of the picture's width
    double shiftY = 0;
    double scale = 1;
    std::array<double, 3> addend {}; ///< grey levels, to red, green, blue
    double gain = 1;
    double saturation = 1;
    double shrunkBy = 1; ///< above 1: detail is lost
    double sharpened = 0; ///< weight of the unsharp mask
};

/// A smooth random displacement of the mask, as Face X-ray's. amount in distances between the eyes.
struct MaskDeformation {
    quint64 seed = 0;
    double amount = 0;
};

/// Everything that turns target and source into one sample. The same recipe and pictures give the same bytes.
struct AugmentationRecipe {
    Augmentation method = Augmentation::Eye;
    MaskShape mask;
    bool poisson = false;
    bool colourTransfer = true;
    bool publishedColour = false;
    double opacity = 1;
    std::optional<MaskDeformation> deformation;
    std::optional<SourceChange> change;
    std::optional<PerturbationRecipe> perturbation;
};

AugmentationRecipe drawRecipe(Augmentation method, const AugmentationChoices& choices, SampleRandom& random);
QJsonObject toJson(const AugmentationRecipe& recipe);
std::optional<AugmentationRecipe> recipeFromJson(const QJsonObject& json);

struct Augmented {
    cv::Mat rgb; ///< CV_8UC3; without a perturbation equal to the target where mask is 0
    cv::Mat mask; ///< CV_32FC1 in [0, 1]: how far each pixel was replaced
    std::optional<cv::Matx23d> transform; ///< source pixels to target pixels
    std::vector<ColourTransfer> colours; ///< one a part: each eye has its own
    double seam = 0; ///< grey levels: how much the pasted part's low frequencies differ from the target's where the mask begins
};

/// CV_32FC1: the mask that a recipe gives on a target. Needs no source.
cv::Mat augmentationMask(cv::Size size, const faces::Landmarks& target, const AugmentationRecipe& recipe);
/// Where the source's region goes: least-squares affine map of the region's landmarks.
cv::Matx23d augmentationTransform(const faces::Landmarks& source, const faces::Landmarks& target, Augmentation method);

/// Target and source: pictures of different people, except that SelfBlended takes the target twice. Colour statistics are taken on the
/// region's rim (0.02 < mask < 0.75), so that skin meets skin of its own brightness whatever mouth or eye is inside, with gains limited to
/// at most 1.4, of lightness to at least 0.6; of the whole region for the whole-face methods. Absent where the landmarks don't allow it.
std::optional<Augmented> augment(const FaceImage& target, const FaceImage& source, const AugmentationRecipe& recipe);

} // namespace semblance::dataset
