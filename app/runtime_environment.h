// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::app {

// What libraries read while they load is set before, by launcher/launcher.cpp. Which OpenBLAS is loaded is settled at link time:
// cmake/OpenBlas.cmake.

/// Lets malloc keep and reuse big blocks, which otherwise go back to the system and fault in again for every tensor and frame.
/// Call once, first thing in main.
void tuneAllocator();

/// Foreign files are decoded by the program beside this one, unless the environment says SEMBLANCE_DECODING=in-process. Once there is a
/// QCoreApplication, and before anything is opened.
void useDecodingProcess();

} // namespace semblance::app
