// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/image_encoder.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>

namespace semblance::model {
namespace {

using After = MatrixProduct::After;

constexpr int kGroup = 4;

struct Weights {
    ClipSizes sizes;
    VisionTransformerSizes vision;
    Number number = Number::Float32;
    int grid = 0;
    int length = 0; ///< of a sequence: the class token, then the patches
    Matrix patches;
    std::vector<float> classToken; ///< with its position's embedding added
    std::vector<float> positions; ///< of the patches
    Norm lnPre;
    Norm lnPost;
    std::vector<BlockWeights> blocks;
    Matrix projection;

    Weights(WeightReader& reader, const ClipSizes& clip, Number wanted)
        : sizes(clip)
        , vision(std::get<VisionTransformerSizes>(clip.vision))
        , number(wanted)
        , grid(clip.imageSize / vision.patch)
        , length(grid * grid + 1)
    {
        const int width = vision.width;
        checkTransformer(width, vision.layers);
        const int patch = sizes.inputChannels * vision.patch * vision.patch;
        const Packing packing { number, kGroup * length };
        patches = Matrix::packed(reader.read("visual.conv1.weight", { width, sizes.inputChannels, vision.patch, vision.patch }), Matrix::Order::RowsOut,
            patch, width, {}, number, kGroup * (length - 1));
        classToken = reader.copy("visual.class_embedding", { width });
        positions = reader.copy("visual.positional_embedding", { length, width });
        for (std::size_t i = 0; i < classToken.size(); ++i)
            classToken[i] += positions[i];
        positions.erase(positions.begin(), positions.begin() + width);
        lnPre = Norm::read(reader, "visual.ln_pre", width);
        for (int i = 0; i < vision.layers; ++i)
            blocks.push_back(BlockWeights::read(reader, "visual.transformer.resblocks." + std::to_string(i), width, packing, i + 1 == vision.layers));
        lnPost = Norm::read(reader, "visual.ln_post", width);
        projection = Matrix::packed(
            reader.read("visual.proj", { width, sizes.embedding }), Matrix::Order::RowsIn, width, sizes.embedding, {}, Number::Float32, kGroup);
    }
};

class Pass final : public EncoderPass {
public:
    Pass(std::shared_ptr<const Weights> weights, int crops, int threads)
        : m_weights(std::move(weights))
        , m_crops(crops)
        , m_threads(threads)
        , m_patches(m_weights->patches, crops * (m_weights->length - 1), Number::Float32, After::Nothing, threads)
        , m_projection(m_weights->projection, crops, Number::Float32, After::Nothing, threads)
        , m_block(m_weights->blocks.size() > 1 ? m_weights->blocks.front() : m_weights->blocks.back(), crops * m_weights->length, threads)
        , m_lastKv(last().qkv, crops * m_weights->length, Number::Float32, After::Nothing, threads)
        , m_lastQ(last().lastQ, crops, Number::Float32, After::Nothing, threads)
        , m_lastOut(last().out, crops, Number::Float32, After::AddToDestination, threads)
        , m_lastFc(last().fc, crops, m_weights->number, After::QuickGelu, threads)
        , m_lastProj(last().proj, crops, Number::Float32, After::AddToDestination, threads)
    {
    }

    bool givesTheBytesOf(const Pass& single) const
    {
        const Weights& w = *m_weights;
        const BlockWeights& block = w.blocks.front();
        return sameBytes(m_patches, single.m_patches, w.patches) && sameBytes(m_projection, single.m_projection, w.projection)
            && sameBytes(m_block.qkv, single.m_block.qkv, block.qkv) && sameBytes(m_block.out, single.m_block.out, block.out)
            && sameBytes(m_block.fc, single.m_block.fc, block.fc) && sameBytes(m_block.proj, single.m_block.proj, block.proj)
            && sameBytes(m_lastKv, single.m_lastKv, last().qkv) && sameBytes(m_lastQ, single.m_lastQ, last().lastQ)
            && sameBytes(m_lastOut, single.m_lastOut, last().out) && sameBytes(m_lastFc, single.m_lastFc, last().fc)
            && sameBytes(m_lastProj, single.m_lastProj, last().proj);
    }

    void operator()(const float* images, float* features, Activations& a) const override
    {
        const Weights& w = *m_weights;
        const int width = w.vision.width;
        const std::size_t scratch = std::max({ m_patches.scratchBytes(), m_projection.scratchBytes(), m_block.scratchBytes(), m_lastKv.scratchBytes(),
            m_lastQ.scratchBytes(), m_lastOut.scratchBytes(), m_lastFc.scratchBytes(), m_lastProj.scratchBytes() });
        a.reserve(m_crops * w.length, width, w.length, width / headsOf(width), m_threads, scratch);
        embed(images, a);
        for (std::size_t i = 0; i + 1 < w.blocks.size(); ++i)
            runBlock(w.blocks[i], m_block, a, m_crops, w.length, width, false, m_threads);
        runLast(a);
        w.lnPost(a.x.floats(), m_crops, Number::Float32, a.normed.data(), m_threads);
        m_projection(w.projection, a.normed.data(), features, a.scratch.data());
    }

private:
    const BlockWeights& last() const { return m_weights->blocks.back(); }

    /// Patches as rows in the order of the kernel's weights, their product, class token and positions, ln_pre.
    void embed(const float* images, Activations& a) const
    {
        const Weights& w = *m_weights;
        const auto side = static_cast<std::ptrdiff_t>(w.sizes.imageSize);
        const auto patch = static_cast<std::ptrdiff_t>(w.vision.patch);
        const auto channels = static_cast<std::ptrdiff_t>(w.sizes.inputChannels);
        const auto width = static_cast<std::ptrdiff_t>(w.vision.width);
        const std::ptrdiff_t values = channels * patch * patch;
        const std::ptrdiff_t count = w.length - 1;
        const bool narrow = w.number == Number::BFloat16;
        const auto rows = static_cast<std::size_t>(m_crops * count * values);
        a.hidden.reserve(rows * sizeof(float));
        a.qkv.reserve(static_cast<std::size_t>(m_crops * count * width) * sizeof(float));
        const auto& kernels = rowKernels(vectorUnit());
        forEach(m_crops * w.grid, m_threads, [&](int line) { // of patches
            const std::ptrdiff_t crop = line / w.grid;
            const std::ptrdiff_t py = line % w.grid;
            const float* const image = images + crop * channels * side * side;
            for (std::ptrdiff_t px = 0; px < w.grid; ++px) {
                const std::ptrdiff_t row = crop * count + py * w.grid + px;
                for (std::ptrdiff_t c = 0; c < channels; ++c)
                    for (std::ptrdiff_t y = 0; y < patch; ++y) {
                        const float* const from = image + (c * side + py * patch + y) * side + px * patch;
                        const std::ptrdiff_t at = row * values + (c * patch + y) * patch;
                        if (narrow)
                            kernels.toBf16(from, static_cast<std::size_t>(patch), a.hidden.bfloats() + at);
                        else
                            std::copy(from, from + patch, a.hidden.floats() + at);
                    }
            }
        });
        m_patches(w.patches, a.hidden.data(), a.qkv.data(), a.scratch.data());
        forEach(m_crops, m_threads, [&](int crop) {
            float* to = a.x.floats() + crop * w.length * width;
            to = std::copy(w.classToken.begin(), w.classToken.end(), to);
            const float* from = a.qkv.floats() + crop * count * width;
            for (const float position : w.positions)
                *to++ = *from++ + position;
        });
        w.lnPre(a.x.floats(), m_crops * w.length, Number::Float32, a.x.data(), m_threads);
    }

    /// Of the last block only the class tokens' rows are looked at: keys and values of all rows, everything else of one a crop. Leaves
    /// them in the first rows of a.x.
    void runLast(Activations& a) const
    {
        const Weights& w = *m_weights;
        const int width = w.vision.width;
        const int rows = m_crops * w.length;
        const BlockWeights& weights = last();
        const auto rowBytes = static_cast<std::size_t>(width) * (w.number == Number::Float32 ? sizeof(float) : sizeof(BFloat));
        weights.ln1(a.x.floats(), rows, w.number, a.normed.data(), m_threads);
        m_lastKv(weights.qkv, a.normed.data(), a.qkv.data(), a.scratch.data());
        auto* const normed = static_cast<char*>(a.normed.data());
        for (int crop = 1; crop < m_crops; ++crop) {
            std::memcpy(normed + static_cast<std::size_t>(crop) * rowBytes, normed + static_cast<std::size_t>(crop * w.length) * rowBytes, rowBytes);
            std::copy_n(a.x.floats() + std::ptrdiff_t { crop } * w.length * width, width, a.x.floats() + std::ptrdiff_t { crop } * width);
        }
        float* const q = a.hidden.floats();
        m_lastQ(weights.lastQ, normed, q, a.scratch.data());
        const float* const kv = a.qkv.floats();
        attention({ q, kv, kv + width, width, 2 * width, m_crops, 1, w.length, width, false }, w.number, a.mixed.data(), a.attention, m_threads);
        m_lastOut(weights.out, a.mixed.data(), a.x.data(), a.scratch.data());
        weights.ln2(a.x.floats(), m_crops, w.number, a.normed.data(), m_threads);
        m_lastFc(weights.fc, a.normed.data(), a.hidden.data(), a.scratch.data());
        m_lastProj(weights.proj, a.hidden.data(), a.x.data(), a.scratch.data());
    }

    std::shared_ptr<const Weights> m_weights;
    int m_crops;
    int m_threads;
    MatrixProduct m_patches;
    MatrixProduct m_projection;
    BlockPlan m_block;
    MatrixProduct m_lastKv;
    MatrixProduct m_lastQ;
    MatrixProduct m_lastOut;
    MatrixProduct m_lastFc;
    MatrixProduct m_lastProj;
};

class VisionTransformerEncoder final : public ImageEncoder {
public:
    explicit VisionTransformerEncoder(std::shared_ptr<const Weights> weights)
        : m_weights(std::move(weights))
        , m_single(std::make_shared<const Pass>(m_weights, 1, 1))
    {
    }

    int largestGroup() const override { return kGroup; }

    std::shared_ptr<const EncoderPass> pass(int crops, int threads) const override
    {
        if (crops == 1 && threads == 1)
            return m_single;
        const std::scoped_lock lock(m_mutex);
        const auto [it, isNew] = m_passes.try_emplace({ crops, threads });
        if (isNew) {
            auto wanted = std::make_shared<const Pass>(m_weights, crops, threads);
            if (wanted->givesTheBytesOf(*m_single))
                it->second = std::move(wanted);
        }
        return it->second;
    }

    std::size_t bytes() const override
    {
        std::size_t total = m_weights->patches.bytes() + m_weights->projection.bytes();
        for (const auto& block : m_weights->blocks)
            total += block.bytes();
        return total;
    }

private:
    std::shared_ptr<const Weights> m_weights;
    std::shared_ptr<const Pass> m_single;
    mutable std::mutex m_mutex;
    mutable std::map<std::pair<int, int>, std::shared_ptr<const Pass>> m_passes;
};

} // namespace

std::shared_ptr<const ImageEncoder> readVisionTransformer(WeightReader& reader, const ClipSizes& sizes, Number number)
{
    return std::make_shared<const VisionTransformerEncoder>(std::make_shared<const Weights>(reader, sizes, number));
}

} // namespace semblance::model
