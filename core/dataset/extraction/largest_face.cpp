// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/largest_face.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace semblance::dataset {
namespace {

constexpr double kMegapixels = 24; // as for a single picture
constexpr double kLadderStep = 2;
constexpr double kLargestOfFrame = 0.5; // side of the faces that the coarsest scan looks for, in the frame's shorter sides

} // namespace

Result<std::optional<faces::Detection>> LargestFaceFinder::scan(const RgbImage& frame, double scale)
{
    const auto found = m_detector.detect(frame, { {}, scale, false });
    if (!found)
        return tl::unexpected(found.error());
    const auto largest = std::max_element(found->begin(), found->end(),
        [](const faces::Detection& a, const faces::Detection& b) { return a.box.width * a.box.height < b.box.width * b.box.height; });
    if (largest == found->end()) {
        m_lastSide.reset();
        return std::optional<faces::Detection>();
    }
    m_lastSide = std::sqrt(largest->box.width * largest->box.height);
    return std::optional(*largest);
}

Result<std::optional<faces::Detection>> LargestFaceFinder::find(const RgbImage& frame)
{
    const double finest = faces::thoroughScale(m_detector, frame.width(), frame.height(), m_smallestFace, kMegapixels);
    if (m_lastSide) {
        const double likely = m_detector.goodFace() / *m_lastSide;
        if (likely < finest) {
            auto found = scan(frame, likely);
            if (!found || *found)
                return found;
        }
    }
    const double coarsest = m_detector.smallestFace() / (kLargestOfFrame * std::min(frame.width(), frame.height()));
    std::vector<double> ladder { finest };
    while (ladder.back() / kLadderStep >= coarsest)
        ladder.push_back(ladder.back() / kLadderStep);
    for (auto scale = ladder.rbegin(); scale != ladder.rend(); ++scale) {
        auto found = scan(frame, *scale);
        if (!found || *found)
            return found;
    }
    return std::optional<faces::Detection>();
}

} // namespace semblance::dataset
