// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/weight_reader.h"

#include "model/error.h"
#include "model/formats/model_file.h"

#include <bit>
#include <cstring>

namespace semblance::model {
namespace {

float fromHalf(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t magnitude = half & 0x7fffU;
    if (magnitude >= 0x7c00U)
        return std::bit_cast<float>(sign | 0x7f800000U | (magnitude & 0x3ffU) << 13);
    // As float32 the exponent is 112 too low; the product with 2^112 also normalises what is subnormal.
    return std::bit_cast<float>(sign | std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude << 13) * 0x1p112F));
}

float fromBFloat(std::uint16_t bits)
{
    return std::bit_cast<float>(std::uint32_t { bits } << 16);
}

template <typename From, typename Function> void widen(const char* raw, std::size_t count, float* to, Function function)
{
    for (std::size_t i = 0; i < count; ++i) {
        From value;
        std::memcpy(&value, raw + i * sizeof(From), sizeof(From));
        to[i] = function(value);
    }
}

bool allFinite(std::span<const float> values)
{
    std::uint32_t notFinite = 0; // without a branch, so that it takes less time than the reading
    for (const float value : values)
        notFinite |= static_cast<std::uint32_t>((std::bit_cast<std::uint32_t>(value) & 0x7f800000U) == 0x7f800000U);
    return notFinite == 0;
}

std::size_t bytesOf(const std::string& type)
{
    return type == "F64" ? 8 : type == "F32" ? 4 : type == "F16" || type == "BF16" ? 2 : 0;
}

} // namespace

WeightReader::WeightReader(const std::string& path)
    : m_file(path)
    , m_header(readModelHeader(path))
{
}

TensorShapes WeightReader::shapes() const
{
    TensorShapes shapes;
    for (const auto& [name, entry] : m_header.tensors)
        shapes[name] = entry.shape;
    return shapes;
}

const SafetensorsEntry& WeightReader::entry(const std::string& name, const std::vector<std::int64_t>& shape) const
{
    const auto it = m_header.tensors.find(name);
    if (it == m_header.tensors.end())
        throw Error("The weights are not complete; missing: " + name + ".");
    if (it->second.shape != shape)
        throw Error("The tensor \"" + name + "\" does not have the shape that the other weights ask for.");
    if (bytesOf(it->second.dtype) == 0)
        throw Error("The tensor \"" + name + "\" holds no floating-point values.");
    return it->second;
}

void WeightReader::convert(const std::string& name, const std::string& type, std::uint64_t offset, std::size_t count, float* to)
{
    if (type == "F32") {
        m_file.readAt(offset, to, count * sizeof(float));
    } else {
        m_raw.resize(count * bytesOf(type));
        m_file.readAt(offset, m_raw.data(), m_raw.size());
        if (type == "F64")
            widen<double>(m_raw.data(), count, to, [](double value) { return static_cast<float>(value); });
        else
            widen<std::uint16_t>(m_raw.data(), count, to, type == "F16" ? fromHalf : fromBFloat);
    }
    if (!allFinite({ to, count }))
        throw Error("The tensor \"" + name + "\" holds values that are not finite.");
}

std::span<const float> WeightReader::read(const std::string& name, const std::vector<std::int64_t>& shape)
{
    const auto& found = entry(name, shape);
    const auto count = static_cast<std::size_t>(found.elements());
    if (m_values.size() < count)
        m_values.resize(count);
    convert(name, found.dtype, found.begin, count, m_values.data());
    return { m_values.data(), count };
}

std::vector<float> WeightReader::readRows(const std::string& name, const std::vector<std::int64_t>& shape, std::span<const std::int64_t> rows)
{
    const auto& found = entry(name, shape);
    const auto columns = static_cast<std::size_t>(shape.at(1));
    std::vector<float> values(rows.size() * columns);
    for (std::size_t i = 0; i < rows.size(); ++i)
        convert(name, found.dtype, found.begin + static_cast<std::uint64_t>(rows[i]) * columns * bytesOf(found.dtype), columns, values.data() + i * columns);
    return values;
}

std::vector<float> WeightReader::copy(const std::string& name, const std::vector<std::int64_t>& shape)
{
    const auto values = read(name, shape);
    return { values.begin(), values.end() };
}

} // namespace semblance::model
