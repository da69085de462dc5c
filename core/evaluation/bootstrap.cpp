// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bootstrap.h"

#include "core/base/split_mix.h"

#include <algorithm>
#include <map>

namespace semblance::evaluation {
namespace {

class Random : public SplitMix64 {
public:
    Random(std::uint64_t seed, int replicate)
        : SplitMix64(seed)
    {
        m_state = next() + static_cast<std::uint64_t>(replicate) * 0xd1342543de82ef95U;
        next();
    }

    /// Uniform in [0, bound).
    std::uint32_t below(std::uint32_t bound)
    {
        const std::uint64_t unfair = (std::uint64_t { 1 } << 32U) % bound;
        while (true) {
            const std::uint64_t product = (next() >> 32U) * bound;
            if ((product & 0xffffffffU) >= unfair)
                return static_cast<std::uint32_t>(product >> 32U);
        }
    }
};

double quantile(const std::vector<double>& sorted, double q)
{
    const double position = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

ClusterResampler::ClusterResampler(std::span<const std::uint32_t> cluster, std::span<const int> positive)
{
    enum : unsigned { Negative = 1, Positive = 2 };
    std::map<std::uint32_t, std::uint32_t> numbers;
    std::vector<unsigned> classes;
    for (std::size_t i = 0; i < cluster.size(); ++i) {
        const auto [it, isNew] = numbers.try_emplace(cluster[i], static_cast<std::uint32_t>(numbers.size()));
        if (isNew)
            classes.push_back(0);
        classes[it->second] |= positive[i] != 0 ? Positive : Negative;
        m_clusterOf.push_back(it->second);
    }
    m_clusters = classes.size();
    m_strata.resize(3);
    for (std::size_t i = 0; i < classes.size(); ++i)
        m_strata[classes[i] - 1].push_back(static_cast<std::uint32_t>(i));
    const std::size_t both = m_strata[2].size();
    m_possible = m_strata[0].size() + both >= 2 && m_strata[1].size() + both >= 2;
}

void ClusterResampler::draw(std::uint64_t seed, int replicate, std::vector<std::uint32_t>& weights) const
{
    Random random(seed, replicate);
    std::vector<std::uint32_t> drawn(m_clusters, 0);
    for (const auto& stratum : m_strata) {
        for (std::size_t i = 0; i < stratum.size(); ++i)
            ++drawn[stratum[random.below(static_cast<std::uint32_t>(stratum.size()))]];
    }
    weights.resize(m_clusterOf.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = drawn[m_clusterOf[i]];
}

std::optional<Interval> percentileInterval(const std::vector<std::optional<double>>& replicates)
{
    std::vector<double> values;
    for (const auto& value : replicates) {
        if (value)
            values.push_back(*value);
    }
    if (values.size() < 2)
        return {};
    std::sort(values.begin(), values.end());
    return Interval { quantile(values, (1 - kConfidence) / 2), quantile(values, (1 + kConfidence) / 2) };
}

} // namespace semblance::evaluation
