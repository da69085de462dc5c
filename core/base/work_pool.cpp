// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work_pool.h"

#include <QThreadPool>

namespace semblance {

Q_GLOBAL_STATIC(QThreadPool, pool)

QThreadPool& workPool()
{
    return *pool();
}

} // namespace semblance
