// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/cut_detector.h"

#include "core/faces/area_resize.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace semblance::faces {
namespace {

constexpr int kWidth = 128;
constexpr int kBlock = 8;
constexpr int kBlockPixels = kBlock * kBlock;
constexpr int kReach = 8; // pixels of the small picture that something may move between two frames

// Deviations of less than two levels are noise, not detail.
constexpr int kFlatCost = 2 * kBlockPixels;

// Within shots of real clips structure stays below 0.4 from frame to frame and below 0.7 at every tenth frame; cuts give 0.76
// and more.
constexpr double kCutStructure = 0.7;
constexpr double kCutStructureWithHistogram = 0.8;
constexpr double kLittleTexture = 0.05;
constexpr double kCutHistogram = 0.5;
constexpr double kCutLight = 20; // faster than most fades

} // namespace

CutDetector::Picture CutDetector::shrink(const RgbImage& frame)
{
    const cv::Mat whole(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    const int rows = static_cast<int>(std::lround(double(kWidth) * frame.height() / frame.width()));
    Picture picture;
    picture.width = kWidth;
    picture.height = std::clamp(rows, kBlock, 4 * kWidth);
    picture.luma.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    const cv::Mat small = detail::resizedArea(whole, cv::Size(picture.width, picture.height));
    cv::Mat luma(picture.height, picture.width, CV_8UC1, picture.luma.data());
    cv::cvtColor(small, luma, cv::COLOR_RGB2GRAY);
    for (const std::uint8_t v : picture.luma) {
        picture.histogram[v / 8] += 1.0 / static_cast<double>(picture.luma.size());
        picture.meanLuma += double(v) / static_cast<double>(picture.luma.size());
    }
    return picture;
}

PictureChange CutDetector::compare(const Picture& before, const Picture& now)
{
    PictureChange change;
    change.light = std::abs(now.meanLuma - before.meanLuma);
    for (std::size_t i = 0; i < now.histogram.size(); ++i)
        change.histogram += std::abs(now.histogram[i] - before.histogram[i]) / 2;

    const cv::Mat old(before.height, before.width, CV_8UC1, const_cast<std::uint8_t*>(before.luma.data()));
    cv::Mat sums;
    cv::integral(old, sums, CV_32S);
    const auto meanOfOld = [&](int x, int y) {
        const int sum
            = sums.at<int>(y + kBlock, x + kBlock) - sums.at<int>(y, x + kBlock) - sums.at<int>(y + kBlock, x) + sums.at<int>(y, x);
        return (sum + kBlockPixels / 2) / kBlockPixels;
    };

    std::int64_t alone = 0;
    std::int64_t predicted = 0;
    int blocks = 0;
    int textured = 0;
    for (int by = 0; by + kBlock <= now.height; by += kBlock) {
        for (int bx = 0; bx + kBlock <= now.width; bx += kBlock) {
            ++blocks;
            std::array<std::int16_t, kBlockPixels> block;
            int sum = 0;
            for (int i = 0; i < kBlockPixels; ++i) {
                block[std::size_t(i)] = now.luma[static_cast<std::size_t>((by + i / kBlock) * now.width + bx + i % kBlock)];
                sum += block[std::size_t(i)];
            }
            const int mean = (sum + kBlockPixels / 2) / kBlockPixels;
            int cost = 0;
            for (std::int16_t& v : block) {
                v = static_cast<std::int16_t>(v - mean);
                cost += std::abs(v);
            }
            if (cost < kFlatCost)
                continue;
            ++textured;
            int best = cost;
            // Means are taken off on both sides, so that a change of light is no change of structure.
            const auto tryAt = [&](int x, int y) {
                const int oldMean = meanOfOld(x, y);
                int difference = 0;
                for (int row = 0; row < kBlock; ++row) {
                    const std::uint8_t* q = old.ptr<std::uint8_t>(y + row) + x;
                    const std::int16_t* p = block.data() + row * kBlock;
                    for (int column = 0; column < kBlock; ++column)
                        difference += std::abs(q[column] - oldMean - p[column]);
                }
                best = std::min(best, difference);
            };
            tryAt(bx, by);
            if (best > cost / 8) {
                for (int y = std::max(0, by - kReach); y <= std::min(old.rows - kBlock, by + kReach); ++y) {
                    for (int x = std::max(0, bx - kReach); x <= std::min(old.cols - kBlock, bx + kReach); ++x)
                        tryAt(x, y);
                }
            }
            alone += cost;
            predicted += best;
        }
    }
    change.texture = blocks > 0 ? double(textured) / blocks : 0;
    change.structure = alone > 0 ? double(predicted) / double(alone) : 0;
    return change;
}

bool CutDetector::next(const RgbImage& frame)
{
    Picture now = shrink(frame);
    const bool first = frame.width() != m_frameWidth || frame.height() != m_frameHeight;
    m_frameWidth = frame.width();
    m_frameHeight = frame.height();
    m_change = first ? PictureChange {} : compare(m_previous, now);
    m_previous = std::move(now);
    if (first)
        return true;
    if (m_change.texture < kLittleTexture)
        return m_change.histogram > kCutHistogram && m_change.light > kCutLight;
    return m_change.structure > kCutStructure && m_change.structure + m_change.histogram / 2 > kCutStructureWithHistogram;
}

} // namespace semblance::faces
