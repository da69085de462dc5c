// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/portrait_shape.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

cv::Point2d centreOf(const faces::Landmarks& l, std::size_t first, std::size_t count)
{
    cv::Point2d sum;
    for (std::size_t i = first; i < first + count; ++i)
        sum += { l[i].x, l[i].y };
    return sum / static_cast<double>(count);
}

/// Eyes to (-0.5, 0) and (0.5, 0).
cv::Matx23d headFrame(const faces::Landmarks& l)
{
    const cv::Point2d left = centreOf(l, 36, 6);
    const cv::Point2d right = centreOf(l, 42, 6);
    const cv::Point2d x = right - left;
    const cv::Point2d middle = (left + right) / 2;
    return { x.x, -x.y, middle.x, x.y, x.x, middle.y };
}

cv::Mat cutOut(const cv::Mat& rgb, const cv::Matx23d& headToImage, double chin)
{
    cv::Matx23d imageToHead;
    cv::invertAffineTransform(headToImage, imageToHead);
    cv::Mat mask(rgb.size(), CV_8UC1);
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const auto p = apply(imageToHead, { double(x), double(y) });
            const auto inEllipse = [&](double cy, double rx, double ry) {
                const double ex = p.x / rx;
                const double ey = (p.y - cy) / ry;
                return ex * ex + ey * ey < 1;
            };
            uchar kind = cv::GC_PR_BGD;
            if (inEllipse(0.45, 1.05, 1.4) || (p.y > chin && p.y < chin + 0.7 && std::abs(p.x) < 0.5)
                || (p.y >= chin + 0.7 && std::abs(p.x) < 1.2))
                kind = cv::GC_FGD;
            else if (p.y < -2.7 || (p.y < chin - 0.2 && std::abs(p.x) > 2.5))
                kind = cv::GC_BGD;
            else if (inEllipse(0.0, 1.6, 1.9) || (p.y > chin + 0.9 && std::abs(p.x) < 2.4))
                kind = cv::GC_PR_FGD;
            mask.at<uchar>(y, x) = kind;
        }
    }
    cv::setRNGSeed(1);
    cv::Mat background;
    cv::Mat foreground;
    cv::grabCut(rgb, mask, {}, background, foreground, 4, cv::GC_INIT_WITH_MASK);
    cv::Mat person = (mask & 1) * 255;
    cv::morphologyEx(person, person, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, { 5, 5 }));
    cv::morphologyEx(person, person, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, { 7, 7 }));
    return person;
}

} // namespace

cv::Point2d apply(const cv::Matx23d& m, cv::Point2d p)
{
    return { m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2) };
}

PortraitShape outlinePortrait(const cv::Mat& rgb, const faces::Landmarks& landmarks)
{
    PortraitShape result;
    result.headToImage = headFrame(landmarks);
    cv::Matx23d imageToHead;
    cv::invertAffineTransform(result.headToImage, imageToHead);
    result.shape.resize(kPoints);
    for (std::size_t i = 0; i < landmarks.size(); ++i)
        result.shape[i] = apply(imageToHead, { landmarks[i].x, landmarks[i].y });
    const auto& shape = result.shape;
    result.turned = shape[30].x - (shape[2].x + shape[14].x) / 2;
    const double chin = shape[8].y;
    result.foreground = cutOut(rgb, result.headToImage, chin);

    enum class At { Person, Background, Outside };
    const auto at = [&](cv::Point2d head) {
        const auto p = apply(result.headToImage, head);
        const cv::Point pixel(cvRound(p.x), cvRound(p.y));
        if (!cv::Rect({}, rgb.size()).contains(pixel))
            return At::Outside;
        return result.foreground.at<uchar>(pixel) > 0 ? At::Person : At::Background;
    };
    constexpr double step = 0.02;
    // The last place of the person before a gap too wide to be a parting or an ear ring.
    const auto edge = [&](cv::Point2d from, cv::Point2d direction, double low, double high, double standard) {
        double last = low;
        for (double r = low; r <= high; r += step) {
            const At what = at(from + direction * r);
            if (what == At::Outside)
                return std::clamp(std::max(last, standard), low, high);
            if (what == At::Person)
                last = r;
            else if (r - last > 0.16)
                break;
        }
        return last;
    };
    std::array<double, kRays> radius {};
    for (int ray = 0; ray < kRays; ++ray) {
        const double degrees = kRayDegrees[static_cast<std::size_t>(ray)];
        const bool low = degrees < 0 || degrees > 180;
        radius[static_cast<std::size_t>(ray)] = edge({ 0, 0 }, rayDirection(ray), low ? 1.25 : 1.1, low ? 1.9 : 2.5, 1.7);
    }
    for (int ray = 0; ray < kRays; ++ray) {
        const auto n = [&](int k) { return radius[static_cast<std::size_t>(std::clamp(ray + k, 0, kRays - 1))]; };
        std::array<double, 3> three { n(-1), n(0), n(1) };
        std::sort(three.begin(), three.end());
        result.shape[static_cast<std::size_t>(kOutline + ray)] = rayDirection(ray) * (0.5 * n(0) + 0.5 * three[1]);
    }
    constexpr std::array<std::array<double, 3>, kBodyRows> limits { { { 0.75, 1.3, 1.0 }, { 1.2, 2.4, 2.1 }, { 1.9, 2.9, 2.6 } } };
    for (int row = 0; row < kBodyRows; ++row) {
        const auto r = static_cast<std::size_t>(row);
        const double y = chin + kBodyRowBelowChin[r];
        const auto [low, high, standard] = limits[r];
        result.shape[static_cast<std::size_t>(kBody + 5 * row + 1)] = { -edge({ 0, y }, { -1, 0 }, low, high, standard), y };
        result.shape[static_cast<std::size_t>(kBody + 5 * row + 3)] = { edge({ 0, y }, { 1, 0 }, low, high, standard), y };
    }
    completeShape(result.shape);
    return result;
}

} // namespace semblance::dataset::synthesis
