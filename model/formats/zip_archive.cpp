// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip_archive.h"

#include "model/error.h"
#include "model/formats/inflate.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace semblance::model {
namespace {

// Numbers and layouts: PKWARE APPNOTE 6.3.
constexpr std::uint32_t kLocalHeader = 0x04034b50;
constexpr std::uint32_t kDirectoryHeader = 0x02014b50;
constexpr std::uint32_t kDirectoryEnd = 0x06054b50;
constexpr std::uint32_t kDirectoryEnd64 = 0x06064b50;
constexpr std::uint32_t kDirectoryEnd64Locator = 0x07064b50;
constexpr std::size_t kLocalHeaderBytes = 30;
constexpr std::size_t kDirectoryHeaderBytes = 46;
constexpr std::size_t kDirectoryEndBytes = 22;
constexpr std::size_t kDirectoryEnd64Bytes = 56;
constexpr std::size_t kLocatorBytes = 20;
constexpr std::size_t kLongestComment = 0xffff;
constexpr std::uint16_t kZip64Extra = 1;
constexpr std::uint16_t kEncrypted = 1;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint64_t kLargestDirectory = 64U << 20;
constexpr std::uint64_t kDeflateLimit = 1032;     // what one deflated byte can unpack to
constexpr std::uint64_t kUnpackedPerByte = 256;   // far above any real checkpoint
constexpr std::uint64_t kUnpackedAllowance = 64U << 20;

template <typename Number>
Number numberAt(std::string_view bytes, std::size_t offset)
{
    Number value;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

std::uint32_t crc32Of(const unsigned char* bytes, std::size_t count)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> t{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) ? 0xedb88320U : 0);
            t[i] = value;
        }
        return t;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (std::size_t i = 0; i < count; ++i)
        crc = (crc >> 8) ^ table[(crc ^ bytes[i]) & 0xff];
    return ~crc;
}

std::string readPart(const InputFile& file, std::uint64_t offset, std::uint64_t count)
{
    if (offset > file.size() || count > file.size() - offset)
        return {};
    std::string part(static_cast<std::size_t>(count), '\0');
    file.readAt(offset, part.data(), part.size());
    return part;
}

}

void ZipArchive::refuse(const std::string& why) const
{
    throw Error(m_file.path() + " is damaged or cut short: " + why + ".");
}

bool ZipArchive::recognises(const InputFile& file)
{
    const auto magic = readPart(file, 0, 4);
    return magic.size() == 4 && numberAt<std::uint32_t>(magic, 0) == kLocalHeader;
}

ZipArchive::ZipArchive(const InputFile& file)
    : m_file(file)
{
    const std::uint64_t tailBytes = std::min<std::uint64_t>(file.size(), kDirectoryEndBytes + kLongestComment);
    const std::uint64_t tailOffset = file.size() - tailBytes;
    const auto tail = readPart(file, tailOffset, tailBytes);
    std::size_t end = std::string::npos;
    for (std::size_t i = tail.size() >= kDirectoryEndBytes ? tail.size() - kDirectoryEndBytes + 1 : 0; i > 0 && end == std::string::npos; --i) {
        const bool signature = numberAt<std::uint32_t>(tail, i - 1) == kDirectoryEnd;
        if (signature && i - 1 + kDirectoryEndBytes + numberAt<std::uint16_t>(tail, i - 1 + 20) == tail.size())
            end = i - 1;
    }
    if (end == std::string::npos)
        refuse("its directory is missing at the end");
    std::uint64_t count = numberAt<std::uint16_t>(tail, end + 10);
    std::uint64_t bytes = numberAt<std::uint32_t>(tail, end + 12);
    std::uint64_t offset = numberAt<std::uint32_t>(tail, end + 16);
    if (count == 0xffff || bytes == 0xffffffff || offset == 0xffffffff) {
        const std::uint64_t endOffset = tailOffset + end;
        const auto locator = endOffset >= kLocatorBytes ? readPart(file, endOffset - kLocatorBytes, kLocatorBytes) : std::string();
        if (locator.empty() || numberAt<std::uint32_t>(locator, 0) != kDirectoryEnd64Locator)
            refuse("its directory is missing at the end");
        const auto end64 = readPart(file, numberAt<std::uint64_t>(locator, 8), kDirectoryEnd64Bytes);
        if (end64.empty() || numberAt<std::uint32_t>(end64, 0) != kDirectoryEnd64)
            refuse("its directory is missing at the end");
        count = numberAt<std::uint64_t>(end64, 32);
        bytes = numberAt<std::uint64_t>(end64, 40);
        offset = numberAt<std::uint64_t>(end64, 48);
    }
    readDirectory(offset, bytes, count);
    locateData(offset);
}

void ZipArchive::readDirectory(std::uint64_t offset, std::uint64_t bytes, std::uint64_t count)
{
    if (bytes > kLargestDirectory || count > bytes / kDirectoryHeaderBytes)
        refuse("its directory has an impossible size");
    const auto directory = readPart(m_file, offset, bytes);
    if (directory.size() != bytes)
        refuse("its directory lies outside the file");
    std::string_view rest = directory;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (rest.size() < kDirectoryHeaderBytes || numberAt<std::uint32_t>(rest, 0) != kDirectoryHeader)
            refuse("its directory cannot be read");
        const std::size_t nameBytes = numberAt<std::uint16_t>(rest, 28);
        const std::size_t extraBytes = numberAt<std::uint16_t>(rest, 30);
        const std::size_t commentBytes = numberAt<std::uint16_t>(rest, 32);
        if (rest.size() - kDirectoryHeaderBytes < nameBytes + extraBytes + commentBytes)
            refuse("its directory cannot be read");
        addEntry(rest.substr(0, kDirectoryHeaderBytes), rest.substr(kDirectoryHeaderBytes, nameBytes),
                 rest.substr(kDirectoryHeaderBytes + nameBytes, extraBytes));
        rest.remove_prefix(kDirectoryHeaderBytes + nameBytes + extraBytes + commentBytes);
    }
}

void ZipArchive::addEntry(std::string_view record, std::string_view name, std::string_view extra)
{
    Entry entry;
    const auto flags = numberAt<std::uint16_t>(record, 8);
    entry.method = numberAt<std::uint16_t>(record, 10);
    entry.crc32 = numberAt<std::uint32_t>(record, 16);
    entry.packedBytes = numberAt<std::uint32_t>(record, 20);
    entry.bytes = numberAt<std::uint32_t>(record, 24);
    entry.dataOffset = numberAt<std::uint32_t>(record, 42); // the local header's, until locateData()
    while (extra.size() >= 4) {
        const auto id = numberAt<std::uint16_t>(extra, 0);
        auto field = extra.substr(4, numberAt<std::uint16_t>(extra, 2));
        extra.remove_prefix(std::min<std::size_t>(extra.size(), std::size_t{4} + numberAt<std::uint16_t>(extra, 2)));
        if (id != kZip64Extra)
            continue;
        for (auto* value : {&entry.bytes, &entry.packedBytes, &entry.dataOffset}) {
            if (*value != 0xffffffff || field.size() < 8)
                continue;
            *value = numberAt<std::uint64_t>(field, 0);
            field.remove_prefix(8);
        }
    }
    const std::string key(name);
    if (flags & kEncrypted)
        refuse("its part " + key + " is encrypted");
    if (entry.method == kStored ? entry.bytes != entry.packedBytes : entry.bytes / kDeflateLimit > entry.packedBytes)
        refuse("its part " + key + " announces an impossible size");
    const std::uint64_t most = m_file.size() * kUnpackedPerByte + kUnpackedAllowance;
    if (entry.bytes > most || m_totalBytes > most - entry.bytes)
        refuse("it would unpack to more than a checkpoint of its size can hold");
    m_totalBytes += entry.bytes;
    if (!m_entries.emplace(key, entry).second)
        refuse("its part " + key + " stands in it twice");
}

void ZipArchive::locateData(std::uint64_t directoryOffset)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (auto& [name, entry] : m_entries) {
        const std::uint64_t begin = entry.dataOffset;
        const auto header = readPart(m_file, begin, kLocalHeaderBytes);
        if (header.empty() || numberAt<std::uint32_t>(header, 0) != kLocalHeader)
            refuse("its part " + name + " is not where the directory says");
        entry.dataOffset = begin + kLocalHeaderBytes + numberAt<std::uint16_t>(header, 26) + numberAt<std::uint16_t>(header, 28);
        if (entry.dataOffset > directoryOffset || entry.packedBytes > directoryOffset - entry.dataOffset)
            refuse("its part " + name + " lies outside the file");
        ranges.emplace_back(begin, entry.dataOffset + entry.packedBytes);
    }
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i)
        if (ranges[i].first < ranges[i - 1].second)
            refuse("two of its parts overlap");
}

void ZipArchive::read(const std::string& name, const Entry& entry, void* to) const
{
    const auto bytes = static_cast<std::size_t>(entry.bytes);
    if (entry.method == kStored) {
        m_file.readAt(entry.dataOffset, to, bytes);
    } else if (entry.method == kDeflated) {
        const auto packed = readPart(m_file, entry.dataOffset, entry.packedBytes);
        inflateRaw(packed, to, bytes, m_file.path() + ": its part " + name);
    } else {
        throw Error(m_file.path() + ": its part " + name + " is packed by a method that is not supported; save it again without compression.");
    }
    // Writers that skip the sum leave it at 0.
    if (entry.crc32 != 0 && crc32Of(static_cast<const unsigned char*>(to), bytes) != entry.crc32)
        refuse("the check sum of its part " + name + " does not match");
}

std::string ZipArchive::read(const std::string& name, const Entry& entry) const
{
    std::string text(static_cast<std::size_t>(entry.bytes), '\0');
    read(name, entry, text.data());
    return text;
}

} // namespace semblance::model
