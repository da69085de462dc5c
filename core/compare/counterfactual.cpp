// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/counterfactual.h"

#include "core/analysis/score_crops.h"
#include "core/dataset/expansion/augmentation.h"
#include "core/dataset/expansion/expand.h"
#include "core/dataset/expansion/landmark_index.h"
#include "core/dataset/expansion/sample_rules.h"
#include "core/faces/alignment.h"

#include <algorithm>
#include <span>

namespace semblance::compare {
namespace {

dataset::Augmentation methodOf(TransplantRegion region)
{
    switch (region) {
    case TransplantRegion::Eye:
        return dataset::Augmentation::Eye;
    case TransplantRegion::LipAndMouth:
        return dataset::Augmentation::LipAndMouth;
    case TransplantRegion::Nose:
        break;
    }
    return dataset::Augmentation::Nose;
}

struct Crop {
    RgbImage image;
    dataset::FaceImage face; ///< its pixels are the image's
};

Crop cropOf(const FaceInFrame& face)
{
    const faces::Affine toCrop = faces::cropTransform(face.landmarks);
    Crop crop { faces::warpedCrop(face.frame, toCrop), {} };
    crop.face.rgb = cv::Mat(crop.image.height(), crop.image.width(), CV_8UC3, const_cast<std::uint8_t*>(crop.image.pixels()));
    std::transform(
        face.landmarks.begin(), face.landmarks.end(), crop.face.landmarks.begin(), [&](const faces::Point& p) { return toCrop.map(p); });
    return crop;
}

Result<dataset::Augmented> transplanted(const dataset::FaceImage& target, const dataset::FaceImage& source, dataset::Augmentation method)
{
    dataset::AugmentationRecipe recipe;
    recipe.method = method;
    try {
        auto made = dataset::augment(target, source, recipe);
        if (made)
            return *made;
    } catch (const cv::Exception& e) {
        return failure(Error::Kind::Internal, Sentence::of("The region cannot be transplanted: %1.").arg(QString::fromStdString(e.err)));
    }
    return failure(Error::Kind::Faces,
        Sentence::of("the region cannot be carried over: the two faces' landmarks lie too differently; choose another source."));
}

Result<Counterfactual::Variant> scored(model::Detector& detector, const RgbImage& crop)
{
    auto scores = analysis::scoreCrops(detector, std::span(&crop, 1));
    if (!scores)
        return tl::unexpected(scores.error());
    return Counterfactual::Variant { crop, std::move(scores->front()) };
}

RgbImage imageOf(const cv::Mat& rgb)
{
    return RgbImage(rgb.cols, rgb.rows, std::vector<std::uint8_t>(rgb.datastart, rgb.dataend));
}

} // namespace

Result<Counterfactual> transplantAndScore(
    model::Detector& detector, const FaceInFrame& target, const FaceInFrame& source, TransplantRegion region, std::stop_token stop)
{
    for (const auto& [face, which] : { std::pair(&target, "this face"), std::pair(&source, "the source") }) {
        if (face->frame.isNull() || !dataset::plausible(face->landmarks))
            return failure(Error::Kind::Faces,
                Sentence::of("the landmarks of %1 do not lie as on a face; choose another frame.").arg(QLatin1String(which)));
    }
    const Crop onto = cropOf(target);
    const Crop from = cropOf(source);
    const auto method = methodOf(region);
    const auto control = transplanted(onto.face, onto.face, method);
    if (!control)
        return tl::unexpected(control.error());
    const auto made = transplanted(onto.face, from.face, method);
    if (!made)
        return tl::unexpected(made.error());

    Counterfactual result;
    result.controlSeam = control->seam;
    result.seam = made->seam;
    result.visibleSeam = made->seam > dataset::ExpandOptions().largestSeam * dataset::seamTolerance(method);
    for (const auto& [variant, image] : { std::pair(&result.original, onto.image), std::pair(&result.control, imageOf(control->rgb)),
             std::pair(&result.transplanted, imageOf(made->rgb)) }) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Stopped before every picture was scored."));
        auto one = scored(detector, image);
        if (!one)
            return tl::unexpected(one.error());
        *variant = std::move(*one);
    }
    return result;
}

} // namespace semblance::compare
