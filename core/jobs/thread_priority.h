// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::jobs {

/// Lets the calling thread, and what it starts from then on, give way to the GUI thread where there are more threads than processors. Once a
/// thread. Best effort: does nothing where the system has no such thing.
void giveWay();

} // namespace semblance::jobs
