// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/bootstrap.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/metrics.h"

#include <stop_token>

namespace semblance::evaluation {

/// What is evaluated: frames, or videos with the mean of their frames' scores. All vectors have one entry an item.
struct Items {
    std::vector<double> scores; ///< probabilities
    std::vector<int> positive; ///< 0 or 1
    std::vector<std::uint32_t> video; ///< equal: frames of one video
    std::vector<std::uint32_t> identity; ///< equal: one person's face; empty: not known for all
};

/// A metric with its 95 % bootstrap intervals.
struct Metric {
    std::optional<double> value;
    std::optional<Interval> byVideo;
    std::optional<Interval> byIdentity; ///< absent where identities are not known
};

/// Every figure about one set of items; definitions in metrics.h, calibration.h and bootstrap.h.
struct Summary {
    std::size_t items = 0;
    std::size_t positives = 0;
    std::size_t negatives = 0;
    std::size_t videos = 0;
    std::optional<std::size_t> identities;
    Metric auc;
    Metric averagePrecision;
    Metric equalErrorRate;
    Metric accuracy; ///< at the threshold
    Metric truePositiveRateAt1Percent; ///< at a false positive rate of 1 %
    Metric truePositiveRateAt01Percent; ///< at a false positive rate of 0.1 %
    Metric expectedCalibrationError;
    Metric brierScore;
    Confusion confusion; ///< at the threshold
    std::vector<ReliabilityBin> reliability;
};

/// Blocking; after a stop request what is returned has no intervals.
Summary summarize(const Items& items, double threshold, const BootstrapOptions& bootstrap, std::stop_token stop = {});

/// The metrics of a summary in the order of every table, with the key that metrics.json gives them.
struct NamedMetric {
    const char* key;
    const char* heading;
    Metric Summary::*metric;
};
std::span<const NamedMetric> namedMetrics();

/// The intervals of the difference of two models' AUC (first - second) on the same items, both under the same replicates.
Metric aucDifference(
    const Items& items, std::span<const double> secondScores, const BootstrapOptions& bootstrap, std::stop_token stop = {});

} // namespace semblance::evaluation
