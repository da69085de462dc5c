// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pictures.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::report {
namespace {

constexpr int kQuality = 90;
constexpr double kSurroundings = 1.9; ///< side of the square about a face, in longer sides of its box

cv::Mat asMat(const RgbImage& image)
{
    return cv::Mat(
        image.height(), image.width(), CV_8UC3, const_cast<std::uint8_t*>(image.pixels()), static_cast<std::size_t>(image.stride()));
}

std::optional<Picture> jpeg(const cv::Mat& rgb)
{
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(".jpg", bgr, bytes, { cv::IMWRITE_JPEG_QUALITY, kQuality }))
        return std::nullopt;
    Picture picture;
    picture.bytes = QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    picture.width = rgb.cols;
    picture.height = rgb.rows;
    return picture;
}

} // namespace

std::optional<Picture> reducedPicture(const RgbImage& image, int width)
{
    if (image.isNull())
        return std::nullopt;
    try {
        const double scale = std::min(1.0, static_cast<double>(width) / image.width());
        cv::Mat small;
        cv::resize(asMat(image), small,
            { std::max(1, static_cast<int>(std::lround(image.width() * scale))),
                std::max(1, static_cast<int>(std::lround(image.height() * scale))) },
            0, 0, cv::INTER_AREA);
        return jpeg(small);
    } catch (const cv::Exception&) {
        return std::nullopt;
    }
}

std::optional<Picture> facePicture(const RgbImage& frame, const faces::Box& box, int side)
{
    const double longer = std::max(box.width, box.height);
    if (frame.isNull() || !(longer > 0))
        return std::nullopt;
    const double scale = side / (kSurroundings * longer);
    const double left = box.x + box.width / 2 - kSurroundings * longer / 2;
    const double top = box.y + box.height / 2 - kSurroundings * longer / 2;
    try {
        const cv::Matx23d toPicture(scale, 0, -left * scale, 0, scale, -top * scale);
        cv::Mat picture;
        cv::warpAffine(asMat(frame), picture, toPicture, { side, side }, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
        const auto place = [&](double x, double y) {
            return cv::Point(static_cast<int>(std::lround((x - left) * scale)), static_cast<int>(std::lround((y - top) * scale)));
        };
        cv::rectangle(picture, place(box.x, box.y), place(box.x + box.width, box.y + box.height), { 255, 200, 0 }, 2);
        return jpeg(picture);
    } catch (const cv::Exception&) {
        return std::nullopt;
    }
}

} // namespace semblance::report
