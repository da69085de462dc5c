// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdint>
#include <vector>

namespace semblance::training {

/// Which samples each step takes: a pure function of its settings, so that any step can be made alone, by any thread, after any restart. Every
/// epoch is a permutation of its own. The second minibatch of a step (bi-level optimisation) comes from permutations of its own.
class MinibatchPlan {
public:
    struct Settings {
        int batch = 32;
        std::uint64_t seed = 1;
        bool balanced = false; ///< groups take turns, each through permutations of its own
        int rank = 0; ///< of processes that train together: each takes every processes-th part of a batch
        int processes = 1; ///< batch is a multiple of it
    };

    /// groups[i]: of sample i (its method), from 0.
    MinibatchPlan(std::vector<int> groups, const Settings& settings);

    qint64 stepsPerEpoch() const;
    /// Indices of this process's samples in a step, from 0 on.
    std::vector<int> train(qint64 step) const { return take(step, 0); }
    std::vector<int> validation(qint64 step) const { return take(step, 1); }

private:
    std::vector<int> take(qint64 step, std::uint64_t stream) const;
    int at(qint64 position, std::uint64_t stream) const;

    std::vector<std::vector<int>> m_members; ///< of each group that has any; one group when not balanced
    qint64 m_count;
    Settings m_settings;
};

} // namespace semblance::training
