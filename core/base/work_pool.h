// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace semblance {

/// The threads for computations, one a processor. Never QThreadPool::globalInstance() for those: Qt's painter draws with it, so that the
/// window would wait for what is queued there. The application waits for them at its end. Any thread.
QThreadPool& workPool();

} // namespace semblance
