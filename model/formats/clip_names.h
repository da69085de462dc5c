// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/tensor_map.h"

#include <string>
#include <vector>

namespace semblance::model {

enum class TensorNaming { OpenAi, HuggingFace };

struct NamedClip {
    TensorNaming naming = TensorNaming::OpenAi; ///< how the source names its tensors
    TensorMap tensors;                          ///< complete, under OpenAI's names
    std::vector<std::string> ignored;           ///< names of the source that are no part of CLIP's two encoders
};

/// Takes the prefixes of wrappers off ("module.", "model."), translates Hugging Face's names and layouts (separate query, key and
/// value projections; transposed embedding projections), and checks that nothing is missing from either encoder and that nothing in
/// them is unknown. Throws Error, with the source's own names, on what is missing.
NamedClip asOpenAiNames(TensorMap tensors);

} // namespace semblance::model
