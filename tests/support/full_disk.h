// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace semblance::test {

/// While it lives no file of this process grows beyond so many bytes, as on a disk without room. Nothing is to be printed meanwhile:
/// standard output may be a file.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes = 0)
        : m_handler(::signal(SIGXFSZ, SIG_IGN))
    {
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("no limit can be read");
        const rlimit limit { bytes, m_before.rlim_max };
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("no limit can be set");
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int);
};

} // namespace semblance::test
