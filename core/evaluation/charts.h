// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"

namespace semblance::evaluation {

/// What charts show of one model: the points of curves.csv, thinned out for drawing. Empty where a class is.
struct ModelCharts {
    QString name;
    QByteArray sha256;
    std::vector<CurvePoint> roc; ///< x: false positive rate, y: true positive rate
    std::vector<CurvePoint> det; ///< x, y: normal deviates of false positive and false negative rate; rates of 0 and 1 have none
    std::vector<CurvePoint> precisionRecall; ///< x: recall, y: precision
};

/// Which items charts and figures are about.
struct ChartSubject {
    QString node;
    Unit unit = Unit::Video;
    QString method; ///< these forgeries against all real samples; empty: all
    bool operator==(const ChartSubject&) const = default;
};

/// At most this many points are drawn of a curve.
inline constexpr std::size_t kMostChartPoints = 8000;

/// Of all models that have the node. O(samples log samples); blocking.
QList<ModelCharts> chartsOf(const ScoreTable& table, const ChartSubject& subject, std::size_t mostPoints = kMostChartPoints);

/// At most `most` points of a line whose x never falls or never rises: of each of most / 4 slices of equal width the first, the last, the
/// least and the greatest y, so that a drawing of as many columns looks the same. The line as it is where it has no more.
std::vector<CurvePoint> thinnedOut(const std::vector<CurvePoint>& points, std::size_t most);

/// The figures of a subject in a report; null where the report has no such node or method.
const Summary* summaryOf(const ModelReport& model, const ChartSubject& subject);

} // namespace semblance::evaluation
