// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/tensor_map.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace semblance::model {

struct SafetensorsEntry {
    std::string dtype; ///< as in the file: "F64", "F32", "F16", "BF16", "I64", "I32", "I16", "I8", "U8" or "BOOL"
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< offset in the file
    std::uint64_t bytes = 0;
    std::int64_t elements() const;
};

struct SafetensorsHeader {
    std::map<std::string, std::string> metadata;
    std::map<std::string, SafetensorsEntry> tensors;
};

/// Reads and checks the header of a .safetensors file (github.com/huggingface/safetensors): its length against the file's, every
/// tensor's range, shape and type; the ranges must fill the data without gap or overlap. Throws Error.
SafetensorsHeader readSafetensorsHeader(const std::string& path);

/// Reads all tensors into memory of their own, on the CPU, in the type they are stored in. Throws Error.
TensorMap readSafetensors(const std::string& path, const SafetensorsHeader& header);

/// Writes tensors (any device, made contiguous) and metadata. The same input gives the same bytes: names sorted, wider types
/// first so that all data is aligned. path is replaced when the whole file is on disk. Throws Error.
void writeSafetensors(const std::string& path, const TensorMap& tensors, const std::map<std::string, std::string>& metadata);

} // namespace semblance::model
