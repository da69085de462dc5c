// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/safetensors.h"

#include "model/error.h"
#include "model/formats/bounded_json.h"
#include "model/formats/file_io.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <bit>
#include <utility>

namespace semblance::model {
namespace {

static_assert(std::endian::native == std::endian::little, "the format stores little-endian values");

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kMaxHeaderBytes = 32U << 20;
constexpr std::size_t kMaxDimensions = 16;

struct Dtype {
    const char* name;
    at::ScalarType type;
    std::uint64_t bytes;
};

constexpr Dtype kDtypes[] = {
    { "F64", at::kDouble, 8 },
    { "F32", at::kFloat, 4 },
    { "F16", at::kHalf, 2 },
    { "BF16", at::kBFloat16, 2 },
    { "I64", at::kLong, 8 },
    { "I32", at::kInt, 4 },
    { "I16", at::kShort, 2 },
    { "I8", at::kChar, 1 },
    { "U8", at::kByte, 1 },
    { "BOOL", at::kBool, 1 },
};

const Dtype* dtypeNamed(const std::string& name)
{
    const auto* found = std::find_if(std::begin(kDtypes), std::end(kDtypes), [&](const Dtype& d) { return name == d.name; });
    return found == std::end(kDtypes) ? nullptr : found;
}

const Dtype& dtypeOf(const std::string& tensor, const at::Tensor& values)
{
    const auto* found
        = std::find_if(std::begin(kDtypes), std::end(kDtypes), [&](const Dtype& d) { return values.scalar_type() == d.type; });
    if (found == std::end(kDtypes))
        throw Error("The tensor " + tensor + " has a type that a .safetensors file cannot hold.");
    return *found;
}

SafetensorsEntry readEntry(const std::string& where, const nlohmann::json& json, std::uint64_t dataBytes)
{
    if (!json.is_object() || !json.contains("dtype") || !json.contains("shape") || !json.contains("data_offsets")
        || !json["dtype"].is_string() || !json["shape"].is_array() || !json["data_offsets"].is_array() || json["data_offsets"].size() != 2)
        throw Error(where + " lacks its dtype, shape or data_offsets.");
    SafetensorsEntry entry;
    entry.dtype = json["dtype"].get<std::string>();
    const Dtype* dtype = dtypeNamed(entry.dtype);
    if (!dtype)
        throw Error(where + " has the type " + entry.dtype + ", which is not supported.");
    if (json["shape"].size() > kMaxDimensions)
        throw Error(where + " has more than " + std::to_string(kMaxDimensions) + " dimensions.");
    std::uint64_t bytes = dtype->bytes;
    std::uint64_t withoutZeros = dtype->bytes; // strides are products of the other sizes even where one of them is 0
    for (const auto& size : json["shape"]) {
        if (!size.is_number_unsigned() || size.get<std::uint64_t>() > INT64_MAX)
            throw Error(where + " has a shape that is not a list of sizes.");
        entry.shape.push_back(size.get<std::int64_t>());
        bytes *= size.get<std::uint64_t>();
        if (__builtin_mul_overflow(withoutZeros, std::max<std::uint64_t>(size.get<std::uint64_t>(), 1), &withoutZeros)
            || withoutZeros > INT64_MAX)
            throw Error(where + " has an impossible shape.");
    }
    for (const auto& offset : json["data_offsets"])
        if (!offset.is_number_unsigned())
            throw Error(where + " has data_offsets that are not offsets.");
    const auto begin = json["data_offsets"][0].get<std::uint64_t>();
    const auto end = json["data_offsets"][1].get<std::uint64_t>();
    if (begin > end || end > dataBytes)
        throw Error(where + " lies outside the file; the file is cut short or damaged.");
    if (end - begin != bytes)
        throw Error(where + " has " + std::to_string(end - begin) + " bytes where its shape needs " + std::to_string(bytes) + ".");
    entry.begin = begin;
    entry.bytes = bytes;
    return entry;
}

void checkThatRangesFillTheData(const std::string& path, const SafetensorsHeader& header, std::uint64_t dataBytes)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto& [name, entry] : header.tensors)
        ranges.emplace_back(entry.begin, entry.begin + entry.bytes);
    std::sort(ranges.begin(), ranges.end());
    std::uint64_t end = 0;
    for (const auto& range : ranges) {
        if (range.first < end)
            throw Error(path + ": two tensors overlap; the file is damaged.");
        if (range.first > end)
            throw Error(path + ": some of its bytes belong to no tensor; the file is damaged.");
        end = range.second;
    }
    if (end != dataBytes)
        throw Error(path + ": some of its bytes belong to no tensor; the file is damaged.");
}

}

std::int64_t SafetensorsEntry::elements() const
{
    std::int64_t count = 1;
    for (const auto size : shape)
        count *= size;
    return count;
}

SafetensorsHeader readSafetensorsHeader(const std::string& path)
{
    const InputFile file(path);
    std::uint64_t length = 0;
    if (file.size() < kLengthBytes + 2)
        throw Error(path + " is too short to be a .safetensors file.");
    file.readAt(0, &length, kLengthBytes);
    if (length > file.size() - kLengthBytes || length > kMaxHeaderBytes)
        throw Error(path + " is not a .safetensors file, or is cut short: its header would be " + std::to_string(length) + " bytes long.");
    std::string text(static_cast<std::size_t>(length), '\0');
    file.readAt(kLengthBytes, text.data(), text.size());
    if (text.empty() || text.front() != '{')
        throw Error(path + " is not a .safetensors file: its header does not begin with a brace.");
    const auto json = parseBoundedJson(text, "The header of " + path, 4);

    SafetensorsHeader header;
    const std::uint64_t dataStart = kLengthBytes + length;
    const std::uint64_t dataBytes = file.size() - dataStart;
    for (const auto& [name, value] : json.items()) {
        if (name == "__metadata__") {
            if (!value.is_object())
                throw Error(path + ": its metadata is not a list of names and texts.");
            for (const auto& [key, text_] : value.items()) {
                if (!text_.is_string())
                    throw Error(path + ": its metadata entry " + key + " is not a text.");
                header.metadata[key] = text_.get<std::string>();
            }
            continue;
        }
        header.tensors[name] = readEntry(path + ": the tensor " + name, value, dataBytes);
    }
    checkThatRangesFillTheData(path, header, dataBytes);
    for (auto& [name, entry] : header.tensors)
        entry.begin += dataStart;
    return header;
}

TensorMap readSafetensors(const std::string& path, const SafetensorsHeader& header)
{
    const InputFile file(path);
    TensorMap tensors;
    try {
        for (const auto& [name, entry] : header.tensors) {
            const Dtype* dtype = dtypeNamed(entry.dtype);
            if (!dtype || entry.begin > file.size() || entry.bytes > file.size() - entry.begin)
                throw Error(path + " changed while it was read.");
            auto values = at::empty(entry.shape, at::TensorOptions().dtype(dtype->type));
            file.readAt(entry.begin, values.data_ptr(), static_cast<std::size_t>(entry.bytes));
            if (dtype->type == at::kBool) {
                const auto* bytes = static_cast<const unsigned char*>(values.data_ptr());
                if (std::any_of(bytes, bytes + entry.bytes, [](unsigned char b) { return b > 1; }))
                    throw Error(path + ": the tensor " + name + " holds values that are neither true nor false.");
            }
            tensors.emplace(name, std::move(values));
        }
    } catch (const c10::Error& e) {
        throw Error(path + " cannot be read: " + e.what_without_backtrace());
    }
    return tensors;
}

void writeSafetensors(const std::string& path, const TensorMap& tensors, const std::map<std::string, std::string>& metadata)
{
    struct Item {
        const std::string* name;
        at::Tensor values;
        const Dtype* dtype;
    };
    try {
        std::vector<Item> items;
        for (const auto& [name, tensor] : tensors) {
            if (!tensor.defined())
                throw Error("The tensor " + name + " is empty and cannot be written.");
            items.push_back({ &name, tensor.detach().to(at::kCPU).contiguous(), &dtypeOf(name, tensor) });
        }
        std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.dtype->bytes > b.dtype->bytes; });

        nlohmann::json header = nlohmann::json::object();
        if (!metadata.empty())
            header["__metadata__"] = metadata;
        std::uint64_t offset = 0;
        for (const auto& item : items) {
            const auto bytes = static_cast<std::uint64_t>(item.values.numel()) * item.dtype->bytes;
            header[*item.name] = { { "dtype", item.dtype->name }, { "shape", item.values.sizes().vec() },
                { "data_offsets", { offset, offset + bytes } } };
            offset += bytes;
        }
        std::string text = header.dump();
        text.resize((text.size() + 7) / 8 * 8, ' ');
        const std::uint64_t length = text.size();
        replaceFile(path, [&](const WriteFn& write) {
            write(&length, kLengthBytes);
            write(text.data(), text.size());
            for (const auto& item : items)
                write(item.values.data_ptr(), static_cast<std::size_t>(item.values.numel()) * item.dtype->bytes);
        });
    } catch (const c10::Error& e) {
        throw Error(path + " cannot be written: " + e.what_without_backtrace());
    } catch (const nlohmann::json::exception&) {
        throw Error(path + " cannot be written: a name or a text of its description is not valid UTF-8.");
    }
}

} // namespace semblance::model
