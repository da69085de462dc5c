// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/confinement.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

// A sanitizer's shadow memory is terabytes of addresses. GCC defines macros for it, clang has features.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SEMBLANCE_HAS_SHADOW_MEMORY 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SEMBLANCE_HAS_SHADOW_MEMORY 1
#endif
#endif
#ifndef SEMBLANCE_HAS_SHADOW_MEMORY
#define SEMBLANCE_HAS_SHADOW_MEMORY 0
#endif

namespace semblance::media {
namespace {

// What reading files, memory, threads and the two sockets' messages need, with glibc and Qt; everything else is refused.
constexpr int kAllowed[] = { SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(preadv), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(access), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd), SCMP_SYS(getdents64), SCMP_SYS(fadvise64), SCMP_SYS(fcntl),
    SCMP_SYS(dup), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(sendmsg), SCMP_SYS(sendto), SCMP_SYS(recvmsg), SCMP_SYS(memfd_create),
    SCMP_SYS(ftruncate), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(brk), SCMP_SYS(futex),
    SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(set_tid_address), SCMP_SYS(membarrier),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(restart_syscall), SCMP_SYS(exit),
    SCMP_SYS(exit_group), SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep), SCMP_SYS(gettimeofday),
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(getrandom),
    SCMP_SYS(getrusage), SCMP_SYS(getrlimit), SCMP_SYS(sysinfo), SCMP_SYS(uname), SCMP_SYS(arch_prctl) };

struct FilterEnd {
    void operator()(void* filter) const { seccomp_release(filter); }
};

bool loadFilter()
{
    const std::unique_ptr<void, FilterEnd> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return false;
    bool right = true;
    const auto allow = [&](int call, auto... conditions) {
        const std::array<scmp_arg_cmp, sizeof...(conditions)> all { conditions... };
        // A call that this architecture does not have needs no rule.
        const int rc = seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, static_cast<unsigned>(all.size()), all.data());
        right = right && (rc == 0 || rc == -EDOM || rc == -EFAULT);
    };
    for (const int call : kAllowed)
        allow(call);
    constexpr scmp_datum_t kWriting = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    allow(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, kWriting, 0));
    allow(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, kWriting, 0));
    // Threads, but no processes. glibc falls back to clone() where clone3(), whose flags no filter sees, does not exist.
    allow(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
    right = right && seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    // abort() and the like, of this process only.
    allow(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())));
    allow(SCMP_SYS(prctl), SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    allow(SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0));
    return right && seccomp_load(filter.get()) == 0;
}

void limit(int resource, rlim_t most)
{
    rlimit bound {};
    if (::getrlimit(static_cast<__rlimit_resource>(resource), &bound) != 0)
        return;
    bound.rlim_cur = bound.rlim_max = std::min(bound.rlim_max, most);
    ::setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

} // namespace

bool confineThisProcess([[maybe_unused]] qint64 mostMemory)
{
#if !SEMBLANCE_HAS_SHADOW_MEMORY
    limit(RLIMIT_AS, static_cast<rlim_t>(mostMemory));
#endif
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 512);
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && loadFilter();
}

} // namespace semblance::media
