// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/summary.h"

#include <array>

namespace semblance::evaluation {
namespace {

constexpr NamedMetric kMetrics[] = {
    { "auc", "AUC", &Summary::auc },
    { "average_precision", "AP", &Summary::averagePrecision },
    { "equal_error_rate", "EER", &Summary::equalErrorRate },
    { "accuracy", "accuracy", &Summary::accuracy },
    { "tpr_at_fpr_1_percent", "TPR@1%", &Summary::truePositiveRateAt1Percent },
    { "tpr_at_fpr_0.1_percent", "TPR@0.1%", &Summary::truePositiveRateAt01Percent },
    { "expected_calibration_error", "ECE", &Summary::expectedCalibrationError },
    { "brier_score", "Brier", &Summary::brierScore },
};
using Values = std::array<std::optional<double>, std::size(kMetrics)>;

constexpr double kFpr1Percent = 0.01;
constexpr double kFpr01Percent = 0.001;

Values valuesOf(const OperatingCurve& curve, double threshold)
{
    return { areaUnderRoc(curve), averagePrecision(curve), equalErrorRate(curve), accuracyAt(curve, threshold),
        truePositiveRateAt(curve, kFpr1Percent), truePositiveRateAt(curve, kFpr01Percent),
        expectedCalibrationError(reliabilityTable(curve)), brierScore(curve) };
}

std::size_t distinct(std::span<const std::uint32_t> cluster, std::span<const int> positive)
{
    return ClusterResampler(cluster, positive).clusters();
}

/// The intervals of everything that valuesOf() gives for one way of clustering.
std::array<std::optional<Interval>, std::size(kMetrics)> intervals(const Items& items, const RankedScores& ranked, double threshold,
    std::span<const std::uint32_t> cluster, const BootstrapOptions& bootstrap, const std::stop_token& stop)
{
    std::array<std::optional<Interval>, std::size(kMetrics)> result;
    const ClusterResampler resampler(cluster, items.positive);
    if (!resampler.isPossible())
        return result;
    std::array<std::vector<std::optional<double>>, std::size(kMetrics)> replicates;
    std::vector<std::uint32_t> weights;
    OperatingCurve curve;
    for (int i = 0; i < bootstrap.replicates; ++i) {
        if (stop.stop_requested())
            return result;
        resampler.draw(bootstrap.seed, i, weights);
        ranked.curve(weights, curve);
        const Values values = valuesOf(curve, threshold);
        for (std::size_t k = 0; k < values.size(); ++k)
            replicates[k].push_back(values[k]);
    }
    for (std::size_t k = 0; k < replicates.size(); ++k)
        result[k] = percentileInterval(replicates[k]);
    return result;
}

} // namespace

std::span<const NamedMetric> namedMetrics()
{
    return kMetrics;
}

Summary summarize(const Items& items, double threshold, const BootstrapOptions& bootstrap, std::stop_token stop)
{
    const RankedScores ranked(items.scores, items.positive);
    const OperatingCurve curve = ranked.curve();
    Summary summary;
    summary.items = items.scores.size();
    summary.positives = static_cast<std::size_t>(curve.positives);
    summary.negatives = static_cast<std::size_t>(curve.negatives);
    summary.videos = distinct(items.video, items.positive);
    if (!items.identity.empty())
        summary.identities = distinct(items.identity, items.positive);
    summary.confusion = confusionAt(curve, threshold);
    summary.reliability = reliabilityTable(curve);
    const Values values = valuesOf(curve, threshold);
    const auto byVideo = intervals(items, ranked, threshold, items.video, bootstrap, stop);
    const auto byIdentity = intervals(items, ranked, threshold, items.identity, bootstrap, stop);
    for (std::size_t k = 0; k < values.size(); ++k)
        summary.*kMetrics[k].metric = { values[k], byVideo[k], byIdentity[k] };
    return summary;
}

Metric aucDifference(const Items& items, std::span<const double> secondScores, const BootstrapOptions& bootstrap, std::stop_token stop)
{
    const RankedScores first(items.scores, items.positive);
    const RankedScores second(secondScores, items.positive);
    OperatingCurve curve;
    const auto difference = [&](std::span<const std::uint32_t> weights) -> std::optional<double> {
        first.curve(weights, curve);
        const auto a = areaUnderRoc(curve);
        second.curve(weights, curve);
        const auto b = areaUnderRoc(curve);
        return a && b ? std::optional(*a - *b) : std::nullopt;
    };
    const auto interval = [&](std::span<const std::uint32_t> cluster) -> std::optional<Interval> {
        const ClusterResampler resampler(cluster, items.positive);
        if (!resampler.isPossible())
            return {};
        std::vector<std::optional<double>> replicates;
        std::vector<std::uint32_t> weights;
        for (int i = 0; i < bootstrap.replicates; ++i) {
            if (stop.stop_requested())
                return {};
            resampler.draw(bootstrap.seed, i, weights);
            replicates.push_back(difference(weights));
        }
        return percentileInterval(replicates);
    };
    return { difference({}), interval(items.video), interval(items.identity) };
}

} // namespace semblance::evaluation
