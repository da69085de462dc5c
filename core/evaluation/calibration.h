// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/operating_curve.h"

#include <optional>
#include <vector>

namespace semblance::evaluation {

inline constexpr int kReliabilityBins = 15;

/// One bin of the reliability table: items whose probability lies in (low, high]; the first bin also holds 0.
struct ReliabilityBin {
    double low = 0;
    double high = 0;
    double items = 0;
    std::optional<double> meanProbability; ///< absent where the bin is empty
    std::optional<double> positiveShare; ///< of the bin's items
};

/// Equal-width bins over [0, 1] of the probability of the positive class (not of the more probable one), as scikit-learn's
/// calibration_curve(strategy="uniform") has them. The curve's scores are probabilities, in [0, 1].
std::vector<ReliabilityBin> reliabilityTable(const OperatingCurve& curve, int bins = kReliabilityBins);

/// Expected calibration error: the sum over the bins of (share of the items in it) * |mean probability - share of positives|. Absent where
/// there is no item at all.
std::optional<double> expectedCalibrationError(const std::vector<ReliabilityBin>& table);

/// Brier score: the mean of (probability - label)^2, the label being 0 or 1. Absent where there is no item.
std::optional<double> brierScore(const OperatingCurve& curve);

} // namespace semblance::evaluation
