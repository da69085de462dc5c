// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/region_paste.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

namespace semblance::dataset {

std::vector<int> anchorLandmarks(Region region)
{
    switch (region) {
    case Region::Eye:
        return { 17, 21, 22, 26, 27, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47 };
    case Region::LipAndMouth:
        return { 31, 33, 35, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59 };
    case Region::Nose:
        return { 27, 28, 29, 30, 31, 32, 33, 34, 35, 39, 42 };
    case Region::WholeFace:
        break;
    }
    std::vector<int> all = regionLandmarks(Region::WholeFace);
    return all;
}

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
    return { x.at<double>(0, 0), x.at<double>(1, 0), x.at<double>(2, 0), x.at<double>(0, 1), x.at<double>(1, 1), x.at<double>(2, 1) };
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
    cv::seamlessClone(paste, roi, hard, { box.x + box.width / 2, box.y + box.height / 2 }, result, cv::NORMAL_CLONE);
    result.copyTo(roi);
    return true;
}

} // namespace semblance::dataset
