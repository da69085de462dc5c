// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/scene.h"

#include "core/dataset/synthesis/random_stream.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

constexpr int kNoiseMargin = 61;

cv::Scalar colour(RandomStream& random, double low, double high)
{
    const double value = random.uniform(low, high);
    return { value + random.uniform(-22, 22), value + random.uniform(-16, 16), value + random.uniform(-22, 22) };
}

cv::Mat drawRoom(cv::Size size, RandomStream& random)
{
    const cv::Scalar top = colour(random, 90, 200);
    const cv::Scalar bottom = colour(random, 60, 150);
    cv::Mat room(size, CV_32FC3);
    const double tilt = random.uniform(-0.4, 0.4);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double t
                = std::clamp(static_cast<double>(y) / size.height + tilt * (static_cast<double>(x) / size.width - 0.5), 0.0, 1.0);
            const cv::Scalar c = top * (1 - t) + bottom * t;
            room.at<cv::Vec3f>(y, x) = { static_cast<float>(c[0]), static_cast<float>(c[1]), static_cast<float>(c[2]) };
        }
    }
    const auto px = [&](double share) { return cvRound(share * size.width); };
    const auto py = [&](double share) { return cvRound(share * size.height); };
    const int kind = random.pick(3);
    if (kind == 0) { // shelves with books
        for (double y = random.uniform(0, 0.1); y < 0.95; y += 0.27) {
            for (double x = 0; x < 1;) {
                const double w = random.uniform(0.015, 0.05);
                if (random.uniform() < 0.8)
                    cv::rectangle(room, { px(x), py(y + random.uniform(0.02, 0.09)) }, { px(x + w * 0.9), py(y + 0.24) },
                        colour(random, 30, 190), cv::FILLED);
                x += w;
            }
            cv::rectangle(room, { 0, py(y + 0.24) }, { size.width, py(y + 0.265) }, bottom * 0.7, cv::FILLED);
        }
    } else if (kind == 1) { // a window and a picture
        const double x = random.uniform(-0.1, 0.2);
        cv::rectangle(room, { px(x), py(0.05) }, { px(x + 0.25), py(0.6) }, colour(random, 215, 240), cv::FILLED);
        cv::rectangle(room, { px(x + 0.12), py(0.05) }, { px(x + 0.13), py(0.6) }, bottom * 0.8, cv::FILLED);
        const double q = random.uniform(0.65, 0.85);
        cv::rectangle(room, { px(q), py(0.15) }, { px(q + 0.2), py(0.45) }, colour(random, 30, 90), cv::FILLED);
        cv::rectangle(room, { px(q + 0.015), py(0.17) }, { px(q + 0.185), py(0.43) }, colour(random, 100, 200), cv::FILLED);
    } else { // lights far away
        for (int i = 0; i < 26; ++i)
            cv::circle(room, { px(random.uniform()), py(random.uniform(0, 0.9)) }, px(random.uniform(0.01, 0.035)),
                colour(random, 120, 235), cv::FILLED, cv::LINE_AA);
    }
    const double blur = size.width / 640.0 * random.uniform(4, 9);
    cv::GaussianBlur(room, room, {}, blur);
    cv::Mat bytes;
    room.convertTo(bytes, CV_8U);
    return bytes;
}

} // namespace

Scene::Scene(cv::Size size, std::uint64_t seed)
    : m_seed(seed)
{
    RandomStream random { seed, 0x5343454e };
    m_background = drawRoom(size, random);
    const double grain = random.uniform(2.0, 3.4);
    cv::Mat noise(size.height + kNoiseMargin, size.width + kNoiseMargin, CV_32FC3);
    for (int y = 0; y < noise.rows; ++y) {
        auto* row = noise.ptr<float>(y);
        for (int x = 0; x < 3 * noise.cols; ++x)
            row[x] = static_cast<float>(random.uniform(-1, 1) + random.uniform(-1, 1));
    }
    // Demosaicking leaves neighbours alike.
    cv::GaussianBlur(noise, noise, { 3, 3 }, 0.55);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(noise, mean, deviation);
    noise.convertTo(m_noise, CV_8SC3, grain / deviation[0]);
}

cv::Mat Scene::compose(const cv::Mat& head) const
{
    cv::Mat result(m_background.size(), CV_8UC3);
    for (int y = 0; y < result.rows; ++y) {
        const auto* h = head.ptr<uchar>(y);
        const auto* b = m_background.ptr<uchar>(y);
        auto* out = result.ptr<uchar>(y);
        for (int x = 0; x < result.cols; ++x) {
            const int a = h[4 * x + 3];
            // The atlas is opaque where it is sampled half, so its border is no darker.
            for (int c = 0; c < 3; ++c)
                out[3 * x + c] = static_cast<uchar>((h[4 * x + c] * a + b[3 * x + c] * (255 - a) + 127) / 255);
        }
    }
    return result;
}

void Scene::addNoise(cv::Mat& rgb, int frame) const
{
    RandomStream random { m_seed, 0x4e4f49, static_cast<std::uint64_t>(frame) };
    const cv::Rect part(random.pick(kNoiseMargin), random.pick(kNoiseMargin), rgb.cols, rgb.rows);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* n = m_noise.ptr<schar>(part.y + y) + 3 * part.x;
        auto* p = rgb.ptr<uchar>(y);
        for (int x = 0; x < 3 * rgb.cols; ++x)
            p[x] = static_cast<uchar>(std::clamp(p[x] + n[x], 0, 255));
    }
}

} // namespace semblance::dataset::synthesis
