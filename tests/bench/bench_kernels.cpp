// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of scoring by themselves, on one core unless said: matrix products at ViT-B/32's shapes, attention, layer norm, the way from a crop to the
// network's input, a whole crop of the bundled kind of network, marginals, and how fast memory is read. Google Benchmark's options.
#include "model/hierarchy/joint_distribution.h"
#include "model/image/network_input.h"
#include "model/onednn/matrix_product.h"
#include "model/onednn/row_kernels.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <numeric>
#include <random>

using namespace semblance;
using namespace semblance::model;

namespace {

std::vector<float> randomFloats(std::size_t count)
{
    std::minstd_rand random(1);
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(random() & 0xffffU) / 32768 - 1;
    return values;
}

/// y = x W^T: rows, in, out.
void matrixProduct(benchmark::State& state, Number number)
{
    if (number == Number::BFloat16 && !oneDnnHasBf16()) {
        state.SkipWithError("this processor has no bfloat16 instructions");
        return;
    }
    const int rows = static_cast<int>(state.range(0));
    const int in = static_cast<int>(state.range(1));
    const int out = static_cast<int>(state.range(2));
    const auto weights = randomFloats(static_cast<std::size_t>(in) * static_cast<std::size_t>(out));
    const Matrix matrix = Matrix::packed(weights, Matrix::Order::RowsOut, in, out, {}, number, rows);
    const MatrixProduct product(matrix, rows, Number::Float32, MatrixProduct::After::Nothing, 1);
    const Buffer x(static_cast<std::size_t>(rows) * static_cast<std::size_t>(in) * sizeof(float));
    const Buffer y(static_cast<std::size_t>(rows) * static_cast<std::size_t>(out) * sizeof(float));
    const Buffer scratch(product.scratchBytes());
    std::memset(x.data(), 0, x.bytes());
    for (auto _ : state)
        product(matrix, x.data(), y.data(), scratch.data());
    const double operations = 2.0 * rows * in * out;
    state.counters["FLOP/s"] = benchmark::Counter(operations * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
    state.SetLabel(product.implementation());
}

/// One sequence of ViT-B/32: 50 places, 12 heads of 64.
void attentionOfOneCrop(benchmark::State& state)
{
    constexpr int length = 50;
    constexpr int width = 768;
    const auto qkv = randomFloats(std::size_t { length } * 3 * width);
    std::vector<float> to(std::size_t { length } * width);
    std::vector<float> scratch(attentionScratch(length, 64));
    const auto& kernels = rowKernels(vectorUnit());
    for (auto _ : state) {
        for (int head = 0; head < 12; ++head) {
            const float* const q = qkv.data() + head * 64;
            kernels.attention({ q, q + width, q + 2 * width, 3 * width, 3 * width, width, length, length, 64, false }, to.data() + head * 64, scratch.data());
        }
        benchmark::DoNotOptimize(to.data());
    }
}

void layerNormOfOneCrop(benchmark::State& state)
{
    constexpr int length = 50;
    constexpr int width = 768;
    const auto from = randomFloats(std::size_t { length } * width);
    const auto scale = randomFloats(width);
    std::vector<float> to(from.size());
    for (auto _ : state) {
        rowKernels(vectorUnit()).layerNorm(from.data(), scale.data(), scale.data(), length, width, to.data());
        benchmark::DoNotOptimize(to.data());
    }
}

/// side of the input; further channels or not.
void inputOfOneCrop(benchmark::State& state)
{
    constexpr int side = 317;
    std::vector<std::uint8_t> pixels(std::size_t { side } * side * 3);
    std::iota(pixels.begin(), pixels.end(), std::uint8_t { 0 });
    InputRecipe recipe;
    recipe.size = static_cast<int>(state.range(0));
    if (state.range(1) > 0)
        recipe.extraChannels = "high-pass-residual";
    for (auto _ : state)
        benchmark::DoNotOptimize(networkInput(RgbView { pixels.data(), side, side, side * 3 }, recipe));
}

void marginalsOfOneFace(benchmark::State& state)
{
    const JointDistribution joint(LabelHierarchy::ffpp());
    std::vector<double> scores(static_cast<std::size_t>(joint.hierarchy().size()));
    std::iota(scores.begin(), scores.end(), -4.0);
    for (auto _ : state)
        benchmark::DoNotOptimize(joint.marginals(scores));
}

/// What a product that is limited by its weights waits for.
void readingMemory(benchmark::State& state)
{
    const std::vector<std::uint64_t> values(std::size_t { 1 } << 25, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(std::accumulate(values.begin(), values.end(), std::uint64_t { 0 }));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(values.size() * sizeof(std::uint64_t)));
}

void shapes(benchmark::internal::Benchmark* benchmark)
{
    for (const int rows : { 50, 200 }) {
        benchmark->Args({ rows, 768, 2304 });
        benchmark->Args({ rows, 768, 3072 });
        benchmark->Args({ rows, 3072, 768 });
    }
}

BENCHMARK_CAPTURE(matrixProduct, fp32, Number::Float32)->Apply(shapes);
BENCHMARK_CAPTURE(matrixProduct, bf16, Number::BFloat16)->Apply(shapes);
BENCHMARK(attentionOfOneCrop);
BENCHMARK(layerNormOfOneCrop);
BENCHMARK(inputOfOneCrop)->Args({ 224, 0 })->Args({ 160, 1 });
BENCHMARK(marginalsOfOneFace);
BENCHMARK(readingMemory);

} // namespace

BENCHMARK_MAIN();
