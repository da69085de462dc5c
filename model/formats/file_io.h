// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace semblance::model {

/// A regular file opened read-only; every failure throws Error with the path in it.
class InputFile {
public:
    explicit InputFile(const std::string& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::string& path() const { return m_path; }
    std::uint64_t size() const { return m_size; }
    /// Fills exactly count bytes from offset.
    void readAt(std::uint64_t offset, void* to, std::size_t count) const;
    std::string readAll(std::uint64_t limit) const; ///< throws where the file is larger than limit

private:
    std::string m_path;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

using WriteFn = std::function<void(const void* bytes, std::size_t count)>;

/// Calls fill with a function that appends bytes; they go to a temporary file beside path that takes path's place only when all
/// of it is on disk. After a failure path is as it was.
void replaceFile(const std::string& path, const std::function<void(const WriteFn& write)>& fill);

} // namespace semblance::model
