// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/association.h"

#include <dlib/optimization/max_cost_assignment.h>

#include <algorithm>
#include <cmath>

namespace semblance::faces {
namespace {

// Of a pairing over its rival, on the scale of affinities.
constexpr double kClearLead = 0.15;

// In face sizes: standard deviation and limit of the distance from the expected place, without a gap and for each frame of it.
constexpr double kSpread = 0.25;
constexpr double kSpreadPerFrame = 0.03;
constexpr double kMostSpread = 0.8;
constexpr double kReachInSpreads = 3;
constexpr double kSizeRatio = 1.7;

} // namespace

double overlap(const Box& a, const Box& b)
{
    const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (width <= 0 || height <= 0)
        return 0;
    const double common = width * height;
    return common / (a.width * a.height + b.width * b.height - common);
}

double sizeOf(const Box& box)
{
    return std::sqrt(box.width * box.height);
}

double motionAffinity(const Box& expected, const Box& found, qint64 gap)
{
    const double size = sizeOf(expected);
    const double ratio = sizeOf(found) / size;
    if (!(ratio < kSizeRatio && ratio > 1 / kSizeRatio))
        return 0;
    const double dx = found.x + found.width / 2 - expected.x - expected.width / 2;
    const double dy = found.y + found.height / 2 - expected.y - expected.height / 2;
    const double spread = std::min(kMostSpread, kSpread + kSpreadPerFrame * double(std::max<qint64>(0, gap - 1)));
    const double distance = std::hypot(dx, dy) / size / spread;
    return distance < kReachInSpreads ? std::exp(-distance * distance / 2) : 0;
}

Association associate(const Affinities& affinities, std::size_t detections)
{
    const std::size_t tracks = affinities.size();
    Association result;
    result.detectionOf.resize(tracks);
    result.ambiguous.resize(tracks, false);
    if (tracks == 0 || detections == 0)
        return result;

    const auto side = static_cast<long>(std::max(tracks, detections));
    dlib::matrix<long> gain = dlib::zeros_matrix<long>(side, side);
    for (std::size_t t = 0; t < tracks; ++t) {
        for (std::size_t d = 0; d < detections; ++d)
            gain(static_cast<long>(t), static_cast<long>(d)) = std::lround(affinities[t][d] * 1e6);
    }
    const std::vector<long> assigned = dlib::max_cost_assignment(gain);
    std::vector<std::optional<std::size_t>> trackOf(detections);
    for (std::size_t t = 0; t < tracks; ++t) {
        const auto d = static_cast<std::size_t>(assigned[t]);
        if (d < detections && affinities[t][d] > 0) {
            result.detectionOf[t] = d;
            trackOf[d] = t;
        }
    }

    for (std::size_t t = 0; t < tracks; ++t) {
        if (!result.detectionOf[t])
            continue;
        const std::size_t d = *result.detectionOf[t];
        for (std::size_t other = 0; other < tracks; ++other) {
            if (other == t || affinities[other][d] <= 0)
                continue;
            const auto theirs = result.detectionOf[other];
            const bool unclear = theirs ? affinities[t][*theirs] > 0
                    && affinities[t][d] + affinities[other][*theirs] - affinities[other][d] - affinities[t][*theirs] < kClearLead
                                        : affinities[t][d] - affinities[other][d] < kClearLead;
            if (unclear)
                result.ambiguous[t] = result.ambiguous[other] = true;
        }
        for (std::size_t free = 0; free < detections; ++free) {
            if (!trackOf[free] && affinities[t][free] > 0 && affinities[t][d] - affinities[t][free] < kClearLead)
                result.ambiguous[t] = true;
        }
    }
    for (std::size_t t = 0; t < tracks; ++t) {
        if (result.ambiguous[t])
            result.detectionOf[t].reset();
    }
    return result;
}

} // namespace semblance::faces
