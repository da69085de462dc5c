// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace semblance::model {

/// Another file, or this one after a change, has another one.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t changed = 0; ///< nanoseconds; the inode's, which no program can set back

    auto operator<=>(const FileIdentity&) const = default;
};

/// A regular file opened read-only; every failure throws Error with the path in it.
class InputFile {
public:
    explicit InputFile(const std::string& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::string& path() const { return m_path; }
    std::uint64_t size() const { return m_identity.size; }
    const FileIdentity& identity() const { return m_identity; } ///< when it was opened
    /// Fills exactly count bytes from offset.
    void readAt(std::uint64_t offset, void* to, std::size_t count) const;
    std::string readAll(std::uint64_t limit) const; ///< throws where the file is larger than limit

private:
    std::string m_path;
    int m_descriptor = -1;
    FileIdentity m_identity;
};

using WriteFn = std::function<void(const void* bytes, std::size_t count)>;

/// Calls fill with a function that appends bytes; they go to a temporary file beside path that takes path's place only when all
/// of it is on disk. After a failure path is as it was.
void replaceFile(const std::string& path, const std::function<void(const WriteFn& write)>& fill);

} // namespace semblance::model
