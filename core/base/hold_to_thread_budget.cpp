// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_budget.h"

#include <opencv2/core/utility.hpp>

#include <mutex>

namespace semblance {

void holdToThreadBudget()
{
    static std::once_flag once;
    std::call_once(once, [] { cv::setNumThreads(threadBudget().pictures); });
}

} // namespace semblance
