// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace semblance::evaluation {

/// One AUC with the variance of DeLong, DeLong and Clarke-Pearson (1988).
struct AucVariance {
    double auc = 0;
    double variance = 0;
};

/// Absent where there are fewer than two positives or two negatives. Items are taken as independent: give videos, not frames of videos.
std::optional<AucVariance> delongVariance(std::span<const double> scores, std::span<const int> positive);

/// DeLong's test of whether two models that scored the same items have the same AUC.
struct DeLongTest {
    AucVariance first;
    AucVariance second;
    double covariance = 0;
    double difference = 0; ///< first.auc - second.auc
    double variance = 0; ///< of the difference
    std::optional<double> z; ///< difference / sqrt(variance); absent where the variance is 0, e.g. for two equal rankings
    std::optional<double> p; ///< two-sided, from the standard normal distribution; absent with z
};

/// scores of both in the order of positive. O(n log n) by midranks: Sun and Xu, "Fast implementation of DeLong's algorithm for comparing
/// the areas under correlated ROC curves", IEEE Signal Processing Letters 21 (2014). Absent as delongVariance().
std::optional<DeLongTest> delongTest(std::span<const double> first, std::span<const double> second, std::span<const int> positive);

} // namespace semblance::evaluation
