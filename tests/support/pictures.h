// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"

#include <QString>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <stdexcept>

namespace semblance::test {

/// rgb: CV_8UC3 in RGB order.
inline RgbImage toRgbImage(const cv::Mat& rgb)
{
    const cv::Mat dense = rgb.isContinuous() ? rgb : rgb.clone();
    return RgbImage(dense.cols, dense.rows, std::vector<std::uint8_t>(dense.data, dense.data + dense.total() * 3));
}

/// A picture file as CV_8UC3 in RGB order; throws std::runtime_error where it cannot be read.
inline cv::Mat readRgb(const QString& path)
{
    const cv::Mat bgr = cv::imread(path.toStdString(), cv::IMREAD_COLOR);
    if (bgr.empty())
        throw std::runtime_error("cannot read " + path.toStdString());
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

} // namespace semblance::test
