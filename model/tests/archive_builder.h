// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

/// Pickles and zip archives put together byte by byte, well-formed and otherwise.
namespace semblance::check {

template <typename Number>
std::string bytesOf(Number value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

inline std::uint32_t crc32Of(const std::string& bytes)
{
    std::uint32_t crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0);
    }
    return ~crc;
}

struct ZipPart {
    std::string name;
    std::string data;
    std::uint16_t method = 0;
    std::uint32_t bytes = 0;  ///< as announced; 0: data.size()
    std::uint32_t offset = 0; ///< as announced; 0: where it is
    std::uint16_t flags = 0;
    bool badSum = false;
};

inline std::string zip(const std::vector<ZipPart>& parts)
{
    using std::uint16_t;
    using std::uint32_t;
    std::string file;
    std::string directory;
    for (const auto& part : parts) {
        const auto packed = static_cast<uint32_t>(part.data.size());
        const auto size = part.bytes ? part.bytes : packed;
        const auto crc = part.method == 0 ? crc32Of(part.data) ^ (part.badSum ? 1U : 0U) : 0U;
        const auto offset = part.offset ? part.offset : static_cast<uint32_t>(file.size());
        const auto common = bytesOf(part.flags) + bytesOf(part.method) + bytesOf(uint32_t{0}) + bytesOf(crc) + bytesOf(packed) + bytesOf(size)
            + bytesOf(static_cast<uint16_t>(part.name.size())) + bytesOf(uint16_t{0});
        file += "PK\x03\x04" + bytesOf(uint16_t{20}) + common + part.name + part.data;
        directory += "PK\x01\x02" + bytesOf(uint16_t{20}) + bytesOf(uint16_t{20}) + common + bytesOf(uint16_t{0}) + bytesOf(uint16_t{0})
            + bytesOf(uint16_t{0}) + bytesOf(uint32_t{0}) + bytesOf(offset) + part.name;
    }
    const auto count = static_cast<uint16_t>(parts.size());
    const auto offset = static_cast<uint32_t>(file.size());
    return file + directory + "PK\x05\x06" + bytesOf(uint16_t{0}) + bytesOf(uint16_t{0}) + bytesOf(count) + bytesOf(count)
        + bytesOf(static_cast<uint32_t>(directory.size())) + bytesOf(offset) + bytesOf(uint16_t{0});
}

// ---- pickle, protocol 2 ----
inline std::string text(const std::string& value)
{
    return "X" + bytesOf(static_cast<std::uint32_t>(value.size())) + value;
}

inline std::string number(std::int64_t value)
{
    return "\x8a\x08" + bytesOf(value);
}

inline std::string tuple(const std::vector<std::string>& items)
{
    std::string bytes = "(";
    for (const auto& item : items)
        bytes += item;
    return bytes + "t";
}

inline std::string numbers(const std::vector<std::int64_t>& values)
{
    std::vector<std::string> items;
    for (const auto value : values)
        items.push_back(number(value));
    return tuple(items);
}

inline std::string call(const std::string& module, const std::string& name, const std::string& arguments)
{
    return "c" + module + "\n" + name + "\n" + arguments + "R";
}

inline std::string dict(const std::vector<std::pair<std::string, std::string>>& entries)
{
    std::string bytes = "}(";
    for (const auto& [key, value] : entries)
        bytes += text(key) + value;
    return bytes + "u";
}

inline std::string tensor(const std::string& key, std::int64_t offset, const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& strides,
                          const std::string& storage = "FloatStorage")
{
    const auto reference = tuple({text("storage"), "ctorch\n" + storage + "\n", text(key), text("cpu"), number(1)}) + "Q";
    return call("torch._utils", "_rebuild_tensor_v2",
                tuple({reference, number(offset), numbers(shape), numbers(strides), "\x89", call("collections", "OrderedDict", ")")}));
}

inline std::string pickle(const std::string& value)
{
    return "\x80\x02" + value + ".";
}

} // namespace semblance::check
