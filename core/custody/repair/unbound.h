// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/repair/old_log.h"

namespace semblance::custody::repair {

/// What the log as it was kept doesn't bind, or binds otherwise.
struct Unbound {
    QList<cases::CustodyScope> scopes;
    QStringList changed; ///< those that it binds otherwise and that have rows
    qint64 unknown = 0; ///< those that it doesn't bind
};

Unbound findUnbound(Transaction& tx, const OldLog& log);

} // namespace semblance::custody::repair
