// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/bootstrap.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace semblance::analysis {

/// How sure a mean over frames is. Neighbouring frames show nearly the same face, so that n frames are far from n independent
/// observations; an interval that took them for such would be much too narrow.
struct MeanUncertainty {
    std::size_t count = 0; ///< values
    std::optional<double> mean; ///< absent without values
    std::optional<double> spread; ///< sample standard deviation over the frames (n - 1); absent below two values
    /// 95 % interval of the mean; absent where the frames are too few or depend on one another for too long.
    std::optional<evaluation::Interval> interval;
    enum class Why { Known, TooFewFrames, TooDependent };
    Why why = Why::TooFewFrames;
    double blockLength = 0; ///< frames that were drawn together; 0 where none were
};

inline constexpr std::size_t kLeastFrames = 20; ///< fewer give no interval
inline constexpr double kLeastBlocks = 8; ///< fewer blocks' worth of frames give no interval

struct BlockBootstrapOptions {
    int replicates = 1000;
    std::uint64_t seed = 1;
};

/// Percentile interval of the circular block bootstrap (Politis and Romano 1992) with the automatic block length of Politis and White
/// (2004) as corrected by Patton, Politis and White (2009). values: one a frame, in frame order. Above 8192 frames neighbouring
/// ones are taken together first, which changes nothing of the mean and lets a million frames take milliseconds. The same
/// numbers for the same values, options and program.
///
/// It speaks of the frames at hand only: how far the mean would move if such frames were drawn anew. It is no probability that the
/// finding is right.
MeanUncertainty meanUncertainty(std::span<const double> values, const BlockBootstrapOptions& options = {});

/// The same for a mean over faces where a frame can have several: sums and counts of a frame's faces, in frame order. Counts are
/// positive. The spread is over faces where sumsOfSquares are given, absent otherwise.
MeanUncertainty meanUncertainty(std::span<const double> sums, std::span<const double> counts, std::span<const double> sumsOfSquares,
    const BlockBootstrapOptions& options = {});

/// The block length for the mean of a stationary series: at least 1, not rounded; absent for fewer than kLeastFrames values.
std::optional<double> automaticBlockLength(std::span<const double> values);

} // namespace semblance::analysis
