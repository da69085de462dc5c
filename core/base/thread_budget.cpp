// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_budget.h"

#include <algorithm>
#include <thread>

namespace semblance {

ThreadBudget threadBudget(int threads)
{
    return { .scoring = threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency())) };
}

} // namespace semblance
