// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/text_features.h"

#include "model/onednn/transformer_block.h"

#include <algorithm>

namespace semblance::model {

std::vector<float> textFeatures(WeightReader& reader, const ClipSizes& sizes, const std::vector<Prompt>& prompts)
{
    const int width = sizes.textWidth;
    checkTransformer(width, sizes.textLayers);
    // Cut to the longest: the causal mask makes padding behind the end mark irrelevant.
    std::size_t length = 0;
    for (const auto& prompt : prompts)
        length = std::max(length, prompt.tokens.size());
    std::vector<std::int64_t> tokens(prompts.size() * length, 0);
    std::vector<std::size_t> endMarks; // the largest id of each
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto& ids = prompts[i].tokens;
        std::copy(ids.begin(), ids.end(), tokens.begin() + static_cast<std::ptrdiff_t>(i * length));
        endMarks.push_back(i * length + static_cast<std::size_t>(std::max_element(ids.begin(), ids.end()) - ids.begin()));
    }

    const int rows = static_cast<int>(tokens.size());
    const auto columns = static_cast<std::size_t>(width);
    Activations a;
    const auto embedded = reader.readRows("token_embedding.weight", { sizes.vocabulary, width }, tokens);
    const auto positions = reader.copy("positional_embedding", { sizes.contextLength, width });
    a.reserve(rows, width, static_cast<int>(length), width / headsOf(width), 1, 0);
    for (std::size_t i = 0; i < embedded.size(); ++i)
        a.x.floats()[i] = embedded[i] + positions[i % (length * columns)];

    constexpr int oneThread = 1; // products on several may sum in another order
    for (int i = 0; i < sizes.textLayers; ++i) {
        const auto block = BlockWeights::read(reader, "transformer.resblocks." + std::to_string(i), width, { Number::Float32, rows }, false);
        const BlockPlan plan(block, rows, oneThread);
        a.scratch.reserve(plan.scratchBytes());
        runBlock(block, plan, a, static_cast<int>(prompts.size()), static_cast<int>(length), width, true, oneThread);
    }
    const auto lnFinal = Norm::read(reader, "ln_final", width);
    Buffer ends(prompts.size() * columns * sizeof(float));
    for (std::size_t i = 0; i < endMarks.size(); ++i)
        std::copy_n(a.x.floats() + endMarks[i] * columns, columns, ends.floats() + i * columns);
    const int count = static_cast<int>(prompts.size());
    lnFinal(ends.floats(), count, Number::Float32, ends.data(), oneThread);
    const auto projection = Matrix::borrowed(
        reader.read("text_projection", { width, sizes.embedding }), Matrix::Order::RowsIn, width, sizes.embedding, {});
    const MatrixProduct product(projection, count, Number::Float32, MatrixProduct::After::Nothing, oneThread);
    a.scratch.reserve(product.scratchBytes());
    std::vector<float> features(prompts.size() * static_cast<std::size_t>(sizes.embedding));
    product(projection, ends.data(), features.data(), a.scratch.data());
    return features;
}

} // namespace semblance::model
