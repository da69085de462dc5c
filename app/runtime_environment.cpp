// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime_environment.h"

#include <malloc.h>

namespace semblance::app {

void tuneAllocator()
{
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, 64 << 20);
}

} // namespace semblance::app
