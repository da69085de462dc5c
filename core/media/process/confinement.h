// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace semblance::media {

/// Gives up for this process, for good: changing any file, the network, starting programs, signals to others, tracing, and memory beyond
/// the bound. What it is refused fails with EPERM. False: the system has no system-call filter; the bounds hold nevertheless.
bool confineThisProcess(qint64 mostMemory);

} // namespace semblance::media
