// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime_environment.h"

#include <cstring>
#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SEMBLANCE_SANITIZED // the sanitizers' own start comes after ours would
#endif

#ifndef SEMBLANCE_SANITIZED
#include <climits>
#include <sys/auxv.h>
#include <unistd.h>

namespace {

bool isSet(char** environment, const char* name)
{
    const std::size_t length = std::strlen(name);
    for (; *environment; ++environment) {
        if (std::strncmp(*environment, name, length) == 0 && (*environment)[length] == '=')
            return true;
    }
    return false;
}

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

// Runs before libc's own constructors: no getenv (environ isn't set yet), no malloc, no C++ library.
void restartWithEnvironment(int argc, char** argv, char** environment)
{
    if (argc == 2 && argv[1][0] == '-')
        return;
    if (getauxval(AT_BASE) == 0) // started as "ld.so program": /proc/self/exe is the loader
        return;
    static char waitPolicy[] = "OMP_WAIT_POLICY=passive";
    static char kernels[] = "OPENBLAS_CORETYPE=SkylakeX";
    char* added[2] = {};
    std::size_t addedCount = 0;
    if (!isSet(environment, "OMP_WAIT_POLICY"))
        added[addedCount++] = waitPolicy;
    if (!isSet(environment, "OPENBLAS_CORETYPE") && hasAvx512())
        added[addedCount++] = kernels;
    if (addedCount == 0)
        return;

    char path[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);
    if (length <= 0 || static_cast<std::size_t>(length) == sizeof(path) - 1)
        return;
    path[length] = '\0';

    std::size_t count = 0;
    while (environment[count])
        ++count;
    auto* const all = static_cast<char**>(__builtin_alloca((count + addedCount + 1) * sizeof(char*)));
    std::memcpy(all, environment, count * sizeof(char*));
    std::memcpy(all + count, added, addedCount * sizeof(char*));
    all[count + addedCount] = nullptr;
    execve(path, argv, all); // where it fails, the program runs on as it is, only slower
}

// Only what stands here runs before the constructors of libgomp and OpenBLAS, which read the environment once.
using Preinit = void (*)(int, char**, char**);
[[gnu::section(".preinit_array"), gnu::used]] const Preinit g_preinit = restartWithEnvironment;

} // namespace
#endif

namespace semblance::app {

void tuneAllocator()
{
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, 64 << 20);
}

} // namespace semblance::app
