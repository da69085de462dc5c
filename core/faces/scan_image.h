// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/area_resize.h"
#include "core/faces/face_detector.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace semblance::faces::detail {

/// The resized part of a frame that a scan looks at. Keeps no reference to the frame unless nothing was resized.
struct ScanImage {
    cv::Mat image; ///< empty where the scan's area misses the frame
    Point origin;
    double scaleX = 1;
    double scaleY = 1;

    Box inFrame(double x, double y, double width, double height) const
    {
        return { origin.x + x / scaleX, origin.y + y / scaleY, width / scaleX, height / scaleY };
    }
};

inline ScanImage scanImage(const RgbImage& frame, const Scan& scan, bool grey)
{
    const cv::Mat whole(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    cv::Rect part(0, 0, whole.cols, whole.rows);
    if (scan.area) {
        const int left = static_cast<int>(std::floor(std::clamp(scan.area->x, 0.0, double(whole.cols))));
        const int top = static_cast<int>(std::floor(std::clamp(scan.area->y, 0.0, double(whole.rows))));
        const int right = static_cast<int>(std::ceil(std::clamp(scan.area->x + scan.area->width, 0.0, double(whole.cols))));
        const int bottom = static_cast<int>(std::ceil(std::clamp(scan.area->y + scan.area->height, 0.0, double(whole.rows))));
        part = cv::Rect(left, top, right - left, bottom - top);
    }
    ScanImage result;
    if (part.empty())
        return result;
    result.origin = { double(part.x), double(part.y) };
    const cv::Size size(std::max(1, static_cast<int>(std::lround(part.width * scan.scale))),
        std::max(1, static_cast<int>(std::lround(part.height * scan.scale))));
    result.scaleX = double(size.width) / part.width;
    result.scaleY = double(size.height) / part.height;
    cv::Mat image = whole(part);
    const auto toGrey = [&] {
        cv::Mat converted;
        cv::cvtColor(image, converted, cv::COLOR_RGB2GRAY);
        image = converted;
    };
    // Greying is cheapest on whichever side of the resize has fewer pixels.
    if (grey && scan.scale >= 1)
        toGrey();
    if (size != part.size()) {
        cv::Mat resized;
        if (scan.scale < 1)
            resized = resizedArea(image, size);
        else
            cv::resize(image, resized, size, 0, 0, cv::INTER_LINEAR);
        image = resized;
    }
    if (grey && image.channels() == 3)
        toGrey();
    result.image = image;
    return result;
}

} // namespace semblance::faces::detail
