// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/weight_reader.h"
#include "model/onednn/matrix_product.h"

#include <functional>

namespace semblance::model {

/// task(i) for i in [0, count) on up to so many threads, in no order.
void forEach(int count, int threads, const std::function<void(int)>& task);

struct Norm {
    std::vector<float> scale;
    std::vector<float> shift;

    static Norm read(WeightReader& reader, const std::string& prefix, int width);
    /// Rows of float32 -> rows in number.
    void operator()(const float* from, int rows, Number number, void* to, int threads) const;
};

/// How a block's matrices are kept: packed for rows like these, or borrowed() for a single pass.
struct Packing {
    Number number = Number::Float32;
    int typicalRows = 0;
};

struct BlockWeights {
    Norm ln1;
    Norm ln2;
    Matrix qkv; ///< of the last block of an image encoder: keys and values alone
    Matrix lastQ; ///< of that block alone
    Matrix out;
    Matrix fc;
    Matrix proj;

    static BlockWeights read(WeightReader& reader, const std::string& prefix, int width, const Packing& packing, bool last);
    std::size_t bytes() const;
};

/// The products of one block for a number of sequences of one length.
struct BlockPlan {
    MatrixProduct qkv;
    MatrixProduct out;
    MatrixProduct fc;
    MatrixProduct proj;

    BlockPlan(const BlockWeights& like, int rows, int threads);
    std::size_t scratchBytes() const;
};

/// Where a pass keeps its activations; grows once, then is reused. One pass at a time.
struct Activations {
    Buffer x; ///< float32 [rows][width], the residual stream
    Buffer normed; ///< [rows][width] in the weights' number
    Buffer qkv; ///< float32 [rows][3 * width]
    Buffer mixed; ///< [rows][width] in the weights' number
    Buffer hidden; ///< [rows][4 * width] in the weights' number
    Buffer scratch; ///< of the products
    std::vector<Buffer> attention; ///< scratch, one for each thread
    std::vector<Buffer> pictures; ///< of a ModifiedResNet

    void reserve(int rows, int width, int keys, int head, int threads, std::size_t scratchBytes);
};

/// The attention of all heads and sequences. q: the rows of the first queries positions of each sequence, k and v of all.
struct AttentionCall {
    const float* q = nullptr;
    const float* k = nullptr;
    const float* v = nullptr;
    std::ptrdiff_t qStride = 0;
    std::ptrdiff_t kvStride = 0;
    int sequences = 0;
    int queries = 0;
    int keys = 0;
    int width = 0;
    bool causal = false;
};
void attention(const AttentionCall& call, Number number, void* to, std::vector<Buffer>& scratch, int threads);

inline int headsOf(int width)
{
    return width < 128 ? 1 : width / 64;
}

/// Throws Error where there is no such transformer.
void checkTransformer(int width, int layers);

/// a.x += attention(ln_1(a.x)), then += mlp(ln_2(a.x)).
void runBlock(const BlockWeights& weights, const BlockPlan& plan, Activations& a, int sequences, int length, int width, bool causal, int threads);

} // namespace semblance::model
