// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/roc.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace semblance::evaluation {

std::optional<double> rocAuc(std::span<const double> scores, std::span<const int> positive)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    double positives = 0;
    double rankSum = 0;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && scores[order[end]] == scores[order[i]])
            ++end;
        const double meanRank = (static_cast<double>(i + 1) + static_cast<double>(end)) / 2;
        for (; i < end; ++i) {
            if (positive[order[i]] != 0) {
                ++positives;
                rankSum += meanRank;
            }
        }
    }
    const double negatives = static_cast<double>(scores.size()) - positives;
    if (positives == 0 || negatives == 0)
        return {};
    return (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
}

} // namespace semblance::evaluation
