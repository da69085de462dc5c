// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::model {

enum class ScheduleKind {
    Constant,
    PublishedCosine, ///< section V-A3: a cosine over epochs with T_max 5 that goes down and back up; an epoch never starts at rate 0
    Cosine           ///< one half cosine from the rate to 0 over the whole run, in steps
};

struct Schedule {
    ScheduleKind kind = ScheduleKind::PublishedCosine;
    double rate = 6e-7;
    int halfPeriod = 5; ///< T_max in epochs, of PublishedCosine

    /// The learning rate of a step. step in [0, steps), epoch from 0.
    double at(long long step, long long steps, long long epoch) const;
};

} // namespace semblance::model
