// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace semblance::evaluation {

/// What is called positive when everything that scores at least threshold is: counts, or sums of weights.
struct OperatingPoint {
    double threshold = 0;
    double truePositives = 0;
    double falsePositives = 0;
};

/// Every operating point that differs: one a distinct score, thresholds descending, so that equal scores are never told apart. The point
/// at which nothing is called positive (0, 0) is not among them.
struct OperatingCurve {
    std::vector<OperatingPoint> points;
    double positives = 0;
    double negatives = 0;
    bool hasBothClasses() const { return positives > 0 && negatives > 0; }
};

/// Scores in the order of their rank, sorted once, so that a curve under other weights (a bootstrap replicate) costs O(n).
class RankedScores {
public:
    /// positive holds 0 or 1 per score. Copies both. Where a score is NaN there are no items, and every metric is absent.
    RankedScores(std::span<const double> scores, std::span<const int> positive);

    std::size_t size() const { return m_items.size(); }
    /// weights: one per score in the order given to the constructor; empty: all 1. Items of weight 0 are as if they were absent.
    OperatingCurve curve(std::span<const std::uint32_t> weights = {}) const;
    /// The same into a curve whose memory is used again.
    void curve(std::span<const std::uint32_t> weights, OperatingCurve& out) const;

private:
    struct Item {
        double score;
        std::uint32_t index;
        bool positive;
    };
    std::vector<Item> m_items; ///< by descending score
};

} // namespace semblance::evaluation
