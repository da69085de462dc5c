// SPDX-License-Identifier: GPL-3.0-or-later
// What is started as "semblance": gives the program the environment that OpenMP and OpenBLAS read while they load, and becomes it. Links
// nothing, so that the version is told at once; LibTorch's constructors alone take the program 0.4 s.
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unistd.h>

namespace {

bool hasAvx512()
{
#ifdef __x86_64__
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#else
    return false;
#endif
}

bool asksForVersion(int argc, char** argv)
{
    return argc == 2 && (std::strcmp(argv[1], "--version") == 0 || std::strcmp(argv[1], "-v") == 0);
}

int tellVersion()
{
    if (std::puts("semblance " SEMBLANCE_VERSION) >= 0 && std::fflush(stdout) == 0)
        return 0;
    std::fputs("semblance: can't write to standard output.\n", stderr);
    return 1;
}

/// What the user has set is kept.
void setEnvironment()
{
    // Waiting threads sleep; spinning ones collapse as soon as decoding and inference share the cores.
    setenv("OMP_WAIT_POLICY", "passive", 0);
    // OpenBLAS 0.3.21 takes AVX2 kernels on processors it doesn't know, half as fast.
    if (hasAvx512())
        setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
}

std::string program()
{
    char own[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", own, sizeof(own));
    if (length <= 0 || static_cast<std::size_t>(length) == sizeof(own))
        return {};
    const std::string path(own, static_cast<std::size_t>(length));
    return path.substr(0, path.rfind('/') + 1) + SEMBLANCE_PROGRAM_FROM_HERE;
}

} // namespace

int main(int argc, char** argv)
{
    if (asksForVersion(argc, argv))
        return tellVersion();
    setEnvironment();
    const std::string path = program();
    execv(path.c_str(), argv);
    std::fprintf(stderr, "semblance: '%s' can't be started (%s); install the program again.\n", path.c_str(), std::strerror(errno));
    return 1;
}
