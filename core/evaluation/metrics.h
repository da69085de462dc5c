// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/operating_curve.h"

#include <optional>
#include <span>
#include <vector>

namespace semblance::evaluation {

// Every metric is absent where a class is empty: one class alone says nothing about telling two apart. An item is called positive where
// its score is at or above the threshold, as the official code does.

/// Area under the ROC curve: the probability that a positive scores higher than a negative, ties counted half (= rocAuc() of roc.h).
std::optional<double> areaUnderRoc(const OperatingCurve& curve);

/// Average precision as scikit-learn's average_precision_score defines it: the sum over the distinct scores, descending, of (R_n - R_(n-1))
/// P_n with P the precision and R the recall there; no interpolation; equal scores are one step.
std::optional<double> averagePrecision(const OperatingCurve& curve);

/// Equal error rate: the false positive rate at which the ROC curve, its points (with (0, 0)) joined by straight lines, meets the line
/// TPR = 1 - FPR. That is x with 1 - x = TPR(x), TPR linearly interpolated.
std::optional<double> equalErrorRate(const OperatingCurve& curve);

/// The largest true positive rate of any threshold whose false positive rate is at most fpr; nothing is interpolated, and 0 where no
/// threshold does it. With fewer than 1 / fpr negatives it is the rate at which no negative at all is called positive.
std::optional<double> truePositiveRateAt(const OperatingCurve& curve, double fpr);

struct Confusion {
    double truePositives = 0;
    double falsePositives = 0;
    double trueNegatives = 0;
    double falseNegatives = 0;
};
Confusion confusionAt(const OperatingCurve& curve, double threshold);

/// The share of items that are called right at the threshold.
std::optional<double> accuracyAt(const OperatingCurve& curve, double threshold);

/// A point of a chart; the threshold is absent where nothing is called positive.
struct CurvePoint {
    double x = 0;
    double y = 0;
    std::optional<double> threshold;
};
/// x: false positive rate, y: true positive rate; from (0, 0) to (1, 1). Points on a straight line between their neighbours are left out.
/// Empty where a class is.
std::vector<CurvePoint> rocPoints(const OperatingCurve& curve);
/// x: false positive rate, y: false negative rate, of the same points; both in [0, 1], not yet on the normal deviate's scale.
std::vector<CurvePoint> detPoints(const OperatingCurve& curve);
/// x: recall, y: precision, one point a distinct score, thresholds descending, to the recall of 1.
std::vector<CurvePoint> precisionRecallPoints(const OperatingCurve& curve);
/// A rate in (0, 1) on the scale that DET charts use: the standard normal distribution's quantile. Absent outside.
std::optional<double> normalDeviate(double rate);

} // namespace semblance::evaluation
