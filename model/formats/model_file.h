// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"
#include "model/formats/safetensors.h"

#include <cstdint>
#include <string>
#include <vector>

namespace semblance::model {

/// A native model file: one .safetensors with the tensors under OpenAI CLIP's names, and everything else in its metadata.

/// Reads what the file says about itself, without its tensors. Throws Error with the file and what is missing or wrong.
ModelDescription describeModelFile(const std::string& path);

struct ModelFileFacts {
    ModelDescription description;
    std::int64_t bytes = 0;
    int tensors = 0;
    std::int64_t parameters = 0;             ///< values in all tensors
    std::vector<std::string> storedTypes;    ///< "F16", "F32", ... ascending
};

ModelFileFacts modelFileFacts(const std::string& path);

/// Float16 halves the file: matrices and kernels are rounded, vectors and whatever would overflow stay as they are. Nothing is
/// computed in float16; the values are widened when the model is loaded.
enum class StoredPrecision { Float32, Float16 };

/// Writes a model file; the same input gives the same bytes, and path is replaced only when all is on disk. Throws Error where the
/// description does not fit itself (one prompt per node, a positive tau, ...).
void writeModelFile(const std::string& path, const ModelDescription& description, const TensorMap& tensors,
                    StoredPrecision precision = StoredPrecision::Float32);

/// The header of a native model file; throws Error where the file is another .safetensors.
SafetensorsHeader readModelHeader(const std::string& path);

/// The tensors in the types they are stored in, on the CPU.
TensorMap readModelTensors(const std::string& path);

} // namespace semblance::model
