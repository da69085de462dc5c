// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/region_mask.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {

std::vector<int> regionLandmarks(Region region)
{
    const auto range = [](int first, int last) {
        std::vector<int> indices(static_cast<std::size_t>(last - first + 1));
        std::iota(indices.begin(), indices.end(), first);
        return indices;
    };
    switch (region) {
    case Region::Eye: return range(36, 47);
    case Region::LipAndMouth: return range(48, 67);
    case Region::Nose: return range(27, 35);
    case Region::WholeFace: return range(0, 67);
    }
    return {};
}

cv::Mat regionMask(cv::Size size, const faces::Landmarks& landmarks, Region region, const MaskShape& shape)
{
    std::vector<faces::LandmarkRun> runs { { 36, 41 }, { 42, 47 } };
    if (region != Region::Eye) {
        const auto indices = regionLandmarks(region);
        runs = { { static_cast<std::size_t>(indices.front()), static_cast<std::size_t>(indices.back()) } };
    }
    const cv::Mat mask = faces::filledHulls(size, landmarks, runs, shape.dilation);
    cv::Mat result;
    mask.convertTo(result, CV_32F, 1.0 / 255);
    const double sigma = shape.blur * eyeDistance(landmarks);
    if (sigma >= 0.3) {
        const int half = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
        cv::GaussianBlur(result, result, {2 * half + 1, 2 * half + 1}, sigma, sigma, cv::BORDER_CONSTANT);
    }
    return result;
}

} // namespace semblance::dataset
