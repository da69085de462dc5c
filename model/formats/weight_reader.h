// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/file_io.h"
#include "model/formats/safetensors.h"
#include "model/nn/clip_sizes.h"

#include <span>

namespace semblance::model {

/// Single tensors of a model file as float32, without LibTorch and without the whole file in memory. Not for several threads at once.
class WeightReader {
public:
    /// Throws Error where the file is no .safetensors or no native model file.
    explicit WeightReader(const std::string& path);

    const FileIdentity& file() const { return m_file.identity(); }
    TensorShapes shapes() const;
    /// Widened or rounded to float32; valid until the next call. Throws Error where the tensor is missing, has another shape, holds no
    /// floating-point numbers or one that is not finite.
    std::span<const float> read(const std::string& name, const std::vector<std::int64_t>& shape);
    /// Rows of a table [rows][columns], for one of which most are not needed. The same checks, of these rows.
    std::vector<float> readRows(const std::string& name, const std::vector<std::int64_t>& shape, std::span<const std::int64_t> rows);
    std::vector<float> copy(const std::string& name, const std::vector<std::int64_t>& shape);

private:
    const SafetensorsEntry& entry(const std::string& name, const std::vector<std::int64_t>& shape) const;
    void convert(const std::string& name, const std::string& type, std::uint64_t offset, std::size_t count, float* to);

    InputFile m_file;
    SafetensorsHeader m_header;
    std::vector<float> m_values;
    std::vector<char> m_raw;
};

} // namespace semblance::model
