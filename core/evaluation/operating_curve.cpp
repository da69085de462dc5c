// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/operating_curve.h"

#include <algorithm>
#include <cmath>

namespace semblance::evaluation {

RankedScores::RankedScores(std::span<const double> scores, std::span<const int> positive)
{
    // No rank, and no order that std::sort could use.
    if (std::any_of(scores.begin(), scores.end(), [](double score) { return std::isnan(score); }))
        return;
    m_items.reserve(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        m_items.push_back({ scores[i], static_cast<std::uint32_t>(i), positive[i] != 0 });
    std::sort(m_items.begin(), m_items.end(),
        [](const Item& a, const Item& b) { return a.score != b.score ? a.score > b.score : a.index < b.index; });
}

OperatingCurve RankedScores::curve(std::span<const std::uint32_t> weights) const
{
    OperatingCurve result;
    curve(weights, result);
    return result;
}

void RankedScores::curve(std::span<const std::uint32_t> weights, OperatingCurve& out) const
{
    out.points.clear();
    double truePositives = 0;
    double falsePositives = 0;
    for (const Item& item : m_items) {
        const double weight = weights.empty() ? 1 : weights[item.index];
        if (weight == 0)
            continue;
        (item.positive ? truePositives : falsePositives) += weight;
        if (out.points.empty() || out.points.back().threshold != item.score)
            out.points.push_back({ item.score, truePositives, falsePositives });
        else
            out.points.back() = { item.score, truePositives, falsePositives };
    }
    out.positives = truePositives;
    out.negatives = falsePositives;
}

} // namespace semblance::evaluation
