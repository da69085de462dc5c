// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace semblance::evaluation {

/// Area under the ROC curve: the probability that a positive scores higher than a negative, ties counted half. positive holds 0 or 1 per
/// score. Absent where one class is empty or a score is NaN.
std::optional<double> rocAuc(std::span<const double> scores, std::span<const int> positive);

} // namespace semblance::evaluation
