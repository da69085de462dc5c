// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/forgery.h"

#include "core/dataset/expansion/colour_transfer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

namespace semblance::dataset {
namespace {

/// Landmarks that carry a region's place and pose: its own and, where they are few or flat, neighbours.
std::vector<int> anchorLandmarks(Region region)
{
    switch (region) {
    case Region::Eye: return {17, 21, 22, 26, 27, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47};
    case Region::LipAndMouth: return {31, 33, 35, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59};
    case Region::Nose: return {27, 28, 29, 30, 31, 32, 33, 34, 35, 39, 42};
    case Region::WholeFace: break;
    }
    std::vector<int> all = regionLandmarks(Region::WholeFace);
    return all;
}

/// Least-squares affine map between corresponding points.
cv::Matx23d affineBetween(const faces::Landmarks& from, const faces::Landmarks& to, const std::vector<int>& indices)
{
    cv::Mat a(static_cast<int>(indices.size()), 3, CV_64F);
    cv::Mat b(static_cast<int>(indices.size()), 2, CV_64F);
    for (int row = 0; row < a.rows; ++row) {
        const auto i = static_cast<std::size_t>(indices[static_cast<std::size_t>(row)]);
        a.at<double>(row, 0) = from[i].x;
        a.at<double>(row, 1) = from[i].y;
        a.at<double>(row, 2) = 1;
        b.at<double>(row, 0) = to[i].x;
        b.at<double>(row, 1) = to[i].y;
    }
    cv::Mat x;
    cv::solve(a, b, x, cv::DECOMP_SVD);
    return {x.at<double>(0, 0), x.at<double>(1, 0), x.at<double>(2, 0), x.at<double>(0, 1), x.at<double>(1, 1), x.at<double>(2, 1)};
}

cv::Rect support(const cv::Mat& mask)
{
    std::vector<cv::Point> points;
    cv::findNonZero(mask > 0, points);
    return points.empty() ? cv::Rect() : cv::boundingRect(points);
}

cv::Mat degraded(const cv::Mat& image, double scale)
{
    if (scale >= 1)
        return image;
    cv::Mat small;
    cv::resize(image, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat result;
    cv::resize(small, result, image.size(), 0, 0, cv::INTER_CUBIC);
    return result;
}

cv::Mat blended(const cv::Mat& target, const cv::Mat& paste, const cv::Mat& mask)
{
    cv::Mat result(target.size(), CV_8UC3);
    for (int y = 0; y < target.rows; ++y) {
        const auto* t = target.ptr<cv::Vec3b>(y);
        const auto* p = paste.ptr<cv::Vec3b>(y);
        const auto* m = mask.ptr<float>(y);
        auto* r = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < target.cols; ++x) {
            for (int c = 0; c < 3; ++c)
                r[x][c] = cv::saturate_cast<uchar>(static_cast<float>(t[x][c]) + m[x] * static_cast<float>(p[x][c] - t[x][c]));
        }
    }
    return result;
}

/// Seamless cloning needs a mask that stays off the picture's border.
bool blendPoisson(cv::Mat& roi, const cv::Mat& paste, const cv::Mat& mask)
{
    cv::Mat hard = mask > 0.5F;
    hard.row(0) = 0;
    hard.row(hard.rows - 1) = 0;
    hard.col(0) = 0;
    hard.col(hard.cols - 1) = 0;
    const cv::Rect box = support(hard);
    if (box.width < 3 || box.height < 3)
        return false;
    cv::Mat result;
    cv::seamlessClone(paste, roi, hard, {box.x + box.width / 2, box.y + box.height / 2}, result, cv::NORMAL_CLONE);
    result.copyTo(roi);
    return true;
}

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

/// Moves the target's mouth contour to the source's mouth shape with a smooth displacement field that fades out around the mouth.
std::optional<Forgery> reenactMouth(const FaceImage& target, const FaceImage& source, const ForgeryOptions& options)
{
    const double unit = eyeDistance(target.landmarks);
    // The stable part of the face brings the source's mouth into the target's frame without its expression.
    const auto map = affineBetween(source.landmarks, target.landmarks, {27, 28, 29, 30, 31, 33, 35, 36, 39, 42, 45});
    std::vector<cv::Point2d> centres;
    std::vector<cv::Point2d> shifts;
    cv::Point2d meanShift;
    for (const int i : regionLandmarks(Region::LipAndMouth)) {
        const auto n = static_cast<std::size_t>(i);
        const cv::Point2d own(target.landmarks[n].x, target.landmarks[n].y);
        const cv::Point2d other(source.landmarks[n].x, source.landmarks[n].y);
        const cv::Vec2d moved = map * cv::Vec3d(other.x, other.y, 1);
        centres.push_back(own);
        shifts.emplace_back(moved[0] - own.x, moved[1] - own.y);
        meanShift += shifts.back();
    }
    meanShift = meanShift / static_cast<double>(shifts.size());
    double largest = 0;
    for (auto& shift : shifts) {
        // The expression is in the mouth's shape, not in where the face carries it.
        shift = shift - 0.8 * meanShift;
        largest = std::max(largest, cv::norm(shift));
    }
    if (largest < 0.02 * unit)
        return {};
    const double wanted = std::clamp(largest, 0.08 * unit, 0.22 * unit);
    for (auto& shift : shifts)
        shift = shift * (wanted / largest);

    MaskShape shape = options.mask;
    shape.dilation = std::max(shape.dilation, 0.12);
    const cv::Mat mask = regionMask(target.rgb.size(), target.landmarks, Region::LipAndMouth, shape) * options.opacity;
    const cv::Rect box = support(mask);
    if (box.width < 6 || box.height < 6)
        return {};
    cv::Mat mapX(box.size(), CV_32F);
    cv::Mat mapY(box.size(), CV_32F);
    const double spread = 0.16 * unit;
    for (int y = 0; y < box.height; ++y) {
        for (int x = 0; x < box.width; ++x) {
            const cv::Point2d at(box.x + x, box.y + y);
            cv::Point2d shift;
            double total = 1e-3;
            for (std::size_t i = 0; i < centres.size(); ++i) {
                const cv::Point2d d = at - centres[i] - shifts[i];
                const double weight = std::exp(-d.dot(d) / (2 * spread * spread));
                shift += weight * shifts[i];
                total += weight;
            }
            mapX.at<float>(y, x) = static_cast<float>(at.x - shift.x / total);
            mapY.at<float>(y, x) = static_cast<float>(at.y - shift.y / total);
        }
    }
    cv::Mat moved;
    cv::remap(degraded(target.rgb, options.sourceScale), moved, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
    Forgery forgery{target.rgb.clone(), mask};
    cv::Mat roi = forgery.rgb(box);
    blended(roi.clone(), moved, mask(box)).copyTo(roi);
    return forgery;
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
    case ForgeryKind::MouthReenactment: forgery = reenactMouth(target, source, options); break;
    }
    if (forgery && cv::norm(forgery->rgb, target.rgb, cv::NORM_INF) == 0)
        return {};
    return forgery;
}

} // namespace semblance::dataset
