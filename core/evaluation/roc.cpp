// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/roc.h"

#include "core/evaluation/metrics.h"

namespace semblance::evaluation {

std::optional<double> rocAuc(std::span<const double> scores, std::span<const int> positive)
{
    return areaUnderRoc(RankedScores(scores, positive).curve());
}

} // namespace semblance::evaluation
