// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/expansion_faces.h"

namespace semblance::dataset {

/// One try to make a sample: rank 0 takes the nearest face, rank r the nearest face of the r-th next person.
struct ExpansionAttempt {
    std::size_t method = 0; ///< index into the options' methods
    int rank = 0;
};

/// The attempts on one target that are made together.
struct ExpansionUnit {
    std::size_t target = 0; ///< index into ExpansionFaces::targets
    std::vector<ExpansionAttempt> attempts;
};

enum class AttemptOutcome {
    Made,
    Rejected, ///< another source may do
    Hopeless, ///< no source will do, or there is none left
};

/// In which order an expansion tries what. Each target is taken once before any is taken twice, in an order drawn from the seed; targets
/// that were rejected are tried again with the next person before others get a second sample. The order of attempts depends on outcomes of
/// whole sweeps only, so any number of threads may work on units while the outcomes are settled in the order of next().
class ExpansionPlan {
public:
    ExpansionPlan(const ExpansionFaces& faces, std::size_t methods, qint64 wanted, quint64 seed);

    /// Absent: everything handed out must be settled first, or finished().
    std::optional<ExpansionUnit> next();
    /// In the order of next(). For each attempt whether it counts: not, where enough samples of its method are made already.
    std::vector<bool> settle(const ExpansionUnit& unit, const std::vector<AttemptOutcome>& outcomes);
    bool finished() const;
    qint64 made(std::size_t method) const { return m_made[method]; }

private:
    struct State {
        quint8 made = 0;
        quint8 rank = 0;
        quint8 misses = 0; ///< in a row
        bool hopeless = false;
    };
    State& state(std::size_t method, std::size_t target) { return m_states[method * m_order.size() + target]; }
    bool open(std::size_t method) const { return m_made[method] < m_wanted; }
    void beginSweep();

    std::vector<std::size_t> m_order; ///< targets
    std::vector<State> m_states;
    std::vector<qint64> m_made;
    qint64 m_wanted;
    std::size_t m_place = 0; ///< in m_order
    int m_round = 0;
    bool m_sweepGaveUnits = false;
    bool m_exhausted = false;
    qint64 m_unsettled = 0;
};

} // namespace semblance::dataset
