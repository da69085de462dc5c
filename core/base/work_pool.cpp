// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work_pool.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <mutex>

namespace semblance {

Q_GLOBAL_STATIC(QThreadPool, pool)

QThreadPool& workPool()
{
    // What still goes on when the program ends needs what Qt has for all of it, as its databases: it is waited for with the application, before
    // the order in which static objects end decides.
    static std::once_flag once;
    std::call_once(once, [] { qAddPostRoutine([] { pool()->waitForDone(); }); });
    return *pool();
}

} // namespace semblance
