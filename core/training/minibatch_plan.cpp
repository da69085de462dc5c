// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/minibatch_plan.h"

#include "core/base/split_mix.h"

#include <algorithm>
#include <map>

namespace semblance::training {
namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    return SplitMix64::mixed(a + SplitMix64::kStep * (b + 1));
}

/// Where position stands in the permutation of [0, count) that key names, without making the permutation: a Feistel network over the next
/// power of four, walked until it falls inside.
std::uint64_t permuted(std::uint64_t position, std::uint64_t count, std::uint64_t key)
{
    unsigned half = 1;
    while ((1ULL << (2 * half)) < count)
        ++half;
    const std::uint64_t mask = (1ULL << half) - 1;
    do {
        std::uint64_t left = position >> half;
        std::uint64_t right = position & mask;
        for (std::uint64_t round = 0; round < 4; ++round) {
            const std::uint64_t next = left ^ (mixed(key + round, right) & mask);
            left = right;
            right = next;
        }
        position = left << half | right;
    } while (position >= count);
    return position;
}

} // namespace

MinibatchPlan::MinibatchPlan(std::vector<int> groups, const Settings& settings)
    : m_count(static_cast<qint64>(groups.size()))
    , m_settings(settings)
{
    std::map<int, std::vector<int>> members;
    for (std::size_t i = 0; i < groups.size(); ++i)
        members[settings.balanced ? groups[i] : 0].push_back(static_cast<int>(i));
    for (auto& [group, list] : members)
        m_members.push_back(std::move(list));
}

qint64 MinibatchPlan::stepsPerEpoch() const
{
    return std::max<qint64>(1, m_count / m_settings.batch);
}

int MinibatchPlan::at(qint64 position, std::uint64_t stream) const
{
    const auto groups = static_cast<qint64>(m_members.size());
    const auto& members = m_members[static_cast<std::size_t>(position % groups)];
    const qint64 within = position / groups;
    const auto count = static_cast<qint64>(members.size());
    const auto key = mixed(mixed(m_settings.seed, stream), mixed(static_cast<std::uint64_t>(within / count), static_cast<std::uint64_t>(position % groups)));
    return members[permuted(static_cast<std::uint64_t>(within % count), static_cast<std::uint64_t>(count), key)];
}

std::vector<int> MinibatchPlan::take(qint64 step, std::uint64_t stream) const
{
    const int share = m_settings.batch / m_settings.processes;
    std::vector<int> indices;
    for (int i = 0; i < share; ++i)
        indices.push_back(at(step * m_settings.batch + i * m_settings.processes + m_settings.rank, stream));
    return indices;
}

} // namespace semblance::training
