// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/file_io.h"

#include "model/error.h"

#include <cerrno>
#include <cstring>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace semblance::model {
namespace {

std::string systemReason()
{
    return std::strerror(errno);
}

class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& target)
        : m_target(target)
        , m_path(target + ".partial-XXXXXX")
    {
        std::vector<char> name(m_path.begin(), m_path.end());
        name.push_back('\0');
        m_descriptor = ::mkstemp(name.data());
        if (m_descriptor < 0)
            throw Error(target + " cannot be written: " + systemReason() + ".");
        m_path.assign(name.data());
    }
    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_kept)
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void append(const void* bytes, std::size_t count)
    {
        const auto* from = static_cast<const char*>(bytes);
        while (count > 0) {
            const ssize_t done = ::write(m_descriptor, from, count);
            if (done < 0 && errno == EINTR)
                continue;
            if (done <= 0)
                throw Error(m_target + " cannot be written: " + systemReason() + ".");
            from += done;
            count -= static_cast<std::size_t>(done);
        }
    }

    void replace(const std::string& target)
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const bool flushed = ::fchmod(m_descriptor, 0666 & ~mask) == 0 && ::fsync(m_descriptor) == 0;
        const bool closed = ::close(m_descriptor) == 0;
        m_descriptor = -1;
        if (!flushed || !closed || std::rename(m_path.c_str(), target.c_str()) != 0)
            throw Error(target + " cannot be written: " + systemReason() + ".");
        m_kept = true;
    }

private:
    std::string m_target;
    std::string m_path;
    int m_descriptor = -1;
    bool m_kept = false;
};

}

InputFile::InputFile(const std::string& path)
    : m_path(path)
{
    m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        throw Error(path + " cannot be opened: " + systemReason() + ".");
    struct stat facts { };
    const bool known = ::fstat(m_descriptor, &facts) == 0;
    if (!known || !S_ISREG(facts.st_mode)) {
        ::close(m_descriptor);
        throw Error(path + " is not a file.");
    }
    constexpr std::int64_t nanoseconds = 1000000000;
    m_identity = { static_cast<std::uint64_t>(facts.st_dev), static_cast<std::uint64_t>(facts.st_ino), static_cast<std::uint64_t>(facts.st_size),
        facts.st_ctim.tv_sec * nanoseconds + facts.st_ctim.tv_nsec };
}

InputFile::~InputFile()
{
    ::close(m_descriptor);
}

void InputFile::readAt(std::uint64_t offset, void* to, std::size_t count) const
{
    if (offset > size() || count > size() - offset)
        throw Error(m_path + " ends before the data it announces; it is cut short or damaged.");
    auto* target = static_cast<char*>(to);
    while (count > 0) {
        const ssize_t done = ::pread(m_descriptor, target, count, static_cast<off_t>(offset));
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            throw Error(m_path + " cannot be read: " + systemReason() + ".");
        if (done == 0)
            throw Error(m_path + " became shorter while it was read.");
        target += done;
        offset += static_cast<std::uint64_t>(done);
        count -= static_cast<std::size_t>(done);
    }
}

std::string InputFile::readAll(std::uint64_t limit) const
{
    if (size() > limit)
        throw Error(m_path + " is larger than the " + std::to_string(limit) + " bytes expected of such a file.");
    std::string text(static_cast<std::size_t>(size()), '\0');
    readAt(0, text.data(), text.size());
    return text;
}

void replaceFile(const std::string& path, const std::function<void(const WriteFn& write)>& fill)
{
    TemporaryFile file(path);
    fill([&file](const void* bytes, std::size_t count) { file.append(bytes, count); });
    file.replace(path);
}

} // namespace semblance::model
