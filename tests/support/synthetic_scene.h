// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pictures.h"

#include <cstdint>

namespace semblance::test {

/// Smooth random texture, the same for the same seed.
inline cv::Mat texture(int width, int height, std::uint64_t seed, const cv::Scalar& colour, double contrast = 60, int grain = 9)
{
    cv::RNG random(seed);
    cv::Mat noise(height, width, CV_32FC1);
    random.fill(noise, cv::RNG::NORMAL, 0, 1);
    cv::GaussianBlur(noise, noise, cv::Size(), grain / 3.0);
    cv::normalize(noise, noise, -contrast, contrast, cv::NORM_MINMAX);
    cv::Mat picture(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                picture.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<std::uint8_t>(colour[c] * (1 + noise.at<float>(y, x) / 128));
        }
    }
    return picture;
}

/// Lays a picture over another with its top left corner at (x, y); what falls outside is cut off.
inline void paste(cv::Mat& onto, const cv::Mat& picture, int x, int y)
{
    const cv::Rect target = cv::Rect(x, y, picture.cols, picture.rows) & cv::Rect(0, 0, onto.cols, onto.rows);
    if (!target.empty())
        picture(cv::Rect(target.x - x, target.y - y, target.width, target.height)).copyTo(onto(target));
}

} // namespace semblance::test
