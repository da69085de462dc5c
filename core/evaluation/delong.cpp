// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/delong.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace semblance::evaluation {
namespace {

std::vector<double> midranks(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        const double rank = (static_cast<double>(first + 1) + static_cast<double>(end)) / 2;
        for (; first < end; ++first)
            ranks[order[first]] = rank;
    }
    return ranks;
}

/// The structural components: for each positive the share of negatives below it (ties half), for each negative that of positives above it.
struct Components {
    std::vector<double> ofPositives;
    std::vector<double> ofNegatives;
    double auc = 0;
};

Components components(std::span<const double> scores, std::span<const int> positive)
{
    std::vector<double> positives;
    std::vector<double> negatives;
    for (std::size_t i = 0; i < scores.size(); ++i)
        (positive[i] != 0 ? positives : negatives).push_back(scores[i]);
    std::vector<double> all = positives;
    all.insert(all.end(), negatives.begin(), negatives.end());
    const std::vector<double> rankInAll = midranks(all);
    const std::vector<double> rankInPositives = midranks(positives);
    const std::vector<double> rankInNegatives = midranks(negatives);
    const auto m = static_cast<double>(positives.size());
    const auto n = static_cast<double>(negatives.size());
    Components result;
    for (std::size_t i = 0; i < positives.size(); ++i)
        result.ofPositives.push_back((rankInAll[i] - rankInPositives[i]) / n);
    for (std::size_t i = 0; i < negatives.size(); ++i)
        result.ofNegatives.push_back(1 - (rankInAll[positives.size() + i] - rankInNegatives[i]) / m);
    result.auc = std::accumulate(result.ofPositives.begin(), result.ofPositives.end(), 0.0) / m;
    return result;
}

double covariance(const std::vector<double>& a, double meanA, const std::vector<double>& b, double meanB)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / static_cast<double>(a.size() - 1);
}

double covariance(const Components& a, const Components& b)
{
    return covariance(a.ofPositives, a.auc, b.ofPositives, b.auc) / static_cast<double>(a.ofPositives.size())
        + covariance(a.ofNegatives, a.auc, b.ofNegatives, b.auc) / static_cast<double>(a.ofNegatives.size());
}

bool hasTwoOfEach(std::span<const int> positive)
{
    const auto positives = static_cast<std::size_t>(std::count_if(positive.begin(), positive.end(), [](int p) { return p != 0; }));
    return positives >= 2 && positive.size() - positives >= 2;
}

} // namespace

std::optional<AucVariance> delongVariance(std::span<const double> scores, std::span<const int> positive)
{
    if (!hasTwoOfEach(positive))
        return {};
    const Components c = components(scores, positive);
    return AucVariance { c.auc, covariance(c, c) };
}

std::optional<DeLongTest> delongTest(std::span<const double> first, std::span<const double> second, std::span<const int> positive)
{
    if (!hasTwoOfEach(positive))
        return {};
    const Components a = components(first, positive);
    const Components b = components(second, positive);
    DeLongTest test;
    test.first = { a.auc, covariance(a, a) };
    test.second = { b.auc, covariance(b, b) };
    test.covariance = covariance(a, b);
    test.difference = a.auc - b.auc;
    // From the components' differences, so that two equal rankings give exactly 0, which the sum of rounded (co)variances would miss.
    Components d;
    d.auc = test.difference;
    for (std::size_t i = 0; i < a.ofPositives.size(); ++i)
        d.ofPositives.push_back(a.ofPositives[i] - b.ofPositives[i]);
    for (std::size_t i = 0; i < a.ofNegatives.size(); ++i)
        d.ofNegatives.push_back(a.ofNegatives[i] - b.ofNegatives[i]);
    test.variance = covariance(d, d);
    if (test.variance > 0) {
        test.z = test.difference / std::sqrt(test.variance);
        test.p = std::erfc(std::abs(*test.z) / std::numbers::sqrt2);
    }
    return test;
}

} // namespace semblance::evaluation
