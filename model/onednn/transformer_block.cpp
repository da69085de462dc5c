// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/transformer_block.h"

#include "model/error.h"

#include <algorithm>
#include <omp.h>

namespace semblance::model {
namespace {

using After = MatrixProduct::After;

Matrix pack(std::span<const float> values, int in, int out, std::span<const float> bias, const Packing& packing)
{
    return Matrix::packed(values, Matrix::Order::RowsOut, in, out, bias, packing.number, packing.typicalRows);
}

} // namespace

void forEach(int count, int threads, const std::function<void(int)>& task)
{
    if (threads <= 1 || count <= 1) {
        for (int i = 0; i < count; ++i)
            task(i);
        return;
    }
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int i = 0; i < count; ++i)
        task(i);
}

Norm Norm::read(WeightReader& reader, const std::string& prefix, int width)
{
    return { reader.copy(prefix + ".weight", { width }), reader.copy(prefix + ".bias", { width }) };
}

void Norm::operator()(const float* from, int rows, Number number, void* to, int threads) const
{
    const auto& kernels = rowKernels(vectorUnit());
    const int width = static_cast<int>(scale.size());
    const int parts = std::min(threads, rows);
    forEach(parts, threads, [&](int part) {
        const int first = rows * part / parts;
        const int count = rows * (part + 1) / parts - first;
        const auto offset = std::ptrdiff_t { first } * width;
        if (number == Number::Float32)
            kernels.layerNorm(from + offset, scale.data(), shift.data(), count, width, static_cast<float*>(to) + offset);
        else
            kernels.layerNormBf16(from + offset, scale.data(), shift.data(), count, width, static_cast<BFloat*>(to) + offset);
    });
}

BlockWeights BlockWeights::read(WeightReader& reader, const std::string& prefix, int width, const Packing& packing, bool last)
{
    BlockWeights weights;
    weights.ln1 = Norm::read(reader, prefix + ".ln_1", width);
    weights.ln2 = Norm::read(reader, prefix + ".ln_2", width);
    const auto inBias = reader.copy(prefix + ".attn.in_proj_bias", { 3 * width });
    const auto qkv = reader.read(prefix + ".attn.in_proj_weight", { 3 * width, width });
    const auto rows = static_cast<std::size_t>(width);
    if (last) {
        weights.lastQ = pack(qkv.first(rows * rows), width, width, std::span(inBias).first(rows), packing);
        weights.qkv = pack(qkv.subspan(rows * rows), width, 2 * width, std::span(inBias).subspan(rows), packing);
    } else {
        weights.qkv = pack(qkv, width, 3 * width, inBias, packing);
    }
    const auto linear = [&](const std::string& name, int in, int out) {
        const auto bias = reader.copy(name + ".bias", { out });
        return pack(reader.read(name + ".weight", { out, in }), in, out, bias, packing);
    };
    weights.out = linear(prefix + ".attn.out_proj", width, width);
    weights.fc = linear(prefix + ".mlp.c_fc", width, 4 * width);
    weights.proj = linear(prefix + ".mlp.c_proj", 4 * width, width);
    return weights;
}

std::size_t BlockWeights::bytes() const
{
    return qkv.bytes() + lastQ.bytes() + out.bytes() + fc.bytes() + proj.bytes();
}

BlockPlan::BlockPlan(const BlockWeights& like, int rows, int threads)
    : qkv(like.qkv, rows, Number::Float32, After::Nothing, threads)
    , out(like.out, rows, Number::Float32, After::AddToDestination, threads)
    , fc(like.fc, rows, like.fc.number(), After::QuickGelu, threads)
    , proj(like.proj, rows, Number::Float32, After::AddToDestination, threads)
{
}

std::size_t BlockPlan::scratchBytes() const
{
    return std::max({ qkv.scratchBytes(), out.scratchBytes(), fc.scratchBytes(), proj.scratchBytes() });
}

void Activations::reserve(int rows, int width, int keys, int head, int threads, std::size_t scratchBytes)
{
    const auto values = static_cast<std::size_t>(rows) * static_cast<std::size_t>(width) * sizeof(float);
    x.reserve(values);
    normed.reserve(values);
    qkv.reserve(3 * values);
    mixed.reserve(values);
    hidden.reserve(4 * values);
    scratch.reserve(scratchBytes);
    attention.resize(std::max(attention.size(), static_cast<std::size_t>(threads)));
    for (auto& each : attention)
        each.reserve(attentionScratch(keys, head) * sizeof(float));
}

void attention(const AttentionCall& call, Number number, void* to, std::vector<Buffer>& scratch, int threads)
{
    const auto& kernels = rowKernels(vectorUnit());
    const int heads = headsOf(call.width);
    AttentionHead head;
    head.qStride = call.qStride;
    head.kvStride = call.kvStride;
    head.toStride = call.width;
    head.queries = call.queries;
    head.keys = call.keys;
    head.size = call.width / heads;
    head.causal = call.causal;
    forEach(call.sequences * heads, threads, [&](int i) {
        AttentionHead own = head;
        const std::ptrdiff_t sequence = i / heads;
        const std::ptrdiff_t column = std::ptrdiff_t { i % heads } * head.size;
        own.q = call.q + sequence * call.queries * call.qStride + column;
        own.k = call.k + sequence * call.keys * call.kvStride + column;
        own.v = call.v + sequence * call.keys * call.kvStride + column;
        const std::ptrdiff_t at = sequence * call.queries * call.width + column;
        float* const room = scratch[threads > 1 ? static_cast<std::size_t>(omp_get_thread_num()) : 0].floats();
        if (number == Number::Float32)
            kernels.attention(own, static_cast<float*>(to) + at, room);
        else
            kernels.attentionBf16(own, static_cast<BFloat*>(to) + at, room);
    });
}

void checkTransformer(int width, int layers)
{
    if (layers < 1)
        throw Error("The weights hold a transformer without blocks.");
    if (width % headsOf(width) != 0)
        throw Error("The weights hold a transformer of width " + std::to_string(width) + ", which its heads of 64 do not divide.");
}

void runBlock(const BlockWeights& weights, const BlockPlan& plan, Activations& a, int sequences, int length, int width, bool causal, int threads)
{
    const int rows = sequences * length;
    const Number number = weights.qkv.number();
    weights.ln1(a.x.floats(), rows, number, a.normed.data(), threads);
    plan.qkv(weights.qkv, a.normed.data(), a.qkv.data(), a.scratch.data());
    const float* const q = a.qkv.floats();
    const AttentionCall call { q, q + width, q + 2 * width, 3 * width, 3 * width, sequences, length, length, width, causal };
    attention(call, number, a.mixed.data(), a.attention, threads);
    plan.out(weights.out, a.mixed.data(), a.x.data(), a.scratch.data());
    weights.ln2(a.x.floats(), rows, number, a.normed.data(), threads);
    plan.fc(weights.fc, a.normed.data(), a.hidden.data(), a.scratch.data());
    plan.proj(weights.proj, a.hidden.data(), a.x.data(), a.scratch.data());
}

} // namespace semblance::model
