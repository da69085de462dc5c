// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/expansion_plan.h"

#include "core/dataset/expansion/sample_random.h"

#include <numeric>

namespace semblance::dataset {
namespace {

constexpr int kMostMisses = 6;
constexpr int kMostRanks = 200;

} // namespace

ExpansionPlan::ExpansionPlan(const ExpansionFaces& faces, std::size_t methods, qint64 wanted, quint64 seed)
    : m_order(faces.targets.size())
    , m_states(methods * faces.targets.size())
    , m_made(methods)
    , m_wanted(wanted)
{
    std::iota(m_order.begin(), m_order.end(), std::size_t { 0 });
    const auto key = [&](std::size_t i) {
        const qint64 id = faces.targets[i].id;
        return std::pair(SampleRandom::combined(seed, static_cast<quint64>(id)), id);
    };
    std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
}

bool ExpansionPlan::finished() const
{
    return m_exhausted || std::none_of(m_made.begin(), m_made.end(), [&](qint64 made) { return made < m_wanted; });
}

void ExpansionPlan::beginSweep()
{
    if (!m_sweepGaveUnits) {
        // Everybody has a sample of this round or can't have one.
        m_exhausted = true;
        for (std::size_t method = 0; method < m_made.size(); ++method) {
            for (std::size_t target = 0; open(method) && m_exhausted && target < m_order.size(); ++target)
                m_exhausted = state(method, target).hopeless || state(method, target).rank >= kMostRanks;
        }
        ++m_round;
    }
    m_place = 0;
    m_sweepGaveUnits = false;
}

std::optional<ExpansionUnit> ExpansionPlan::next()
{
    while (!finished()) {
        for (; m_place < m_order.size(); ++m_place) {
            ExpansionUnit unit { m_order[m_place], {} };
            for (std::size_t method = 0; method < m_made.size(); ++method) {
                State& s = state(method, unit.target);
                if (!open(method) || s.hopeless || s.rank >= kMostRanks || s.made > m_round)
                    continue;
                unit.attempts.push_back({ method, s.rank++ });
            }
            if (unit.attempts.empty())
                continue;
            ++m_place;
            ++m_unsettled;
            m_sweepGaveUnits = true;
            return unit;
        }
        if (m_unsettled > 0)
            return {};
        beginSweep();
    }
    return {};
}

std::vector<bool> ExpansionPlan::settle(const ExpansionUnit& unit, const std::vector<AttemptOutcome>& outcomes)
{
    --m_unsettled;
    std::vector<bool> counts;
    for (std::size_t i = 0; i < unit.attempts.size(); ++i) {
        const std::size_t method = unit.attempts[i].method;
        State& s = state(method, unit.target);
        counts.push_back(open(method));
        if (!open(method))
            continue;
        switch (outcomes[i]) {
        case AttemptOutcome::Made:
            ++m_made[method];
            ++s.made;
            s.misses = 0;
            break;
        case AttemptOutcome::Rejected:
            s.hopeless = ++s.misses >= kMostMisses;
            break;
        case AttemptOutcome::Hopeless:
            s.hopeless = true;
            break;
        }
    }
    return counts;
}

} // namespace semblance::dataset
