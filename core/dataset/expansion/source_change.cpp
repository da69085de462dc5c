// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/source_change.h"

#include "core/dataset/expansion/region_paste.h"

#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

constexpr int kGrid = 5; // nodes a side of the deformation

} // namespace

cv::Matx23d changedPlace(const cv::Matx23d& map, const SourceChange& change, cv::Size size)
{
    const double cx = (size.width - 1) / 2.0;
    const double cy = (size.height - 1) / 2.0;
    cv::Matx23d result = map * change.scale;
    result(0, 2) = change.scale * (map(0, 2) - cx) + cx + change.shiftX * size.width;
    result(1, 2) = change.scale * (map(1, 2) - cy) + cy + change.shiftY * size.height;
    return result;
}

cv::Mat changedLook(const cv::Mat& rgb, const SourceChange& change)
{
    const auto s = static_cast<float>(change.saturation);
    const auto g = static_cast<float>(change.gain);
    const cv::Matx33f luma(0.299F, 0.587F, 0.114F, 0.299F, 0.587F, 0.114F, 0.299F, 0.587F, 0.114F);
    const cv::Matx33f colour = (luma * (1 - s) + cv::Matx33f::eye() * s) * g;
    cv::Matx34f affine = cv::Matx34f::zeros();
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            affine(row, column) = colour(row, column);
        affine(row, 3) = static_cast<float>(change.addend[static_cast<std::size_t>(row)] + 127.5 * (1 - change.gain));
    }
    cv::Mat result;
    cv::transform(rgb, result, affine);
    if (change.shrunkBy > 1)
        result = degraded(result, 1 / change.shrunkBy);
    if (change.sharpened > 0) {
        cv::Mat soft;
        cv::GaussianBlur(result, soft, {}, 1.2);
        cv::addWeighted(result, 1 + change.sharpened, soft, -change.sharpened, 0, result);
    }
    return result;
}

SourceChange drawSourceChange(SampleRandom& random)
{
    SourceChange change;
    change.shiftX = random.uniform(-0.03, 0.03);
    change.shiftY = random.uniform(-0.015, 0.015);
    change.scale = random.uniform(0.95, 1 / 0.95);
    for (double& addend : change.addend)
        addend = random.uniform(-20, 20);
    change.gain = random.uniform(0.9, 1.1);
    change.saturation = random.uniform(0.7, 1.3);
    if (random.chance(0.5))
        change.shrunkBy = 2 + random.pick(3);
    else
        change.sharpened = random.uniform(0.4, 1.2);
    return change;
}

cv::Mat deformedMask(const cv::Mat& mask, const MaskDeformation& deformation, double unit)
{
    SampleRandom random(deformation.seed);
    cv::Mat nodes(kGrid, kGrid, CV_32FC2);
    for (int y = 0; y < kGrid; ++y) {
        for (int x = 0; x < kGrid; ++x) {
            const auto draw = [&] { return static_cast<float>(deformation.amount * unit * std::clamp(random.normal(), -2.0, 2.0)); };
            const float dx = draw();
            nodes.at<cv::Vec2f>(y, x) = { dx, draw() };
        }
    }
    cv::Mat shift;
    cv::resize(nodes, shift, mask.size(), 0, 0, cv::INTER_CUBIC);
    for (int y = 0; y < shift.rows; ++y) {
        auto* p = shift.ptr<cv::Vec2f>(y);
        for (int x = 0; x < shift.cols; ++x)
            p[x] += cv::Vec2f(static_cast<float>(x), static_cast<float>(y));
    }
    cv::Mat result;
    cv::remap(mask, result, shift, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return result;
}

cv::Mat blurredMask(const cv::Mat& mask, double sigma)
{
    if (sigma < 0.3)
        return mask;
    const int half = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    cv::Mat result;
    cv::GaussianBlur(mask, result, { 2 * half + 1, 2 * half + 1 }, sigma, sigma, cv::BORDER_CONSTANT);
    return result;
}

} // namespace semblance::dataset
