// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace semblance::evaluation {

struct Interval {
    double low = 0;
    double high = 0;
};

inline constexpr double kConfidence = 0.95;

struct BootstrapOptions {
    int replicates = 1000; ///< 0: no intervals
    std::uint64_t seed = 1;
};

/// Draws whole clusters (videos, or the videos of one person) with replacement, so that what one cluster's items share is not taken for
/// independent evidence. Stratified: clusters whose items are all positive, all negative, and of both kinds are drawn among
/// themselves, as many as there are, so that no replicate loses a class.
class ClusterResampler {
public:
    /// cluster: a number per item, equal within a cluster. positive: 0 or 1 per item.
    ClusterResampler(std::span<const std::uint32_t> cluster, std::span<const int> positive);

    /// False where fewer than two clusters hold positives or fewer than two hold negatives: an interval would say nothing.
    bool isPossible() const { return m_possible; }
    std::size_t clusters() const { return m_clusters; }
    /// How often each item is drawn in this replicate: a pure function of the clusters, the classes, seed and replicate.
    void draw(std::uint64_t seed, int replicate, std::vector<std::uint32_t>& weights) const;

private:
    std::vector<std::uint32_t> m_clusterOf; ///< per item, from 0
    std::vector<std::vector<std::uint32_t>> m_strata;
    std::size_t m_clusters = 0;
    bool m_possible = false;
};

/// The percentile interval: the (1 - 0.95) / 2 and (1 + 0.95) / 2 quantiles of the replicates, linearly interpolated between order
/// statistics as numpy.percentile does. Replicates in which the metric is absent are left out; absent where fewer than two remain.
std::optional<Interval> percentileInterval(const std::vector<std::optional<double>>& replicates);

} // namespace semblance::evaluation
