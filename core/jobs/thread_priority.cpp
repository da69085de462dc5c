// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thread_priority.h"

#ifdef __linux__
#include <cerrno>
#include <sys/resource.h>
#include <utility>
#endif

namespace semblance::jobs {

void giveWay()
{
#ifdef __linux__
    // Linux keeps niceness by thread, other systems by process; QThread's priorities have no effect with the normal scheduler.
    constexpr int kStep = 5;
    thread_local bool given = false;
    if (std::exchange(given, true))
        return;
    errno = 0;
    const int niceness = getpriority(PRIO_PROCESS, 0);
    if (errno == 0)
        setpriority(PRIO_PROCESS, 0, niceness + kStep);
#endif
}

} // namespace semblance::jobs
