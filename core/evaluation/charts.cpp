// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/charts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace semblance::evaluation {

namespace {

/// Which of the points thinnedOut() keeps, by their places on the drawing.
template <typename X, typename Y> std::vector<std::size_t> keptPoints(std::size_t count, std::size_t most, X x, Y y)
{
    std::vector<std::size_t> kept;
    if (count <= most) {
        kept.resize(count);
        std::iota(kept.begin(), kept.end(), std::size_t { 0 });
        return kept;
    }
    const std::size_t slices = std::max<std::size_t>(1, most / 4);
    const double start = x(0);
    const double span = x(count - 1) - start;
    const auto sliceOf = [&](std::size_t i) {
        const double place = span != 0 ? (x(i) - start) / span * static_cast<double>(slices) : 0;
        return std::min(slices - 1, static_cast<std::size_t>(std::max(0.0, place)));
    };
    for (std::size_t first = 0; first < count;) {
        std::size_t last = first;
        std::size_t least = first;
        std::size_t greatest = first;
        for (const std::size_t slice = sliceOf(first); last + 1 < count && sliceOf(last + 1) == slice;) {
            ++last;
            if (y(last) < y(least))
                least = last;
            if (y(last) > y(greatest))
                greatest = last;
        }
        std::array chosen { first, least, greatest, last };
        std::sort(chosen.begin(), chosen.end());
        kept.insert(kept.end(), chosen.begin(), std::unique(chosen.begin(), chosen.end()));
        first = last + 1;
    }
    return kept;
}

/// Deviates of the DET curve, computed of those points only that are drawn.
std::vector<CurvePoint> deviates(const OperatingCurve& curve, std::size_t most)
{
    std::vector<CurvePoint> rates = detPoints(curve);
    std::erase_if(rates, [](const CurvePoint& point) { return !(point.x > 0 && point.x < 1 && point.y > 0 && point.y < 1); });
    // The logit is cheap and stretches both ends as the deviate does.
    const auto x = [&](std::size_t i) { return std::log(rates[i].x / (1 - rates[i].x)); };
    const auto y = [&](std::size_t i) { return rates[i].y; };
    std::vector<CurvePoint> points;
    for (const std::size_t i : keptPoints(rates.size(), most, x, y))
        points.push_back({ *normalDeviate(rates[i].x), *normalDeviate(rates[i].y), rates[i].threshold });
    return points;
}

} // namespace

std::vector<CurvePoint> thinnedOut(const std::vector<CurvePoint>& points, std::size_t most)
{
    const auto x = [&](std::size_t i) { return points[i].x; };
    const auto y = [&](std::size_t i) { return points[i].y; };
    std::vector<CurvePoint> kept;
    for (const std::size_t i : keptPoints(points.size(), most, x, y))
        kept.push_back(points[i]);
    return kept;
}

QList<ModelCharts> chartsOf(const ScoreTable& table, const ChartSubject& subject, std::size_t mostPoints)
{
    SampleFilter filter;
    if (!subject.method.isEmpty())
        filter = [&subject](const EvaluatedSample& sample) { return sample.method.isEmpty() || sample.method == subject.method; };
    QList<ModelCharts> all;
    for (const ModelScores& model : table.models) {
        const auto items = itemsOf(table, model, subject.node, subject.unit, filter);
        if (!items)
            continue;
        const OperatingCurve curve = RankedScores(items->scores, items->positive).curve();
        all.append({ model.name, model.sha256, thinnedOut(rocPoints(curve), mostPoints), deviates(curve, mostPoints),
            thinnedOut(precisionRecallPoints(curve), mostPoints) });
    }
    return all;
}

const Summary* summaryOf(const ModelReport& model, const ChartSubject& subject)
{
    const auto of = [&](const auto& report) { return subject.unit == Unit::Frame ? &report.frame : &report.video; };
    for (const NodeReport& node : model.nodes) {
        if (node.node != subject.node)
            continue;
        if (subject.method.isEmpty())
            return of(node);
        for (const MethodReport& method : node.methods) {
            if (method.method == subject.method)
                return of(method);
        }
    }
    return nullptr;
}

} // namespace semblance::evaluation
