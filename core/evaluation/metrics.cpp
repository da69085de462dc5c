// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace semblance::evaluation {

std::optional<double> areaUnderRoc(const OperatingCurve& curve)
{
    if (!curve.hasBothClasses())
        return {};
    // Counts are whole, so that twice the area in units of pairs is exact.
    double twice = 0;
    OperatingPoint last;
    for (const OperatingPoint& point : curve.points) {
        twice += (point.falsePositives - last.falsePositives) * (point.truePositives + last.truePositives);
        last = point;
    }
    return twice / 2 / (curve.positives * curve.negatives);
}

std::optional<double> averagePrecision(const OperatingCurve& curve)
{
    if (!curve.hasBothClasses())
        return {};
    double sum = 0;
    double last = 0;
    for (const OperatingPoint& point : curve.points) {
        sum += (point.truePositives - last) * point.truePositives / (point.truePositives + point.falsePositives);
        last = point.truePositives;
    }
    return sum / curve.positives;
}

std::optional<double> equalErrorRate(const OperatingCurve& curve)
{
    if (!curve.hasBothClasses())
        return {};
    double x0 = 0;
    double y0 = 0;
    for (const OperatingPoint& point : curve.points) {
        const double x1 = point.falsePositives / curve.negatives;
        const double y1 = point.truePositives / curve.positives;
        // Along the curve x + y grows from 0 to 2 and is 1 exactly once.
        if (x1 + y1 >= 1)
            return x0 + (x1 - x0) * (1 - x0 - y0) / (x1 + y1 - x0 - y0);
        x0 = x1;
        y0 = y1;
    }
    return {};
}

std::optional<double> truePositiveRateAt(const OperatingCurve& curve, double fpr)
{
    if (!curve.hasBothClasses())
        return {};
    double best = 0;
    for (const OperatingPoint& point : curve.points) {
        if (point.falsePositives / curve.negatives > fpr)
            break;
        best = point.truePositives;
    }
    return best / curve.positives;
}

Confusion confusionAt(const OperatingCurve& curve, double threshold)
{
    const auto end = std::partition_point(
        curve.points.begin(), curve.points.end(), [&](const OperatingPoint& point) { return point.threshold >= threshold; });
    const OperatingPoint point = end == curve.points.begin() ? OperatingPoint {} : *std::prev(end);
    return { point.truePositives, point.falsePositives, curve.negatives - point.falsePositives, curve.positives - point.truePositives };
}

std::optional<double> accuracyAt(const OperatingCurve& curve, double threshold)
{
    if (!curve.hasBothClasses())
        return {};
    const Confusion c = confusionAt(curve, threshold);
    return (c.truePositives + c.trueNegatives) / (curve.positives + curve.negatives);
}

std::vector<CurvePoint> rocPoints(const OperatingCurve& curve)
{
    if (!curve.hasBothClasses())
        return {};
    const auto& all = curve.points;
    std::vector<CurvePoint> points { { 0, 0, {} } };
    OperatingPoint before;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i + 1 < all.size()) {
            const double dx0 = all[i].falsePositives - before.falsePositives;
            const double dy0 = all[i].truePositives - before.truePositives;
            const double dx1 = all[i + 1].falsePositives - all[i].falsePositives;
            const double dy1 = all[i + 1].truePositives - all[i].truePositives;
            if (dx0 * dy1 == dx1 * dy0)
                continue;
        }
        before = all[i];
        points.push_back({ all[i].falsePositives / curve.negatives, all[i].truePositives / curve.positives, all[i].threshold });
    }
    return points;
}

std::vector<CurvePoint> detPoints(const OperatingCurve& curve)
{
    std::vector<CurvePoint> points = rocPoints(curve);
    for (CurvePoint& point : points)
        point.y = 1 - point.y;
    return points;
}

std::vector<CurvePoint> precisionRecallPoints(const OperatingCurve& curve)
{
    std::vector<CurvePoint> points;
    if (!curve.hasBothClasses())
        return points;
    for (const OperatingPoint& point : curve.points) {
        points.push_back(
            { point.truePositives / curve.positives, point.truePositives / (point.truePositives + point.falsePositives), point.threshold });
        if (point.truePositives == curve.positives)
            break;
    }
    return points;
}

std::optional<double> normalDeviate(double rate)
{
    if (!(rate > 0 && rate < 1))
        return {};
    // Bisection on the distribution function: a chart has few points, and erfc is exact to the last digits in both tails.
    double low = -40;
    double high = 40;
    while (true) {
        const double middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < rate ? low : high) = middle;
    }
}

} // namespace semblance::evaluation
