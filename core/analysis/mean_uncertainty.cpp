// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mean_uncertainty.h"

#include "core/base/split_mix.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace semblance::analysis {
namespace {

constexpr std::size_t kMostBatches = 8192;

/// Neighbouring frames added up so that at most kMostBatches remain.
std::vector<double> batched(std::span<const double> values, std::size_t batches)
{
    std::vector<double> sums(batches, 0.0);
    for (std::size_t b = 0; b < batches; ++b) {
        const std::size_t from = b * values.size() / batches;
        const std::size_t to = (b + 1) * values.size() / batches;
        sums[b]
            = std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(from), values.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
    }
    return sums;
}

/// prefix[i + n] goes on behind the end, so that a block may wrap around.
std::vector<double> circularPrefix(const std::vector<double>& values)
{
    std::vector<double> prefix(2 * values.size() + 1, 0.0);
    for (std::size_t i = 0; i < 2 * values.size(); ++i)
        prefix[i + 1] = prefix[i] + values[i % values.size()];
    return prefix;
}

} // namespace

std::optional<double> automaticBlockLength(std::span<const double> values)
{
    const std::size_t n = values.size();
    if (n < kLeastFrames)
        return std::nullopt;
    const auto size = static_cast<double>(n);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / size;
    const auto covariance = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = lag; i < n; ++i)
            sum += (values[i] - mean) * (values[i - lag] - mean);
        return sum / size;
    };
    const double variance = covariance(0);
    if (variance <= 1e-24) // what rounding leaves of a constant
        return 1.0;

    // The smallest lag behind which `quiet` correlations in a row are no larger than chance.
    const auto quiet = static_cast<std::size_t>(std::max(5.0, std::ceil(std::sqrt(std::log10(size)))));
    const std::size_t longest = std::min(n - 1, static_cast<std::size_t>(std::ceil(std::sqrt(size))) + quiet);
    const double chance = 2 * std::sqrt(std::log10(size) / size) * variance;
    std::vector<double> covariances { variance };
    std::size_t lastLoud = 0;
    for (std::size_t lag = 1; lag <= longest && lag - lastLoud <= quiet; ++lag) {
        covariances.push_back(covariance(lag));
        if (std::abs(covariances.back()) >= chance)
            lastLoud = lag;
    }
    const std::size_t window = std::clamp<std::size_t>(2 * lastLoud, 1, longest);

    double spectrum = variance;
    double slope = 0;
    for (std::size_t lag = 1; lag <= window; ++lag) {
        const double t = static_cast<double>(lag) / static_cast<double>(window);
        const double flatTop = t <= 0.5 ? 1.0 : 2 * (1 - t);
        const double c = lag < covariances.size() ? covariances[lag] : covariance(lag);
        spectrum += 2 * flatTop * c;
        slope += 2 * flatTop * static_cast<double>(lag) * c;
    }
    const double most = std::ceil(std::min(3 * std::sqrt(size), size / 3));
    if (spectrum <= 0) // An estimate that can't be a variance: as careful as can be.
        return most;
    const double length = std::cbrt(2 * slope * slope / (4.0 / 3.0 * spectrum * spectrum) * size);
    return std::clamp(length, 1.0, most);
}

MeanUncertainty meanUncertainty(std::span<const double> sums, std::span<const double> counts, std::span<const double> sumsOfSquares,
    const BlockBootstrapOptions& options)
{
    MeanUncertainty result;
    const double count = std::accumulate(counts.begin(), counts.end(), 0.0);
    result.count = static_cast<std::size_t>(count);
    if (sums.empty())
        return result;
    const double mean = std::accumulate(sums.begin(), sums.end(), 0.0) / count;
    result.mean = mean;
    if (count >= 2 && !sumsOfSquares.empty()) {
        // About the mean: the plain difference of squares loses all digits where the values are nearly equal.
        double squares = 0;
        for (std::size_t i = 0; i < sums.size(); ++i)
            squares += sumsOfSquares[i] - 2 * mean * sums[i] + mean * mean * counts[i];
        result.spread = std::sqrt(std::max(0.0, squares) / (count - 1));
    }
    if (sums.size() < kLeastFrames)
        return result;

    const std::size_t n = std::min(sums.size(), kMostBatches);
    const std::vector<double> batchSums = batched(sums, n);
    const std::vector<double> batchCounts = batched(counts, n);
    std::vector<double> residuals(n);
    for (std::size_t i = 0; i < n; ++i)
        residuals[i] = batchSums[i] - mean * batchCounts[i];
    const double length = *automaticBlockLength(residuals);
    const double framesInBatch = static_cast<double>(sums.size()) / static_cast<double>(n);
    result.blockLength = length * framesInBatch;
    if (static_cast<double>(n) / length < kLeastBlocks) {
        result.why = MeanUncertainty::Why::TooDependent;
        return result;
    }

    const auto block = static_cast<std::size_t>(std::lround(length));
    const std::size_t whole = n / block;
    const std::size_t rest = n % block;
    const std::vector<double> sumBefore = circularPrefix(batchSums);
    const std::vector<double> countBefore = circularPrefix(batchCounts);
    std::vector<std::optional<double>> means(static_cast<std::size_t>(std::max(0, options.replicates)));
    SplitMix64 random(options.seed);
    for (auto& replicate : means) {
        double sum = 0;
        double faces = 0;
        for (std::size_t b = 0; b < whole + (rest > 0); ++b) {
            const auto start = static_cast<std::size_t>(random.pick(static_cast<int>(n)));
            const std::size_t end = start + (b < whole ? block : rest);
            sum += sumBefore[end] - sumBefore[start];
            faces += countBefore[end] - countBefore[start];
        }
        replicate = sum / faces;
    }
    result.interval = evaluation::percentileInterval(means);
    if (result.interval) {
        // The bootstrap's variance of a mean over b blocks lacks the factor b / (b - 1).
        const double blocks = static_cast<double>(n) / static_cast<double>(block);
        const double wider = std::sqrt(blocks / (blocks - 1));
        double least = sums[0] / counts[0];
        double most = least;
        for (std::size_t i = 1; i < sums.size(); ++i) {
            least = std::min(least, sums[i] / counts[i]);
            most = std::max(most, sums[i] / counts[i]);
        }
        result.interval->low = std::max(least, mean - wider * (mean - result.interval->low));
        result.interval->high = std::min(most, mean + wider * (result.interval->high - mean));
        result.why = MeanUncertainty::Why::Known;
    }
    return result;
}

MeanUncertainty meanUncertainty(std::span<const double> values, const BlockBootstrapOptions& options)
{
    const std::vector<double> ones(values.size(), 1.0);
    MeanUncertainty result = meanUncertainty(values, ones, {}, options);
    if (values.size() >= 2) {
        double squares = 0;
        for (const double value : values)
            squares += (value - *result.mean) * (value - *result.mean);
        result.spread = std::sqrt(squares / static_cast<double>(values.size() - 1));
    }
    return result;
}

} // namespace semblance::analysis
