// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace semblance::fuzz {

/// The fuzzer's bytes as a file in memory, for parsers that take a path.
class InputInMemory {
public:
    InputInMemory(const std::uint8_t* bytes, std::size_t count)
        : m_descriptor(::memfd_create("input", MFD_CLOEXEC))
    {
        if (m_descriptor < 0 || ::pwrite(m_descriptor, bytes, count, 0) != static_cast<ssize_t>(count))
            std::abort();
    }
    ~InputInMemory() { ::close(m_descriptor); }
    InputInMemory(const InputInMemory&) = delete;
    InputInMemory& operator=(const InputInMemory&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace semblance::fuzz
