// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/mouth_reenactment.h"

#include "core/dataset/expansion/region_paste.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {

std::optional<MovedMouth> reenactMouth(
    const FaceImage& target, const FaceImage& source, MaskShape shape, const cv::Mat& texture, double opacity)
{
    const double unit = eyeDistance(target.landmarks);
    // The stable part of the face brings the source's mouth into the target's frame without its expression.
    const auto map = affineBetween(source.landmarks, target.landmarks, { 27, 28, 29, 30, 31, 33, 35, 36, 39, 42, 45 });
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

    shape.dilation = std::max(shape.dilation, 0.12);
    const cv::Mat mask = regionMask(target.rgb.size(), target.landmarks, Region::LipAndMouth, shape) * opacity;
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
    cv::remap(texture, moved, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
    MovedMouth forgery { target.rgb.clone(), mask };
    cv::Mat roi = forgery.rgb(box);
    blended(roi.clone(), moved, mask(box)).copyTo(roi);
    return forgery;
}

} // namespace semblance::dataset
