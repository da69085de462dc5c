// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"

#include <algorithm>
#include <cmath>

namespace semblance::evaluation {

std::vector<ReliabilityBin> reliabilityTable(
    std::span<const double> probabilities, std::span<const int> positive, int bins, std::span<const std::uint32_t> weights)
{
    struct Sums {
        double items = 0;
        double probability = 0;
        double positives = 0;
    };
    std::vector<Sums> sums(static_cast<std::size_t>(bins));
    std::vector<double> edges;
    const double width = 1.0 / bins;
    for (int i = 0; i < bins; ++i)
        edges.push_back(i * width);
    edges.push_back(1);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double weight = weights.empty() ? 1 : weights[i];
        if (weight == 0)
            continue;
        // The guess may be one off at an edge, where the product is rounded.
        auto bin = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(std::ceil(probabilities[i] * bins)) - 1, 0, bins - 1);
        while (bin > 0 && probabilities[i] <= edges[static_cast<std::size_t>(bin)])
            --bin;
        while (bin + 1 < bins && probabilities[i] > edges[static_cast<std::size_t>(bin + 1)])
            ++bin;
        Sums& sum = sums[static_cast<std::size_t>(bin)];
        sum.items += weight;
        sum.probability += weight * probabilities[i];
        sum.positives += weight * (positive[i] != 0 ? 1 : 0);
    }
    std::vector<ReliabilityBin> table;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        ReliabilityBin bin { edges[i], edges[i + 1], sums[i].items, {}, {} };
        if (bin.items > 0) {
            bin.meanProbability = sums[i].probability / bin.items;
            bin.positiveShare = sums[i].positives / bin.items;
        }
        table.push_back(bin);
    }
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

std::optional<double> brierScore(
    std::span<const double> probabilities, std::span<const int> positive, std::span<const std::uint32_t> weights)
{
    double items = 0;
    double sum = 0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double weight = weights.empty() ? 1 : weights[i];
        const double error = probabilities[i] - (positive[i] != 0 ? 1 : 0);
        items += weight;
        sum += weight * error * error;
    }
    return items > 0 ? std::optional(sum / items) : std::nullopt;
}

} // namespace semblance::evaluation
