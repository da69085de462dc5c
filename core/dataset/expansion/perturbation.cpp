// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/perturbation.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {

cv::Mat substitutePatches(const cv::Mat& rgb, std::span<const cv::Point> corners)
{
    constexpr int side = 8;
    cv::Mat result = rgb.clone();
    const cv::Rect whole(0, 0, rgb.cols, rgb.rows);
    for (const cv::Point& corner : corners)
        result(cv::Rect(corner.x, corner.y, side, side) & whole).setTo(cv::Scalar::all(128));
    return result;
}

int patchCount(cv::Size size, int parameter)
{
    return parameter * (std::min(size.width, size.height) / 256);
}

cv::Mat addColourNoise(const cv::Mat& rgb, double variance, const cv::Mat& normal)
{
    cv::Mat ycc;
    rgb.convertTo(ycc, CV_32FC3);
    cv::cvtColor(ycc, ycc, cv::COLOR_RGB2YCrCb);
    const auto deviation = static_cast<float>(std::sqrt(variance) * 255);
    // The draws come as Y, Cb, Cr and go through studio range, which amplifies them by 255 over its width.
    const float gainY = 255.0F / (235 - 16);
    const float gainC = 255.0F / (240 - 16);
    for (int y = 0; y < ycc.rows; ++y) {
        auto* p = ycc.ptr<cv::Vec3f>(y);
        const auto* n = normal.ptr<cv::Vec3f>(y);
        for (int x = 0; x < ycc.cols; ++x)
            p[x] += cv::Vec3f(n[x][0] * deviation * gainY, n[x][2] * deviation * gainC, n[x][1] * deviation * gainC);
    }
    cv::cvtColor(ycc, ycc, cv::COLOR_YCrCb2RGB);
    // The original clips and then truncates.
    cv::Mat result(rgb.size(), CV_8UC3);
    for (int y = 0; y < ycc.rows; ++y) {
        const auto* p = ycc.ptr<cv::Vec3f>(y);
        auto* r = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < ycc.cols; ++x) {
            for (int c = 0; c < 3; ++c)
                r[x][c] = static_cast<uchar>(std::clamp(p[x][c], 0.0F, 255.0F));
        }
    }
    return result;
}

cv::Mat blurGaussian(const cv::Mat& rgb, int kernel)
{
    cv::Mat result;
    cv::GaussianBlur(rgb, result, {kernel, kernel}, kernel / 6.0);
    return result;
}

cv::Mat pixelate(const cv::Mat& rgb, int factor)
{
    cv::Mat small;
    cv::resize(rgb, small, {std::max(1, rgb.cols / factor), std::max(1, rgb.rows / factor)}, 0, 0, cv::INTER_LINEAR);
    cv::Mat result;
    cv::resize(small, result, rgb.size(), 0, 0, cv::INTER_LINEAR);
    return result;
}

cv::Mat compressJpeg(const cv::Mat& rgb, int quality)
{
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    cv::Mat result = cv::imdecode(bytes, cv::IMREAD_COLOR);
    cv::cvtColor(result, result, cv::COLOR_BGR2RGB);
    return result;
}

} // namespace semblance::dataset
