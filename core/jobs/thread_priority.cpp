// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace semblance::jobs {

void giveWay()
{
#ifdef __linux__
    // Linux keeps niceness by thread, other systems by process; QThread's priorities have no effect with the normal scheduler.
    constexpr int kNiceness = 5;
    setpriority(PRIO_PROCESS, 0, kNiceness);
#endif
}

} // namespace semblance::jobs
