// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_difference.h"

#include "core/faces/association.h"

#include <algorithm>
#include <cmath>

namespace semblance::compare {
namespace {

constexpr double kSameFace = 0.5;

} // namespace

QList<PairedScore> pairedScores(
    const QList<analysis::FaceResult>& first, int track, int firstNode, const QList<analysis::FaceResult>& second, int secondNode)
{
    QList<PairedScore> result;
    auto from = second.cbegin();
    for (const analysis::FaceResult& face : first) {
        if (face.face.track != track)
            continue;
        PairedScore score { face.frame, face.timeSeconds, face.probabilities[static_cast<std::size_t>(firstNode)], {} };
        while (from != second.cend() && from->frame < face.frame)
            ++from;
        double best = kSameFace;
        for (auto other = from; other != second.cend() && other->frame == face.frame; ++other) {
            const double common = faces::overlap(face.face.box, other->face.box);
            if (common < best)
                continue;
            best = common;
            score.second = other->probabilities[static_cast<std::size_t>(secondNode)];
        }
        result.append(score);
    }
    return result;
}

std::optional<RunDifference> summaryOf(const QList<PairedScore>& scores, double firstThreshold, double secondThreshold)
{
    RunDifference result;
    for (const PairedScore& score : scores) {
        if (!score.second) {
            ++result.alone;
            continue;
        }
        const double shift = score.first - *score.second;
        if (result.pairs == 0 || std::abs(shift) > std::abs(result.largest)) {
            result.largest = shift;
            result.largestFrame = score.frame;
        }
        ++result.pairs;
        result.mean += shift;
        result.otherSide += (score.first >= firstThreshold) != (*score.second >= secondThreshold) ? 1 : 0;
    }
    if (result.pairs == 0)
        return std::nullopt;
    result.mean /= result.pairs;
    return result;
}

} // namespace semblance::compare
