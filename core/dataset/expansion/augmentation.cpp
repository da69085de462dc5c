// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/augmentation.h"

#include "core/dataset/expansion/mouth_reenactment.h"
#include "core/dataset/expansion/region_paste.h"
#include "core/dataset/expansion/source_change.h"

#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

// Less colour does no harm, and a grey picture needs none.
constexpr ColourLimits kLimits { 8, { 0.6, 0, 0 }, 1.4 };

Region regionOf(Augmentation method)
{
    switch (method) {
    case Augmentation::Eye:
        return Region::Eye;
    case Augmentation::LipAndMouth:
    case Augmentation::MouthReenactment:
        return Region::LipAndMouth;
    case Augmentation::Nose:
        return Region::Nose;
    case Augmentation::WholeFaceSwap:
    case Augmentation::SelfBlended:
    case Augmentation::FaceXray:
        break;
    }
    return Region::WholeFace;
}

/// Pixels that a mask can reach, one more on each side, inside the picture.
cv::Rect reach(cv::Size size, const faces::Landmarks& landmarks, const AugmentationRecipe& recipe)
{
    const double unit = eyeDistance(landmarks);
    const double deformed = recipe.deformation ? 3 * recipe.deformation->amount : 0;
    const double margin = (std::max(0.0, recipe.mask.dilation) + 3 * recipe.mask.blur + deformed) * unit + 4;
    if (!std::isfinite(margin) || margin > 1e4)
        return {};
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    for (const int i : regionLandmarks(regionOf(recipe.method))) {
        const auto& p = landmarks[static_cast<std::size_t>(i)];
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            return {};
        left = std::min(left, p.x);
        top = std::min(top, p.y);
        right = std::max(right, p.x);
        bottom = std::max(bottom, p.y);
    }
    const auto floor = [](double v) { return static_cast<int>(std::floor(std::clamp(v, -1e6, 1e6))); };
    const cv::Point first(floor(left - margin), floor(top - margin));
    const cv::Point last(floor(right + margin) + 2, floor(bottom + margin) + 2);
    return cv::Rect(first, last) & cv::Rect({}, size);
}

cv::Mat maskWithin(const cv::Rect& box, faces::Landmarks landmarks, const AugmentationRecipe& recipe)
{
    for (auto& p : landmarks)
        p = { p.x - box.x, p.y - box.y };
    const Region region = regionOf(recipe.method);
    cv::Mat mask;
    if (!recipe.deformation) {
        mask = regionMask(box.size(), landmarks, region, recipe.mask);
    } else {
        const double unit = eyeDistance(landmarks);
        mask = deformedMask(regionMask(box.size(), landmarks, region, { recipe.mask.dilation, 0 }), *recipe.deformation, unit);
        mask = blurredMask(mask, recipe.mask.blur * unit);
    }
    // Seamless cloning replaces the hard mask's inside.
    if (recipe.poisson && recipe.method != Augmentation::MouthReenactment) {
        mask = cv::Mat(mask > 0.5F);
        mask.row(0) = 0;
        mask.row(mask.rows - 1) = 0;
        mask.col(0) = 0;
        mask.col(mask.cols - 1) = 0;
        mask.convertTo(mask, CV_32F, 1.0 / 255);
    }
    // The blur's weights sum to 1 but for rounding.
    return cv::min(mask, 1) * recipe.opacity;
}

/// The eyes are lit differently and stand apart; every other region is one part.
std::vector<cv::Mat> parts(const cv::Mat& mask, const cv::Rect& box, const AugmentationRecipe& recipe, const faces::Landmarks& landmarks)
{
    if (recipe.method != Augmentation::Eye)
        return { mask };
    const auto middle = static_cast<int>(std::lround((landmarks[39].x + landmarks[42].x) / 2)) - box.x;
    if (middle < 4 || middle > mask.cols - 4)
        return { mask };
    cv::Mat left = mask.clone();
    cv::Mat right = mask.clone();
    left.colRange(middle, mask.cols) = 0;
    right.colRange(0, middle) = 0;
    return { left, right };
}

cv::Mat rim(const cv::Mat& mask, double opacity)
{
    cv::Mat rim;
    cv::Mat((mask > 0.02F * opacity) & (mask < 0.75F * opacity)).convertTo(rim, CV_32F, 1.0 / 255);
    return rim;
}

/// Mean over the rim of how the two differ once their detail is blurred away.
double seamBetween(const cv::Mat& paste, const cv::Mat& target, const cv::Mat& rimWeight, double unit)
{
    const double sigma = std::max(1.0, 0.06 * unit);
    cv::Mat difference;
    cv::subtract(paste, target, difference, cv::noArray(), CV_32FC3);
    cv::Mat smooth;
    cv::boxFilter(difference, smooth, -1, { 2 * static_cast<int>(sigma) + 1, 2 * static_cast<int>(sigma) + 1 });
    const cv::Scalar mean = cv::mean(cv::abs(smooth), rimWeight > 0);
    return (mean[0] + mean[1] + mean[2]) / 3;
}

std::optional<Augmented> paste(const FaceImage& target, const FaceImage& source, const AugmentationRecipe& recipe)
{
    const cv::Rect box = reach(target.rgb.size(), target.landmarks, recipe);
    if (box.width < 8 || box.height < 8)
        return {};
    const cv::Mat mask = maskWithin(box, target.landmarks, recipe);
    if (cv::countNonZero(mask) < 30)
        return {};
    auto map = augmentationTransform(source.landmarks, target.landmarks, recipe.method);
    if (recipe.change)
        map = changedPlace(map, *recipe.change, target.rgb.size());
    const double determinant = map(0, 0) * map(1, 1) - map(0, 1) * map(1, 0);
    if (!(determinant > 0.05 && determinant < 20))
        return {};
    Augmented made { target.rgb.clone(), cv::Mat::zeros(target.rgb.size(), CV_32F), map, {}, 0 };
    mask.copyTo(made.mask(box));

    map(0, 2) -= box.x;
    map(1, 2) -= box.y;
    cv::Mat warped;
    const cv::Mat from = recipe.change ? changedLook(source.rgb, *recipe.change) : source.rgb;
    cv::warpAffine(from, warped, map, box.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
    cv::Mat roi = made.rgb(box);
    const cv::Mat before = roi.clone();
    const double unit = eyeDistance(target.landmarks);
    for (const cv::Mat& part : parts(mask, box, recipe, target.landmarks)) {
        cv::Mat coloured = warped;
        const cv::Mat edge = rim(part, recipe.opacity);
        if (recipe.colourTransfer && !recipe.change) {
            const bool whole = recipe.publishedColour || recipe.poisson || regionOf(recipe.method) == Region::WholeFace;
            const cv::Mat weight = whole ? cv::Mat(part / recipe.opacity) : edge;
            if (auto match = matchColour(warped, before, weight, recipe.publishedColour ? ColourLimits() : kLimits)) {
                coloured = match->rgb;
                made.colours.push_back(match->transfer);
            }
        }
        if (recipe.poisson) {
            cv::Mat cloned = before.clone();
            if (!blendPoisson(cloned, coloured, part))
                return {};
            cloned.copyTo(roi, part > 0);
        } else {
            made.seam = std::max(made.seam, seamBetween(coloured, before, edge, unit));
            blended(roi.clone(), coloured, part).copyTo(roi);
        }
    }
    return made;
}

std::optional<Augmented> reenact(const FaceImage& target, const FaceImage& source, const AugmentationRecipe& recipe)
{
    auto moved = reenactMouth(target, source, recipe.mask, target.rgb, recipe.opacity);
    if (!moved)
        return {};
    return Augmented { moved->rgb, cv::min(moved->mask, 1), {}, {}, 0 };
}

} // namespace

QString name(Augmentation method)
{
    switch (method) {
    case Augmentation::Eye:
        return QStringLiteral("eye");
    case Augmentation::LipAndMouth:
        return QStringLiteral("lip_mouth");
    case Augmentation::Nose:
        return QStringLiteral("nose");
    case Augmentation::WholeFaceSwap:
        return QStringLiteral("whole_face_swap");
    case Augmentation::SelfBlended:
        return QStringLiteral("self_blended");
    case Augmentation::FaceXray:
        return QStringLiteral("face_xray");
    case Augmentation::MouthReenactment:
        return QStringLiteral("mouth_reenactment");
    }
    return {};
}

std::optional<Augmentation> augmentationFromName(const QString& text)
{
    for (const Augmentation method : kAugmentations) {
        if (name(method) == text)
            return method;
    }
    return {};
}

QString regionName(Augmentation method)
{
    switch (regionOf(method)) {
    case Region::Eye:
        return QStringLiteral("eye");
    case Region::LipAndMouth:
        return QStringLiteral("lip_mouth");
    case Region::Nose:
        return QStringLiteral("nose");
    case Region::WholeFace:
        break;
    }
    return QStringLiteral("face");
}

bool needsSource(Augmentation method)
{
    return method != Augmentation::SelfBlended;
}

cv::Mat augmentationMask(cv::Size size, const faces::Landmarks& target, const AugmentationRecipe& recipe)
{
    cv::Mat mask = cv::Mat::zeros(size, CV_32F);
    const cv::Rect box = reach(size, target, recipe);
    if (box.width >= 8 && box.height >= 8)
        maskWithin(box, target, recipe).copyTo(mask(box));
    return mask;
}

cv::Matx23d augmentationTransform(const faces::Landmarks& source, const faces::Landmarks& target, Augmentation method)
{
    return affineBetween(source, target, anchorLandmarks(regionOf(method)));
}

std::optional<Augmented> augment(const FaceImage& target, const FaceImage& source, const AugmentationRecipe& recipe)
{
    auto made = recipe.method == Augmentation::MouthReenactment ? reenact(target, source, recipe) : paste(target, source, recipe);
    if (made && recipe.perturbation)
        made->rgb = perturbed(made->rgb, *recipe.perturbation);
    return made;
}

} // namespace semblance::dataset
