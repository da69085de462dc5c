// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/onednn/library.h"

#include <span>
#include <vector>

namespace semblance::model {

/// Values aligned for vectors, not initialised.
class Buffer {
public:
    explicit Buffer(std::size_t bytes = 0);
    float* floats() const { return static_cast<float*>(m_memory.get()); }
    BFloat* bfloats() const { return static_cast<BFloat*>(m_memory.get()); }
    void* data() const { return m_memory.get(); }
    std::size_t bytes() const { return m_bytes; }
    /// At least this many; what it held is lost where it grows.
    void reserve(std::size_t bytes);

private:
    struct Free {
        void operator()(void* memory) const;
    };
    std::size_t m_bytes;
    std::unique_ptr<void, Free> m_memory;
};

enum class Number { Float32, BFloat16 };

/// W of y = x W^T + b. Immutable; any thread.
class Matrix {
public:
    enum class Order {
        RowsOut, ///< W as torch's Linear keeps it: [out][in]
        RowsIn ///< W^T: [in][out]
    };
    Matrix() = default;
    /// Converts to number and to the layout that oneDNN's fastest kernel wants. The values are not needed afterwards.
    static Matrix packed(std::span<const float> values, Order order, int in, int out, std::span<const float> bias, Number number, int typicalRows);
    /// For a product or two: the values stay where they are, and must.
    static Matrix borrowed(std::span<const float> values, Order order, int in, int out, std::span<const float> bias);

    int in() const { return m_in; }
    int out() const { return m_out; }
    Number number() const { return m_number; }
    std::size_t bytes() const;

private:
    friend class MatrixProduct;
    int m_in = 0;
    int m_out = 0;
    Number m_number = Number::Float32;
    dnnl::memory m_weights;
    dnnl::memory m_bias; ///< empty: none
};

/// y = after(x W^T + b) for a fixed number of rows and any matrix packed like the one it was planned for. x in the matrix's number.
/// Thread-safe; inside a parallel region it computes on the calling thread.
class MatrixProduct {
public:
    enum class After { Nothing, QuickGelu, AddToDestination };

    MatrixProduct() = default;
    MatrixProduct(const Matrix& like, int rows, Number destination, After after, int threads);
    /// x [rows][in], y [rows][out]. scratch: at least scratchBytes().
    void operator()(const Matrix& matrix, const void* x, void* y, void* scratch) const;

    int rows() const { return m_rows; }
    Number destination() const { return m_destination; }
    std::size_t scratchBytes() const { return m_scratchBytes; }
    std::string implementation() const { return m_implementation; }

private:
    int m_rows = 0;
    int m_threads = 1;
    Number m_destination = Number::Float32;
    std::size_t m_scratchBytes = 0;
    std::string m_implementation;
    dnnl::memory::desc m_x;
    dnnl::memory::desc m_y;
    dnnl::memory::desc m_scratch;
    dnnl::matmul m_product;
};

/// Whether both planned products give every row of the larger one, a multiple of the smaller one, the same bytes. Tried on random
/// numbers: kernels sum in an order that does not depend on the values.
bool sameBytes(const MatrixProduct& larger, const MatrixProduct& smaller, const Matrix& matrix);

} // namespace semblance::model
