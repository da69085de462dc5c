// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/schedule.h"

#include <cmath>
#include <numbers>

namespace semblance::model {
namespace {

double halfCosine(double share)
{
    return (1 + std::cos(std::numbers::pi * share)) / 2;
}

}

double Schedule::at(long long step, long long steps, long long epoch) const
{
    switch (kind) {
    case ScheduleKind::Constant: break;
    case ScheduleKind::PublishedCosine: {
        // The official loop steps the scheduler once more where an epoch would start at rate 0, so every zero costs a position.
        const long long zeros = (epoch + halfPeriod - 1) / (2 * halfPeriod - 1);
        return rate * halfCosine(static_cast<double>(epoch + zeros) / halfPeriod);
    }
    case ScheduleKind::Cosine: return steps > 0 ? rate * halfCosine(static_cast<double>(step) / static_cast<double>(steps)) : rate;
    }
    return rate;
}

} // namespace semblance::model
