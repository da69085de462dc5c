// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace semblance::fuzz {

/// A folder of this run's own, for parsers that look for files by name.
inline std::string scratchFolder()
{
    std::string folder = (std::filesystem::temp_directory_path() / "semblance-fuzz-XXXXXX").string();
    return ::mkdtemp(folder.data()) ? folder : (std::abort(), std::string());
}

/// Also makes the folders on the way.
inline void put(const std::string& path, std::string_view text)
{
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

inline std::string_view textOf(const std::uint8_t* bytes, std::size_t count)
{
    return { reinterpret_cast<const char*>(bytes), count };
}

} // namespace semblance::fuzz
