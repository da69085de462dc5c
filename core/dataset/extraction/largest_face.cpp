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
constexpr double kNear = 2; // side of the area in which a face is looked for again, in sides of its box
constexpr double kLarger = 1.2;

double sideOf(const faces::Box& box)
{
    return std::sqrt(box.width * box.height);
}

faces::Box around(const faces::Box& box, double factor)
{
    return { box.x - box.width * (factor - 1) / 2, box.y - box.height * (factor - 1) / 2, box.width * factor, box.height * factor };
}

/// A face is also found, badly placed, at scales that are too coarse for it.
bool isBetterSightOfTheSame(const faces::Detection& face, const faces::Detection& other)
{
    const double x = face.box.x + face.box.width / 2 - other.box.x;
    const double y = face.box.y + face.box.height / 2 - other.box.y;
    const bool same = x > 0 && y > 0 && x < other.box.width && y < other.box.height;
    return same && face.confidence > other.confidence;
}

} // namespace

Result<LargestFaceFinder::Found> LargestFaceFinder::largestIn(const RgbImage& frame, const faces::Scan& scan)
{
    return m_detector.detect(frame, scan).map([](const QList<faces::Detection>& found) {
        const auto largest = std::max_element(
            found.begin(), found.end(), [](const faces::Detection& a, const faces::Detection& b) { return sideOf(a.box) < sideOf(b.box); });
        return largest == found.end() ? Found() : Found(*largest);
    });
}

Result<LargestFaceFinder::Found> LargestFaceFinder::findAgain(const RgbImage& frame, double finest)
{
    const double likely = m_detector.goodFace() / sideOf(*m_last);
    if (likely >= finest)
        return Found();
    const double whole = likely * likely * frame.width() * frame.height();
    const double nearby = std::pow(kNear * m_detector.goodFace(), 2);
    const double forLarger = whole * std::pow(m_detector.smallestFace() / (kLarger * m_detector.goodFace()), 2);
    if (nearby + forLarger < whole) {
        auto near = largestIn(frame, { around(*m_last, kNear), likely, false });
        if (!near)
            return near;
        if (*near) {
            auto larger = largestIn(frame, { {}, m_detector.smallestFace() / (kLarger * sideOf((*near)->box)), false });
            if (!larger || (*larger && sideOf((*larger)->box) > sideOf((*near)->box) && !isBetterSightOfTheSame(**near, **larger)))
                return larger;
            return near;
        }
    }
    return largestIn(frame, { {}, likely, false });
}

Result<LargestFaceFinder::Found> LargestFaceFinder::findAnew(const RgbImage& frame, double finest)
{
    const double coarsest = m_detector.smallestFace() / (kLargestOfFrame * std::min(frame.width(), frame.height()));
    std::vector<double> ladder { finest };
    while (ladder.back() / kLadderStep >= coarsest)
        ladder.push_back(ladder.back() / kLadderStep);
    for (auto scale = ladder.rbegin(); scale != ladder.rend(); ++scale) {
        const auto found = largestIn(frame, { {}, *scale, false });
        if (!found)
            return found;
        if (*found) {
            m_last = (*found)->box;
            const auto again = findAgain(frame, finest);
            return again && (!*again || isBetterSightOfTheSame(**found, **again)) ? found : again;
        }
    }
    return Found();
}

Result<std::optional<faces::Detection>> LargestFaceFinder::find(const RgbImage& frame)
{
    const double finest = faces::thoroughScale(m_detector, frame.width(), frame.height(), m_smallestFace, kMegapixels);
    auto found = m_last ? findAgain(frame, finest) : Result<Found>(Found());
    if (found && !*found)
        found = findAnew(frame, finest);
    if (!found)
        return found;
    m_last = *found ? std::optional((*found)->box) : std::nullopt;
    return found;
}

} // namespace semblance::dataset
