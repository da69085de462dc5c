// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/matrix_product.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <new>
#include <random>

namespace semblance::model {
namespace {

using Desc = dnnl::memory::desc;
using Tag = dnnl::memory::format_tag;

constexpr std::size_t kAlignment = 64;

dnnl::memory::data_type typeOf(Number number)
{
    return number == Number::Float32 ? dnnl::memory::data_type::f32 : dnnl::memory::data_type::bf16;
}

std::size_t sizeOf(Number number)
{
    return number == Number::Float32 ? sizeof(float) : sizeof(BFloat);
}

Tag tagOf(Matrix::Order order)
{
    return order == Matrix::Order::RowsOut ? Tag::ba : Tag::ab;
}

Desc table(int rows, int columns, Number number, Tag tag = Tag::ab)
{
    return { { rows, columns }, typeOf(number), tag };
}

dnnl::memory copyOfBias(std::span<const float> bias)
{
    if (bias.empty())
        return {};
    dnnl::memory memory(table(1, static_cast<int>(bias.size()), Number::Float32), cpuEngine());
    std::memcpy(memory.get_data_handle(), bias.data(), bias.size_bytes());
    return memory;
}

} // namespace

void Buffer::Free::operator()(void* memory) const
{
    std::free(memory);
}

Buffer::Buffer(std::size_t bytes)
    : m_bytes((bytes + kAlignment - 1) / kAlignment * kAlignment)
    , m_memory(m_bytes > 0 ? std::aligned_alloc(kAlignment, m_bytes) : nullptr)
{
    if (m_bytes > 0 && !m_memory)
        throw std::bad_alloc();
}

void Buffer::reserve(std::size_t bytes)
{
    if (bytes > m_bytes)
        *this = Buffer(bytes);
}

Matrix Matrix::packed(
    std::span<const float> values, Order order, int in, int out, std::span<const float> bias, Number number, int typicalRows)
{
    Matrix matrix;
    matrix.m_in = in;
    matrix.m_out = out;
    matrix.m_number = number;
    const dnnl::matmul::primitive_desc plan({ table(typicalRows, in, number), table(in, out, number, Tag::any), table(typicalRows, out, Number::Float32) }, cpuEngine());
    matrix.m_weights = dnnl::memory(plan.weights_desc(), cpuEngine());
    dnnl::memory from(table(in, out, Number::Float32, tagOf(order)), cpuEngine(), const_cast<float*>(values.data()));
    dnnl::reorder(from, matrix.m_weights).execute(cpuStream(), from, matrix.m_weights);
    cpuStream().wait();
    matrix.m_bias = copyOfBias(bias);
    return matrix;
}

Matrix Matrix::borrowed(std::span<const float> values, Order order, int in, int out, std::span<const float> bias)
{
    Matrix matrix;
    matrix.m_in = in;
    matrix.m_out = out;
    matrix.m_weights = dnnl::memory(table(in, out, Number::Float32, tagOf(order)), cpuEngine(), const_cast<float*>(values.data()));
    matrix.m_bias = copyOfBias(bias);
    return matrix;
}

std::size_t Matrix::bytes() const
{
    return m_weights ? m_weights.get_desc().get_size() : 0;
}

MatrixProduct::MatrixProduct(const Matrix& like, int rows, Number destination, After after, int threads)
    : m_rows(rows)
    , m_threads(threads)
    , m_destination(destination)
    , m_x(table(rows, like.m_in, like.m_number))
    , m_y(table(rows, like.m_out, destination))
{
    const PlannedThreads planned(threads);
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user); // the library's own is shared between the threads' calls
    dnnl::post_ops operations;
    if (after == After::QuickGelu)
        operations.append_eltwise(1.0F, dnnl::algorithm::eltwise_swish, 1.702F, 0.0F);
    else if (after == After::AddToDestination)
        operations.append_sum(1.0F);
    attributes.set_post_ops(operations);
    const auto weights = like.m_weights.get_desc();
    const auto description = like.m_bias ? dnnl::matmul::desc(m_x, weights, like.m_bias.get_desc(), m_y) : dnnl::matmul::desc(m_x, weights, m_y);
    const dnnl::matmul::primitive_desc plan(description, attributes, cpuEngine());
    m_scratch = plan.scratchpad_desc();
    m_scratchBytes = m_scratch.get_size();
    m_implementation = plan.impl_info_str();
    m_product = dnnl::matmul(plan);
}

void MatrixProduct::operator()(const Matrix& matrix, const void* x, void* y, void* scratch) const
{
    const PlannedThreads planned(m_threads); // kernels without AVX-512 share the work out anew in every call
    const auto& engine = cpuEngine();
    std::unordered_map<int, dnnl::memory> arguments { { DNNL_ARG_SRC, dnnl::memory(m_x, engine, const_cast<void*>(x)) },
        { DNNL_ARG_WEIGHTS, matrix.m_weights }, { DNNL_ARG_DST, dnnl::memory(m_y, engine, y) },
        { DNNL_ARG_SCRATCHPAD, dnnl::memory(m_scratch, engine, scratch) } };
    if (matrix.m_bias)
        arguments.emplace(DNNL_ARG_BIAS, matrix.m_bias);
    m_product.execute(cpuStream(), arguments);
    cpuStream().wait();
}

bool sameBytes(const MatrixProduct& larger, const MatrixProduct& smaller, const Matrix& matrix)
{
    const auto in = static_cast<std::size_t>(matrix.in());
    const auto rows = static_cast<std::size_t>(larger.rows());
    const auto part = static_cast<std::size_t>(smaller.rows());
    const auto yBytes = static_cast<std::size_t>(matrix.out()) * sizeOf(larger.destination());
    const auto xBytes = in * sizeOf(matrix.number());
    const Buffer x(rows * xBytes);
    std::minstd_rand random(1);
    for (std::size_t i = 0; i < rows * in; ++i) {
        const float value = static_cast<float>(random() & 0xffffU) / 32768 - 1;
        if (matrix.number() == Number::Float32)
            x.floats()[i] = value;
        else
            x.bfloats()[i].bits = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16);
    }
    const Buffer whole(rows * yBytes);
    const Buffer single(part * yBytes);
    const Buffer scratch(std::max(larger.scratchBytes(), smaller.scratchBytes()));
    std::memset(whole.data(), 0, whole.bytes());
    larger(matrix, x.data(), whole.data(), scratch.data());
    for (const auto first : { std::size_t { 0 }, rows - part }) {
        std::memset(single.data(), 0, single.bytes());
        smaller(matrix, static_cast<const char*>(x.data()) + first * xBytes, single.data(), scratch.data());
        if (std::memcmp(static_cast<const char*>(whole.data()) + first * yBytes, single.data(), part * yBytes) != 0)
            return false;
    }
    return true;
}

} // namespace semblance::model
