// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/side_by_side.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdlib>

namespace semblance::compare {
namespace {

using Complex = std::complex<double>;

Complex meanOf(const faces::Landmarks& points)
{
    Complex sum;
    for (const faces::Point& p : points)
        sum += Complex(p.x, p.y);
    return sum / static_cast<double>(points.size());
}

std::size_t bytesOf(const RgbImage& image)
{
    return static_cast<std::size_t>(image.stride()) * static_cast<std::size_t>(image.height());
}

} // namespace

faces::Affine similarityBetween(const faces::Landmarks& from, const faces::Landmarks& to)
{
    const Complex fromMean = meanOf(from);
    const Complex toMean = meanOf(to);
    Complex product;
    double spread = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Complex p = Complex(from[i].x, from[i].y) - fromMean;
        product += (Complex(to[i].x, to[i].y) - toMean) * std::conj(p);
        spread += std::norm(p);
    }
    Complex factor = spread > 0 ? product / spread : Complex(1);
    if (!(std::abs(factor) > 1e-9))
        factor = 1;
    const Complex shift = toMean - factor * fromMean;
    return { { factor.real(), -factor.imag(), shift.real(), factor.imag(), factor.real(), shift.imag() } };
}

AlignedPair alignPair(const FaceInFrame& first, const FaceInFrame& second, int gain)
{
    const faces::Affine toCrop = faces::cropTransform(first.landmarks);
    faces::Landmarks inCrop;
    std::transform(first.landmarks.begin(), first.landmarks.end(), inCrop.begin(), [&](const faces::Point& p) { return toCrop.map(p); });
    AlignedPair pair;
    pair.first = faces::warpedCrop(first.frame, toCrop);
    pair.second = faces::warpedCrop(second.frame, similarityBetween(second.landmarks, inCrop));
    pair.difference = difference(pair.first, pair.second, gain);
    pair.meanDifference = meanDifference(pair.first, pair.second);
    return pair;
}

RgbImage difference(const RgbImage& a, const RgbImage& b, int gain)
{
    std::vector<std::uint8_t> pixels(bytesOf(a));
    std::transform(a.pixels(), a.pixels() + pixels.size(), b.pixels(), pixels.begin(),
        [gain](int x, int y) { return static_cast<std::uint8_t>(std::min(255, gain * std::abs(x - y))); });
    return RgbImage(a.width(), a.height(), std::move(pixels));
}

double meanDifference(const RgbImage& a, const RgbImage& b)
{
    const std::size_t bytes = bytesOf(a);
    double sum = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        sum += std::abs(int(a.pixels()[i]) - int(b.pixels()[i]));
    return bytes > 0 ? sum / static_cast<double>(bytes) : 0;
}

qint64 syncedFrame(const QList<media::FrameEntry>& first, const QList<media::FrameEntry>& second, const SyncPoint& sync, qint64 frame)
{
    const auto timeOf = [](const QList<media::FrameEntry>& frames, qint64 at) {
        return at >= 0 && at < frames.size() ? frames[at].timeSeconds : std::nullopt;
    };
    const qint64 last = second.size() - 1;
    const qint64 byCount = std::clamp<qint64>(sync.second + frame - sync.first, 0, last);
    const auto now = timeOf(first, frame);
    const auto then = timeOf(first, sync.first);
    const auto other = timeOf(second, sync.second);
    const bool allTimed = std::all_of(second.cbegin(), second.cend(), [](const media::FrameEntry& e) { return e.timeSeconds.has_value(); });
    if (!now || !then || !other || !allTimed)
        return byCount;
    const double wanted = *other + *now - *then;
    // Exactly at the sync point whatever other frame has the same time.
    if (frame == sync.first)
        return std::clamp<qint64>(sync.second, 0, last);
    const auto after = std::lower_bound(
        second.cbegin(), second.cend(), wanted, [](const media::FrameEntry& e, double seconds) { return *e.timeSeconds < seconds; });
    if (after == second.cbegin())
        return 0;
    if (after == second.cend())
        return last;
    const auto before = std::prev(after);
    return wanted - *before->timeSeconds <= *after->timeSeconds - wanted ? before - second.cbegin() : after - second.cbegin();
}

} // namespace semblance::compare
