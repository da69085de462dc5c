// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_budget.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <mutex>
#include <thread>

namespace semblance {

ThreadBudget threadBudget(int threads)
{
    return { .scoring = threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency())) };
}

void holdToThreadBudget()
{
    static std::once_flag once;
    std::call_once(once, [] { cv::setNumThreads(threadBudget().pictures); });
}

} // namespace semblance
