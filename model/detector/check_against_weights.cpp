// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/check_against_weights.h"

#include "model/error.h"
#include "model/image/network_input.h"

#include <string>

namespace semblance::model {

void checkAgainstWeights(const ModelDescription& description, const ClipSizes& sizes)
{
    const auto& input = description.input;
    if (input.size != sizes.imageSize)
        throw Error("Its input recipe says " + std::to_string(input.size) + " pixels, its weights say " + std::to_string(sizes.imageSize) + ".");
    if (inputChannels(input) != sizes.inputChannels)
        throw Error("Its input recipe gives " + std::to_string(inputChannels(input)) + " channels, its weights take "
                    + std::to_string(sizes.inputChannels) + ".");
    if (description.scoring == Scoring::LinearHead)
        return;
    if (sizes.textWidth == 0)
        throw Error("It scores by joint embedding but holds no text encoder.");
    for (const auto& prompt : description.prompts) {
        if (prompt.tokens.size() > static_cast<std::size_t>(sizes.contextLength))
            throw Error("Its prompt of \"" + prompt.node + "\" has more than " + std::to_string(sizes.contextLength) + " tokens.");
        for (const auto id : prompt.tokens)
            if (id < 0 || id >= sizes.vocabulary)
                throw Error("Its prompt of \"" + prompt.node + "\" has the token id " + std::to_string(id) + ", which its weights do not know.");
    }
}

} // namespace semblance::model
