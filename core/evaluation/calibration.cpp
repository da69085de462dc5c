// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"

#include <cmath>

namespace semblance::evaluation {

std::vector<ReliabilityBin> reliabilityTable(const OperatingCurve& curve, int bins)
{
    std::vector<ReliabilityBin> table(static_cast<std::size_t>(bins));
    // The same edges as numpy.linspace(0, 1, bins + 1).
    const double width = 1.0 / bins;
    for (int i = 0; i < bins; ++i) {
        ReliabilityBin& bin = table[static_cast<std::size_t>(i)];
        bin.low = i * width;
        bin.high = i + 1 < bins ? (i + 1) * width : 1;
    }
    std::size_t at = table.size() - 1;
    double probability = 0;
    double positives = 0;
    const auto finish = [&] {
        ReliabilityBin& bin = table[at];
        if (bin.items > 0) {
            bin.meanProbability = probability / bin.items;
            bin.positiveShare = positives / bin.items;
        }
        probability = 0;
        positives = 0;
    };
    OperatingPoint last;
    for (const OperatingPoint& point : curve.points) {
        while (at > 0 && point.threshold <= table[at].low) {
            finish();
            --at;
        }
        const double positive = point.truePositives - last.truePositives;
        const double items = positive + point.falsePositives - last.falsePositives;
        table[at].items += items;
        probability += items * point.threshold;
        positives += positive;
        last = point;
    }
    finish();
    return table;
}

std::optional<double> expectedCalibrationError(const std::vector<ReliabilityBin>& table)
{
    double items = 0;
    double sum = 0;
    for (const ReliabilityBin& bin : table) {
        items += bin.items;
        if (bin.items > 0)
            sum += bin.items * std::abs(*bin.meanProbability - *bin.positiveShare);
    }
    return items > 0 ? std::optional(sum / items) : std::nullopt;
}

std::optional<double> brierScore(const OperatingCurve& curve)
{
    double sum = 0;
    OperatingPoint last;
    for (const OperatingPoint& point : curve.points) {
        const double p = point.threshold;
        sum += (point.truePositives - last.truePositives) * (1 - p) * (1 - p) + (point.falsePositives - last.falsePositives) * p * p;
        last = point;
    }
    const double items = curve.positives + curve.negatives;
    return items > 0 ? std::optional(sum / items) : std::nullopt;
}

} // namespace semblance::evaluation
