// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/forgery.h"

#include "core/dataset/expansion/colour_transfer.h"
#include "core/dataset/expansion/mouth_reenactment.h"
#include "core/dataset/expansion/region_paste.h"

#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

std::optional<Forgery> pasteRegion(const FaceImage& target, const FaceImage& source, Region region, const ForgeryOptions& options)
{
    const cv::Mat mask = regionMask(target.rgb.size(), target.landmarks, region, options.mask) * options.opacity;
    const cv::Rect box = support(mask);
    if (box.width < 6 || box.height < 6)
        return {};
    auto map = affineBetween(source.landmarks, target.landmarks, anchorLandmarks(region));
    const double determinant = map(0, 0) * map(1, 1) - map(0, 1) * map(1, 0);
    if (determinant < 0.05 || determinant > 20)
        return {};
    map(0, 2) -= box.x;
    map(1, 2) -= box.y;
    cv::Mat paste;
    cv::warpAffine(degraded(source.rgb, options.sourceScale), paste, map, box.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
    const cv::Mat weight = mask(box).clone();
    Forgery forgery{target.rgb.clone(), mask};
    cv::Mat roi = forgery.rgb(box);
    if (options.colourTransfer)
        paste = transferColour(paste, roi, weight);
    if (options.blending == Blending::Poisson) {
        if (!blendPoisson(roi, paste, weight))
            return {};
        forgery.altered = regionMask(target.rgb.size(), target.landmarks, region, {options.mask.dilation, 0});
    } else {
        blended(roi.clone(), paste, weight).copyTo(roi);
    }
    return forgery;
}

std::optional<Forgery> reenactedMouth(const FaceImage& target, const FaceImage& source, const ForgeryOptions& options)
{
    auto moved = reenactMouth(target, source, options.mask, degraded(target.rgb, options.sourceScale), options.opacity);
    if (!moved)
        return {};
    return Forgery{moved->rgb, moved->mask};
}

} // namespace

QString name(ForgeryKind kind)
{
    switch (kind) {
    case ForgeryKind::Real: return QStringLiteral("real");
    case ForgeryKind::Eye: return QStringLiteral("eye");
    case ForgeryKind::LipAndMouth: return QStringLiteral("lip_mouth");
    case ForgeryKind::Nose: return QStringLiteral("nose");
    case ForgeryKind::FaceSwap: return QStringLiteral("face_swap");
    case ForgeryKind::MouthReenactment: return QStringLiteral("mouth_reenactment");
    }
    return {};
}

std::array<std::optional<bool>, 10> labels(ForgeryKind kind)
{
    constexpr std::optional<bool> unobserved;
    switch (kind) {
    case ForgeryKind::Real: return {false, false, false, false, false, false, false, false, false, false};
    case ForgeryKind::Eye: return {true, unobserved, false, true, true, false, false, false, false, false};
    case ForgeryKind::LipAndMouth: return {true, unobserved, false, true, false, false, true, true, false, false};
    case ForgeryKind::Nose: return {true, false, false, true, false, false, false, false, true, false};
    case ForgeryKind::FaceSwap: return {true, unobserved, true, true, true, true, true, true, true, true};
    case ForgeryKind::MouthReenactment: return {true, true, false, true, false, false, true, true, false, false};
    }
    return {};
}

std::optional<Forgery> forge(const FaceImage& target, const FaceImage& source, ForgeryKind kind, const ForgeryOptions& options)
{
    Q_ASSERT(kind != ForgeryKind::Real);
    std::optional<Forgery> forgery;
    switch (kind) {
    case ForgeryKind::Real: break;
    case ForgeryKind::Eye: forgery = pasteRegion(target, source, Region::Eye, options); break;
    case ForgeryKind::LipAndMouth: forgery = pasteRegion(target, source, Region::LipAndMouth, options); break;
    case ForgeryKind::Nose: forgery = pasteRegion(target, source, Region::Nose, options); break;
    case ForgeryKind::FaceSwap: forgery = pasteRegion(target, source, Region::WholeFace, options); break;
    case ForgeryKind::MouthReenactment: forgery = reenactedMouth(target, source, options); break;
    }
    if (forgery && cv::norm(forgery->rgb, target.rgb, cv::NORM_INF) == 0)
        return {};
    return forgery;
}

} // namespace semblance::dataset
