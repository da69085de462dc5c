// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/file_io.h"

#include <map>
#include <string_view>

namespace semblance::model {

/// The directory of a zip file (also zip64), checked whole at opening: every entry lies in the file, none overlaps another, none
/// announces more data than deflate can hold. Throws Error with the file and what is wrong.
class ZipArchive {
public:
    struct Entry {
        std::uint16_t method = 0; ///< 0 stored, 8 deflated
        std::uint32_t crc32 = 0;
        std::uint64_t packedBytes = 0;
        std::uint64_t bytes = 0;
        std::uint64_t dataOffset = 0;
    };

    /// The file must outlive the archive.
    explicit ZipArchive(const InputFile& file);

    /// By its begin: whether the file is a zip at all.
    static bool recognises(const InputFile& file);

    const std::map<std::string, Entry>& entries() const { return m_entries; }
    std::uint64_t totalBytes() const { return m_totalBytes; } ///< of all entries, unpacked

    /// Unpacks one entry to its entry.bytes bytes and checks its sum.
    void read(const std::string& name, const Entry& entry, void* to) const;
    std::string read(const std::string& name, const Entry& entry) const;

private:
    void readDirectory(std::uint64_t offset, std::uint64_t bytes, std::uint64_t count);
    void addEntry(std::string_view record, std::string_view name, std::string_view extra);
    void locateData(std::uint64_t directoryOffset);
    [[noreturn]] void refuse(const std::string& why) const;

    const InputFile& m_file;
    std::map<std::string, Entry> m_entries;
    std::uint64_t m_totalBytes = 0;
};

} // namespace semblance::model
