// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vector_unit.h"

#include <cstddef>
#include <cstdint>

namespace semblance::faces::detail {

inline constexpr int kHogOrientations = 18; ///< of gradients, with their sign
inline constexpr int kHogPlanes = 31; ///< features of a cell
inline constexpr int kHogCell = 8; ///< pixels of a cell's side
inline constexpr int kHogTaps = 10; ///< cells of the detection window's side
inline constexpr int kHogSlack = 64; ///< numbers or bytes behind the last one of a row that kernels may read and write

/// A column times a row of weights; a detector's weights of one plane are the sum of a few.
struct HogFilter {
    int detector = 0; ///< whose sums it adds to
    float across[kHogTaps] = {};
    float down[kHogTaps] = {};
};

/// The steps of Felzenszwalb's HOG features (Felzenszwalb et al. 2010, as dlib 19.24 computes them) and of their correlation with separable
/// filters, for one core. Every number is computed by the same operations in the same order whichever unit runs them, and as dlib does it
/// on x86-64.
struct HogKernels {
    /// For pixels 0 ... count - 1 of a row, each with neighbours on all sides: the gradient's length, and its orientation times step.
    void (*gradients)(const std::uint8_t* above, const std::uint8_t* row, const std::uint8_t* below, int count, int step, float* length,
        std::int32_t* bin);
    /// Spreads rows of gradients, stride apart and each beginning with the picture's second column, over the two rows of cells about them
    /// and the two cells next to each. pairs: at orientation * step + 2 * cell the upper cell, then the lower one; the lower one's share of
    /// row r is (2 * (firstShare + r) + 1) / 16. Pixels from byEights on are weighted in another order, as dlib does what is left of a row.
    void (*vote)(const float* length, const std::int32_t* bin, std::ptrdiff_t stride, int rows, int firstShare, int count, int byEights,
        float* pairs);
    /// Takes the upper row out, makes the lower one the upper one, and gives the squared norm of each cell over unsigned orientations.
    void (*takeRow)(float* pairs, int step, int cells, float* row, std::ptrdiff_t stride, float* energy);
    /// The features of cells, from the votes of their row (orientations stride apart) and the energies of the rows above, of it and below,
    /// all beginning one cell further left. scratch: 8 * (count + kHogSlack). features: of plane 0; zeros are written behind the last one.
    void (*normalise)(const float* row, std::ptrdiff_t stride, const float* above, const float* at, const float* below, int count,
        float* scratch, float* features, std::ptrdiff_t planeStride);
    /// sums[detector] += plane correlated with each of its filters. stride: of the plane and of the sums. Rows and columns are those of the
    /// result; byEights as in vote(). scratch: 16 * (rows + kHogTaps + 1).
    void (*correlate)(const float* plane, std::ptrdiff_t stride, int rows, int columns, int byEights, const HogFilter* filters, int count,
        float* scratch, float* const* sums);
    void (*toFloat)(const std::uint8_t* from, int count, float* to);
    /// Bilinear: pixel c lies between left[c] and the next one of both rows, at across[c], and down between the rows.
    void (*between)(const float* top, const float* bottom, const std::int32_t* left, const float* across, float down, float up, int count,
        std::uint8_t* to);
};

/// The caller sees to it that the processor has the unit. Where the program was built for another processor, all are Generic.
const HogKernels& hogKernels(VectorUnit unit);

} // namespace semblance::faces::detail
