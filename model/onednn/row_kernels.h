// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace semblance::model {

/// The upper half of a float32, rounded to nearest even.
struct BFloat {
    std::uint16_t bits = 0;
};

/// What of a transformer is no matrix product, for one core. Rows are dense float32 unless said; results go out as float32 or bfloat16.
/// A row's numbers depend on that row alone (attention: on its sequence).
struct RowKernels {
    /// to = (from - mean) / sqrt(variance + 1e-5) * scale + shift for each row; may be in place.
    void (*layerNorm)(const float* from, const float* scale, const float* shift, int rows, int width, float* to);
    void (*layerNormBf16)(const float* from, const float* scale, const float* shift, int rows, int width, BFloat* to);
    void (*toBf16)(const float* from, std::size_t count, BFloat* to);
    /// One head of one sequence: to = softmax(q k^T / sqrt(size)) v for the first queries positions. Rows of q, k, v and to are stride
    /// values apart. causal: position i sees the keys 0 ... i. scratch: attentionScratch(keys, size) values.
    void (*attention)(const struct AttentionHead& head, float* to, float* scratch);
    void (*attentionBf16)(const struct AttentionHead& head, BFloat* to, float* scratch);
};

struct AttentionHead {
    const float* q = nullptr;
    const float* k = nullptr;
    const float* v = nullptr;
    std::ptrdiff_t qStride = 0;
    std::ptrdiff_t kvStride = 0;
    std::ptrdiff_t toStride = 0;
    int queries = 0;
    int keys = 0;
    int size = 0; ///< of the head
    bool causal = false;
};

inline std::size_t attentionScratch(int keys, int size)
{
    const auto padded = (static_cast<std::size_t>(keys) + 31) / 32 * 32;
    return padded * (static_cast<std::size_t>(size) + 4);
}

enum class VectorUnit { Generic, Avx2, Avx512 };

/// The caller sees to it that the processor has the unit. Where the program was built for another processor, all are Generic.
const RowKernels& rowKernels(VectorUnit unit);

} // namespace semblance::model
